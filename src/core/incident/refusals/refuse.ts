import { english } from '../../text/sentence.ts';
import { type Incident, isOpen } from '../incident.ts';
import type { Draft } from '../log/draft.ts';
import type { EventType } from '../log/events.ts';
import { stateWord } from '../state-words.ts';
import { AFFECTED_RULES } from './affected.ts';
import { COMMUNICATION_RULES } from './communication.ts';
import { CORRECTION_RULES } from './correction.ts';
import { COURSE_RULES } from './course.ts';
import { GATE_RULES } from './gate.ts';
import { type Refusal, type Rule, type RuleContext, type Rules, refusal } from './refusal.ts';
import { ROLE_RULES } from './roles.ts';
import { CLOCK_SLACK, refuseFuture } from './times.ts';

const RULES: Rules = {
  ...COMMUNICATION_RULES,
  ...ROLE_RULES,
  ...AFFECTED_RULES,
  ...GATE_RULES,
  ...COURSE_RULES,
  ...CORRECTION_RULES,
};

/** What may still be recorded when an incident is over. */
const AFTER_THE_END: ReadonlySet<EventType> = new Set([
  'note',
  'action-item',
  'corrected',
  'reopened',
  'aftershock',
  'team-recovered',
  'renumbered',
]);

/**
 * Holds a draft against the discipline. Null where it may be recorded.
 *
 * Only what the responders at this clone can know is refused here; what two clones did without
 * knowing of each other becomes a doubt or an obligation in the fold.
 */
export function refuse(incident: Incident, draft: Draft, context: RuleContext): Refusal | null {
  if (draft.at > context.now + CLOCK_SLACK) return refuseFuture(draft.at, context.now);
  if (!isOpen(incident) && !AFTER_THE_END.has(draft.type)) {
    return refusal(
      'is-over',
      english`{0} is {1}. Reopen it first, or record a note.`,
      incident.id,
      stateWord(incident.state),
    );
  }
  const rule = RULES[draft.type] as Rule<EventType> | undefined;
  return rule?.(incident, draft, context) ?? null;
}
