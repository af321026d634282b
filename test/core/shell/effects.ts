import assert from 'node:assert/strict';
import { classify } from '../../../src/core/shell/classify.ts';
import { sentence } from '../../../src/core/text/sentence.ts';

/** Commands by what they do. `secret` ones only read, and show a secret. */
export interface Effects {
  readonly 'read-only'?: readonly string[];
  readonly secret?: readonly string[];
  readonly mutating?: readonly string[];
  readonly unknown?: readonly string[];
}

/** A test for each command. */
export function checkEffects(effects: Effects, placeholders: readonly string[] = []): void {
  for (const [wanted, commands] of Object.entries(effects)) {
    for (const command of commands) {
      it(`${wanted}: ${command}`, () => {
        const { effect, sensitive, reasons } = classify(command, { placeholders });
        const found = effect === 'read-only' && sensitive ? 'secret' : effect;
        const said = reasons.map(
          ({ text, effect, why }) => `[${text}] ${effect}: ${sentence(why)}`,
        );
        assert.equal(found, wanted, said.join('\n'));
      });
    }
  }
}
