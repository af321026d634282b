import { fold } from '../../core/incident/fold/fold.ts';
import { gatesOf } from '../../core/incident/gates.ts';
import type { Incident } from '../../core/incident/incident.ts';
import type { Draft, Fact } from '../../core/incident/log/draft.ts';
import { permit } from '../../core/incident/recording/permit.ts';
import { namesComponent } from '../../core/incident/recording/spelling.ts';
import type { Named } from '../../core/names.ts';
import { isFailure } from '../../node/store/failure.ts';
import { openChecklists } from './checklists.ts';
import { failedAt, refusedBy } from './refused.ts';
import type { Session } from './session.ts';

/**
 * Holds facts against the discipline, and gives them as they are to be recorded.
 * @throws Refused where it is against them
 */
export async function permitted(
  session: Session,
  incident: Incident,
  facts: readonly Fact[],
): Promise<readonly Draft[]> {
  const { by, at } = session;
  const components = facts.some(namesComponent) ? await mapComponents(session) : null;
  const gates = facts.some(({ type }) => type === 'step-ticked')
    ? { gate: gatesOf(incident, await openChecklists(session, incident), facts) }
    : {};
  const context = { now: session.now(), components, ...gates };
  const permission = permit(incident, facts, { by, at }, context);
  if ('refusal' in permission) throw refusedBy(permission.refusal);
  return permission.drafts;
}

/**
 * Records facts, all or none, and gives the incident as it is then.
 * @throws Refused where the discipline or the disk is against it; what was typed is in the message
 */
export async function record(
  session: Session,
  incident: Incident,
  facts: readonly Fact[],
): Promise<{ readonly incident: Incident; readonly events: readonly string[] }> {
  const drafts = await permitted(session, incident, facts);
  const done = await session.store.append(incident.id, drafts, incident.declared.event);
  if (isFailure(done)) throw failedAt(done);
  const after = fold([...incident.events, ...done.events], session.policy) ?? incident;
  return { incident: after, events: done.events.map(({ id }) => id) };
}

/** The components of the dependency map; null where there is no map to hold names against. */
export async function mapComponents(session: Session): Promise<readonly Named[] | null> {
  return (await session.map())?.components ?? null;
}
