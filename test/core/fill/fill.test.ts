import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { readConfig } from '../../../src/core/config/config.ts';
import { type FillCode, fill } from '../../../src/core/fill/fill.ts';
import { placeholdersOf } from '../../../src/core/playbook/commands/placeholders.ts';
import type { Effect } from '../../../src/core/shell/model.ts';
import { withTeamTools } from '../../../src/core/shell/tools/team.ts';

type Values = Readonly<Record<string, string>>;

function filled(command: string, values: Values) {
  const placeholders = placeholdersOf(command, new Set());
  return fill(command, placeholders, new Map(Object.entries(values)));
}

const lines: readonly (readonly [command: string, values: Values, line: string])[] = [
  ['kubectl get pods', {}, 'kubectl get pods'],
  [
    'kubectl get pod <pod> -n $NS',
    { '<pod>': 'vault-0', $NS: 'vault' },
    'kubectl get pod vault-0 -n vault',
  ],
  ['kubectl get pod <pod> -n $NS', { '<pod>': 'vault-0' }, 'kubectl get pod vault-0 -n $NS'],
  ['kubectl get pod "\u0024{POD}"', { '\u0024{POD}': 'vault-0' }, 'kubectl get pod "vault-0"'],
  ['kubectl get pod POD_NAME', { POD_NAME: 'vault-0' }, 'kubectl get pod vault-0'],
  ['kubectl get pod {{ pod }}', { '{{ pod }}': 'vault-0' }, 'kubectl get pod vault-0'],
  ['kubectl logs -l app=<app>', { '<app>': 'a b' }, "kubectl logs -l app='a b'"],
  ['grep "<text>" log.txt', { '<text>': 'it "is" $x' }, 'grep "it \\"is\\" \\$x" log.txt'],
  ["grep '<text>' log.txt", { '<text>': "it's" }, "grep 'it'\\''s' log.txt"],
  ['grep "<text>" log.txt', { '<text>': 'no!' }, `grep "no"'!'"" log.txt`],
  ['cat <x>', { '<x>': '$(touch x); "y"' }, `cat '$(touch x); "y"'`],
  ['cat "<x>"', { '<x>': '`touch x`' }, 'cat "\\`touch x\\`"'],
  ['dig <name> +short', { '<name>': 'a.example' }, 'dig a.example +short'],
  ['kubectl get pod $POD $PODS', { $POD: 'a', $PODS: 'b' }, 'kubectl get pod a b'],
  [
    'kubectl exec <pod> -- sh -c "df -h <path>"',
    { '<pod>': 'a', '<path>': '/data' },
    'kubectl exec a -- sh -c "df -h /data"',
  ],
  [
    'kubectl get pod <pod>\nkubectl logs <pod>',
    { '<pod>': 'a' },
    'kubectl get pod a\nkubectl logs a',
  ],
];

const refused: readonly (readonly [command: string, values: Values, code: FillCode])[] = [
  ['kubectl get pod <pod>', {}, 'empty'],
  ['kubectl get pod <pod>', { '<pod>': '' }, 'empty'],
  ['kubectl get pod <pod>', { '<pod>': 'a\nrm -rf /' }, 'control-character'],
  ['kubectl get pod <pod>', { '<pod>': 'a\u001b[2J' }, 'control-character'],
  ['kubectl get pod <pod>', { '<pod>': 'a\u202eb' }, 'control-character'],
  ['kubectl get pod <pod>', { '<pod>': 'x'.repeat(1001) }, 'too-long'],
  ['kubectl get pod <pod>', { '<pod>': '--all' }, 'like-a-flag'],
  ['kubectl get pod "<pod>"', { '<pod>': '-A' }, 'like-a-flag'],
  ['sh -c "kubectl get pod <pod>"', { '<pod>': 'a; rm -rf /' }, 'not-plain'],
  ['sh -c "kubectl get pod <pod>"', { '<pod>': '--all' }, 'not-plain'],
  ['ssh host kubectl get pod <pod>', { '<pod>': '$(rm x)' }, 'not-plain'],
  ['ssh host kubectl get pod <pod>', { '<pod>': 'a b' }, 'not-plain'],
  ['watch kubectl get pod <pod>', { '<pod>': 'a;reboot' }, 'not-plain'],
  ['psql -c "select * from t where id = \'<id>\'"', { '<id>': "x' or '1'='1" }, 'not-plain'],
  ["awk '/<pattern>/ {print}' log.txt", { '<pattern>': 'x/ {system("rm y")} /z' }, 'not-plain'],
  ['echo `kubectl get pod <pod>`', { '<pod>': 'a b' }, 'not-plain'],
  ['cat <<EOF\n<x>\nEOF', { '<x>': '$HOME' }, 'not-plain'],
  ['kubectl <verb> pod x', { '<verb>': 'delete' }, 'changes-effect'],
  ['<command> x', { '<command>': 'kubectl' }, 'changes-effect'],
];

describe('fill', () => {
  for (const [command, values, line] of lines) {
    it(`${JSON.stringify(command)} with ${JSON.stringify(values)}`, () => {
      const result = filled(command, values);
      assert.equal('line' in result ? result.line : result.refusal.code, line);
    });
  }
  for (const [command, values, code] of refused) {
    it(`refuses ${JSON.stringify(command)} with ${JSON.stringify(values).slice(0, 60)}`, () => {
      const result = filled(command, values);
      assert.equal('refusal' in result ? result.refusal.code : result.line, code);
    });
  }

  const templates: readonly string[] = [
    'cat <x>',
    'cat a<x>b "<x>" \'<x>\'',
    'cat --file=<x> -n',
    'cat "a $HOME <x>"',
    'cat $(cat "<x>") && cat <x>',
    'cat $X "\u0024{X}" \u0024{X}',
    'cat {{ x }}; cat "{{ x }}"',
    'cat <<EOF\n<x>\nEOF',
    "cat <<'EOF'\n<x>\nEOF",
    'cat <x> # <x>',
    'cat a\\ <x> "\\"<x>"',
    'if cat <x>; then cat "<x>"; fi',
    'cat "$(cat \'<x>\')"',
    'cat $((1 + 1))<x>',
    'X=1 cat <x> > /dev/null',
  ];
  const value = fc.oneof(
    fc.string({ minLength: 1, maxLength: 12 }),
    fc.string({
      minLength: 1,
      maxLength: 12,
      unit: fc.constantFrom(...'ab \'"\\$`!;&|(){}<>*?[]#~=-^%'),
    }),
    fc.constantFrom(
      '$(touch x)',
      '`touch x`',
      "'; touch x; '",
      '"; touch x; "',
      'EOF',
      '$x',
      '\u0024{x}',
      '\\',
      'a b',
      '*',
      '~',
      '!!',
    ),
  );

  it('gives programs what they would get from the template, letter by letter', function () {
    if (spawnSync('bash', ['--version']).status !== 0) this.skip();
    fc.assert(
      fc.property(fc.constantFrom(...templates), value, (template, one) => {
        const placeholders = placeholdersOf(template, new Set());
        const result = fill(
          template,
          placeholders,
          new Map(placeholders.map((name) => [name, one])),
        );
        if ('refusal' in result) return;
        const token = 'zqtokenqz';
        const inert = fill(
          template,
          placeholders,
          new Map(placeholders.map((name) => [name, token])),
        );
        assert.ok('line' in inert);
        assert.deepEqual(
          calls(result.line),
          calls(inert.line).map((call) => call.replaceAll(token, () => one)),
        );
      }),
      { numRuns: 400 },
    );
  }).timeout(60_000);

  it('never throws, and what it gives has the effect of the template', () => {
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...templates), fc.string()), value, (template, one) => {
        const placeholders = placeholdersOf(template, new Set());
        const result = fill(
          template,
          placeholders,
          new Map(placeholders.map((name) => [name, one])),
        );
        const inert = fill(
          template,
          placeholders,
          new Map(placeholders.map((name) => [name, 'a0'])),
        );
        if (!('line' in result && 'line' in inert)) return;
        assert.equal(result.classification.effect, inert.classification.effect);
      }),
    );
  });
});

/** What `cat` is called with, and what it reads, when bash runs a line. */
function calls(line: string): readonly string[] {
  const script = `cat() { printf 'call\\n' >&3; printf '%s\\0' "$@" >&3; [ $# -gt 0 ] || command cat >&3; printf '\\0' >&3; printf out; }; exec 3>&1 >/dev/null\n${line}\n`;
  const { stdout } = spawnSync('bash', ['--norc', '-f', '-c', script], {
    encoding: 'utf8',
    env: { HOME: '/nowhere' },
    input: '',
  });
  return stdout.split('\0');
}

const SETTINGS = `tools:
  our-lock:
    read-only: [status]
    mutating: [release]
  kubectl:
    mutating: [get]
`;

const team: readonly (readonly [command: string, trusted: boolean, effect: Effect])[] = [
  ['our-lock status <name>', false, 'unknown'],
  ['our-lock status <name>', true, 'read-only'],
  ['our-lock release <name>', false, 'mutating'],
  ['our-lock release <name>', true, 'mutating'],
  ['kubectl get pod <name>', false, 'mutating'],
  ['kubectl describe pod <name>', false, 'read-only'],
];

describe('the effect of a filled command by the tools of a team', () => {
  const { tools } = readConfig(SETTINGS).value;
  for (const [command, trusted, effect] of team) {
    it(`${command}, ${trusted ? 'trusted' : 'not trusted'}`, () => {
      const values = new Map([['<name>', 'vault']]);
      const result = fill(command, ['<name>'], values, withTeamTools(tools, trusted));
      assert.ok('line' in result);
      assert.equal(result.classification.effect, effect);
    });
  }
});
