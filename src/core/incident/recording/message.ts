import { sentence } from '../../text/sentence.ts';
import type { Incident } from '../incident.ts';
import type { Fact } from '../log/draft.ts';
import { handover } from '../messages/messages.ts';
import { aftershock, allClear, mitigated } from '../messages/recovery.ts';
import type { Templates } from '../messages/templates.ts';
import { promisedNext } from '../messages/update-draft.ts';
import { nextObligation, obligations } from '../obligations/obligations.ts';

/**
 * What everybody should be told once a fact is recorded; null where there is nothing to say.
 *
 * @param after the incident with the fact
 * @param now milliseconds since the Unix epoch
 */
export function messageAfter(
  fact: Fact,
  after: Incident,
  now: number,
  templates: Templates,
): string | null {
  const next = promisedNext(after, now);
  switch (fact.type) {
    case 'mitigated':
      return mitigated(after, now, next, templates);
    case 'aftershock':
      return aftershock(after, now, next, templates);
    case 'all-clear':
      return allClear(after, now, '', templates);
    case 'role-handed-over': {
      const { role, from, to } = fact.data;
      const due = nextObligation(obligations(after, now));
      const open = due === null ? '' : sentence(due);
      return handover(after, { role, from, to, open }, now, next, templates);
    }
    default:
      return null;
  }
}
