import assert from 'node:assert/strict';
import { oneLine, plainLabel, plainMessage } from '../../src/extension/plain-text.ts';

const cases: readonly (readonly [run: (text: string) => string, text: string, expected: string])[] =
  [
    [oneLine, ' Find out\n  who leads\t', 'Find out who leads'],
    [plainLabel, 'Vault $(trash) is\nsealed', 'Vault \\$(trash) is sealed'],
    [plainMessage, '[run](command:x.y) it', '[run] (command:x.y) it'],
  ];

describe('text from files', () => {
  for (const [run, text, expected] of cases) {
    it(`is plain after ${run.name}: ${JSON.stringify(text)}`, () => {
      assert.equal(run(text), expected);
    });
  }
});
