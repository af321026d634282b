import type { Gate } from '../../playbook/gate.ts';
import { effectWord } from '../../shell/effect-words.ts';
import { oneLine } from '../../text/one-line.ts';
import { english } from '../../text/sentence.ts';
import { type Refusal, type Rules, refusal } from './refusal.ts';

/** What may change something waits for the diagnosis. */
export const GATE_RULES = {
  'step-ticked': (_, { data }, { gate }) => {
    const found = gate?.(data);
    return found?.kind === 'closed' ? refuseClosed(data.text, found) : null;
  },
} satisfies Rules;

/** Why a step that may change something has to wait, in the words of every face. */
function refuseClosed(
  step: string,
  { effect, left: [first, ...others] }: Extract<Gate, { readonly kind: 'closed' }>,
): Refusal {
  const text =
    others.length === 0
      ? english`“{0}” is {1}, and diagnosis is not done: “{2}” is open. Do it first, or skip it with a reason; or give a reason for not waiting.`
      : english`“{0}” is {1}, and diagnosis is not done: “{2}” and {3} more are open. Do them first, or skip them with a reason; or give a reason for not waiting.`;
  return refusal(
    'gate-closed',
    text,
    oneLine(step),
    effectWord(effect),
    oneLine(first?.text ?? ''),
    `${others.length}`,
  );
}
