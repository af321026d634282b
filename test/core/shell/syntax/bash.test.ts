import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import type { Node, Script, Word } from '../../../../src/core/shell/syntax/model.ts';
import { readShell } from '../../../../src/core/shell/syntax/read.ts';

/** Lines that shells' grammars are often got wrong on. */
const TRICKY = [
  'echo a\\\nb c',
  'echo "a $(echo ")") b"',
  'cat <<EOF | wc -l\n`echo a`\n$(echo b)\nEOF',
  "cat <<'EOF'\n$(echo a)\nEOF",
  'cat <<-EOF\n\ta\n\tEOF',
  '>out echo a 2>&1',
  'echo a >out b <in c',
  'exec {fd}>out',
  'echo $((1 + $(echo 2)))',
  'case $a in (b) echo c ;; d|e) echo f ;& *) echo g ;; esac',
  'for ((i = 0; i < 3; i++)); do echo $i; done',
  'while read -r a; do echo $a; done < <(echo b)',
  '! true | false',
  'time -p ls | cat',
  '[[ a =~ ^(b|c)$ && -n $d ]] && echo e',
  'a=(b $(echo c)) d',
  `echo \${a:-$(echo b)} "\${c//d/e}"`,
  'echo $\'a\\\'b\' "c\\"d"',
  'echo a#b #c',
  'if a; then b; elif c; then d; else e; fi',
  'f() { echo a; }; function g { echo b; }',
  'echo a & echo b; wait',
  'echo {a,b}{1..3} *.txt [ab]? ~/c',
  'select a in b c; do echo $a; done',
  'a=1 b=2 c d=3',
  'echo `echo \\`echo a\\``',
  'cat <<A <<B\na\nA\nb\nB',
  'echo a |& cat',
  'until a; do b; done 2>/dev/null',
];

/** The commands of a script in order: words, assignments, redirections. */
function commandsOf(script: Script): readonly unknown[] {
  const ofWords = (words: readonly Word[]) =>
    words.flatMap(({ scripts }) => scripts.flatMap(commandsOf));
  const visit = (node: Node): readonly unknown[] => {
    switch (node.kind) {
      case 'command':
        return [
          {
            set: node.assignments.map(({ name, value }) => [name, value.value]),
            words: node.words.map(({ value }) => value),
            redirects: node.redirects.map(({ kind, word }) => [kind, word.value]),
          },
          ...ofWords([
            ...node.assignments.map(({ value }) => value),
            ...node.words,
            ...node.redirects.map(({ word }) => word),
          ]),
        ];
      case 'pipeline':
        return node.stages.flatMap(visit);
      case 'group':
        return [
          ...ofWords(node.words),
          ...node.redirects.map(({ kind, word }) => [kind, word.value]),
          ...node.body.flatMap(visit),
        ];
      case 'function':
        return [node.name, ...visit(node.body)];
    }
  };
  return script.body.flatMap(visit);
}

/** Each text as bash itself prints it, in the body of a function; null where bash refuses it. */
function canonical(texts: readonly string[]): readonly (string | null)[] | null {
  const print =
    'for c in "$@"; do unset -f probe; eval "probe() {\n$c\n}" 2>/dev/null && declare -f probe; printf "\\0"; done';
  const run = spawnSync('bash', ['-c', print, 'bash', ...texts], { encoding: 'utf8' });
  if (run.error !== undefined) return null;
  return run.stdout
    .split('\0')
    .slice(0, texts.length)
    .map((text) => (text === '' ? null : text));
}

const simple = fc.constantFrom(
  'echo a',
  "echo 'b c'",
  'kubectl get pods -n "$NS"',
  'A=1 env',
  'ls -l >out 2>&1',
  'cat <in',
  'echo $(id -u)',
  'grep "x y" <(ls)',
  '[[ -f a && $b == c* ]]',
  `echo "\${a:-b}" \\; c\\ d`,
  'cat <<< "a $b"',
  'let "a = 1"',
);
const script = fc.letrec<{ readonly any: string }>((tie) => ({
  any: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    simple,
    fc
      .tuple(tie('any'), fc.constantFrom(' && ', ' || ', '; ', '\n', ' | '), tie('any'))
      .map((parts) => parts.join('')),
    tie('any').map((inner) => `( ${inner} )`),
    tie('any').map((inner) => `{ ${inner}\n}`),
    tie('any').map((inner) => `echo "$(${inner}\n)"`),
    tie('any').map((inner) => `if ${inner}\nthen ${inner}\nfi`),
    tie('any').map((inner) => `for i in 1 "$@"; do ${inner}\ndone`),
    tie('any').map((inner) => `while ${inner}\ndo ${inner}\ndone >/dev/null`),
    tie('any').map((inner) => `case $a in a) ${inner}\n;; *) ${inner}\n;; esac`),
    tie('any').map((inner) => `cat <<EOF\n$(${inner}\n)\nEOF\n`),
    tie('any').map((inner) => `go() { ${inner}\n}`),
  ),
})).any;

describe('reading a command line, held against bash', () => {
  const texts = [...TRICKY, ...fc.sample(script, { seed: 7, numRuns: 250 })];
  let printed: readonly (string | null)[] | null = null;

  before(function () {
    printed = canonical(texts);
    if (printed === null) this.skip(); // There is no bash here.
  });

  it('gives the commands that bash prints', () => {
    const compared = texts.filter((text, at) => {
      const canon = printed?.[at] ?? null;
      const own = readShell(text, null);
      if (canon === null) return false;
      assert.equal(own.trouble, null, text);
      const [, ...wanted] = commandsOf(readShell(canon, null));
      assert.deepEqual(commandsOf(own), wanted, text);
      return true;
    });
    assert.ok(compared.length > texts.length / 2);
  });

  it('refuses what bash refuses', () => {
    const broken = [
      'echo "a',
      'if a; then b',
      'echo $(a',
      '( a',
      'a )',
      'case a in',
      'for',
      'a | | b',
      '&& a',
      'cat <(',
    ];
    for (const text of broken) {
      assert.notEqual(spawnSync('bash', ['-n', '-c', text]).status, 0, text);
      assert.notEqual(readShell(text, null).trouble, null, text);
    }
  });
});
