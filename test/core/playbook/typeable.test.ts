import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type NotTypeable, typeable } from '../../../src/core/playbook/typeable.ts';

const typed: readonly (readonly [command: string, line: string])[] = [
  ['vault status', 'vault status'],
  ['  vault status\n', 'vault status'],
  ['kubectl get pods \\\n  -n vault \\\n  -o wide', 'kubectl get pods -n vault -o wide'],
  ['kubectl get pods \\\r\n  -n vault', 'kubectl get pods -n vault'],
  ['kubectl get po\\\nds', 'kubectl get pods'],
  ['vault \\\n\tstatus', 'vault status'],
  ['vault status \\', 'vault status \\'],
  ['echo a\\ \\\n b', 'echo a\\  b'],
  ['echo a\\  \\\n b', 'echo a\\  b'],
  ['echo "one \\\n  two"', 'echo "one   two"'],
  ['echo "it\'s" \\\n  fine', 'echo "it\'s" fine'],
  ['echo a#b \\\n  c', 'echo a#b c'],
  ["echo 'x' # why", "echo 'x' # why"],
  ['kubectl delete pod <pod>', 'kubectl delete pod <pod>'],
  ['curl https://schön.example/日本', 'curl https://schön.example/日本'],
];

const refused: readonly (readonly [command: string, reason: NotTypeable])[] = [
  ['', 'empty'],
  [' \n\t', 'empty'],
  ['vault status\nvault operator unseal', 'several-lines'],
  ['vault status\rvault operator unseal', 'several-lines'],
  ['for n in 1 2; do\n  echo $n\ndone', 'several-lines'],
  ['cat <<EOF\nx\nEOF', 'several-lines'],
  ["echo 'one \\\ntwo'", 'several-lines'],
  ['echo one # why \\\nrm -rf /', 'several-lines'],
  ['echo one \\\\\nrm -rf /', 'several-lines'],
  ['echo one \\ \nrm -rf /', 'several-lines'],
  ['echo \u001b[2J', 'control-characters'],
  ['echo x\u0003', 'control-characters'],
  ['echo\tx', 'control-characters'],
  ['echo x\u0085y', 'control-characters'],
  ['echo x\u2028y', 'control-characters'],
  ['echo \u202e ;fdisk', 'control-characters'],
  ['echo \u200bx', 'control-characters'],
  ['echo \ud800', 'control-characters'],
];

describe('typeable', () => {
  for (const [command, line] of typed) {
    it(`types ${JSON.stringify(command)}`, () => {
      assert.deepEqual(typeable(command), { line });
    });
  }
  for (const [command, reason] of refused) {
    it(`refuses ${JSON.stringify(command)}`, () => {
      assert.deepEqual(typeable(command), { reason });
    });
  }

  it('never gives a line that a terminal would act upon', () => {
    const piece = fc.constantFrom(
      '\\',
      '\n',
      '\r',
      '\r\n',
      ' ',
      '"',
      "'",
      '#',
      'a',
      '\u001b',
      '\t',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, (command) => {
        const result = typeable(command);
        if ('line' in result) assert.doesNotMatch(result.line, /[\p{Cc}\u2028\u2029]/u);
      }),
      { numRuns: 1000 },
    );
  });
});
