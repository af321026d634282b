import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { type NotRunnable, runnable } from '../../../src/core/fill/runnable.ts';

const lines: readonly (readonly [command: string, line: string])[] = [
  ['kubectl get pods', 'kubectl get pods'],
  ['kubectl get pods \\\n  -n vault', 'kubectl get pods -n vault'],
  ['kubectl get pods # all of them; rm -rf /', 'kubectl get pods'],
  ["echo 'no # comment!'", "echo 'no # comment!'"],
  ['[ ! -f x ] && echo "a" != b', '[ ! -f x ] && echo "a" != b'],
  ['for n in 1 2; do\n\techo "$n"\ndone', `eval $'for n in 1 2; do\\n\\techo "$n"\\ndone'`],
  ["cat <<'EOF'\nit's\nEOF", "eval $'cat <<\\'EOF\\'\\nit\\'s\\nEOF'"],
];

const refused: readonly (readonly [
  command: string,
  shell: string | undefined,
  reason: NotRunnable,
])[] = [
  ['', 'bash', 'empty'],
  ['# only a comment', 'bash', 'empty'],
  ['kubectl get pods', undefined, 'other-shell'],
  ['kubectl get pods', 'pwsh', 'other-shell'],
  ['kubectl get pods', 'fish', 'other-shell'],
  ['echo !!', 'bash', 'history'],
  ['echo "x !rm"', 'bash', 'history'],
  ['^get^delete', 'bash', 'history'],
  ["ls *(e:'rm x':)", 'zsh', 'other-shell'],
  ['cat =(rm x)', 'zsh', 'other-shell'],
  ['echo \u001b[2J', 'bash', 'control-characters'],
  ['echo \u202e', 'bash', 'control-characters'],
  ['echo a\necho \u001b[2J', 'bash', 'control-characters'],
  ['echo "open', 'bash', 'unreadable'],
];

describe('runnable', () => {
  for (const [command, line] of lines) {
    it(JSON.stringify(command), () => {
      assert.deepEqual(runnable(command, 'bash'), { line });
      assert.deepEqual(runnable(command, 'zsh'), { line });
    });
  }
  for (const [command, shell, reason] of refused) {
    it(`refuses ${JSON.stringify(command)} in ${shell}`, () => {
      assert.deepEqual(runnable(command, shell), { reason });
    });
  }

  it('does on one line what several lines do', function () {
    if (spawnSync('bash', ['--version']).status !== 0) this.skip();
    const output = (script: string) =>
      spawnSync('bash', ['-c', script], { encoding: 'utf8' }).stdout;
    for (const [command] of lines.slice(3)) {
      const result = runnable(command, 'bash');
      assert.ok('line' in result);
      assert.equal(output(result.line), output(command));
    }
  });
});
