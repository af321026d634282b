import { fold } from '../../core/incident/fold.ts';
import type { Incident } from '../../core/incident/incident.ts';
import { type Draft, type Fact, refuse } from '../../core/incident/refusal.ts';
import { findComponent, nearestNames } from '../../core/names.ts';
import { sentence } from '../../core/text/sentence.ts';
import { isFailure } from '../../node/store/failure.ts';
import { Refused, type Session } from './session.ts';

/**
 * Holds facts against the discipline, and gives them as they are to be recorded.
 * @throws Refused where it is against them
 */
export async function permit(
  session: Session,
  incident: Incident,
  facts: readonly Fact[],
): Promise<readonly Draft[]> {
  const { by, at } = session;
  const components = facts.some(({ type }) => type === 'component-marked')
    ? await componentNames(session)
    : null;
  const drafts = facts.map((fact) => ({ ...fact, by, at }) as Draft);
  for (const draft of drafts) {
    const refusal = refuse(incident, draft, { now: session.now(), components });
    if (refusal !== null) throw new Refused(sentence(refusal));
  }
  return drafts;
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
  const drafts = await permit(session, incident, facts);
  const done = await session.store.append(incident.id, drafts, incident.declared.event);
  if (isFailure(done)) throw new Refused(`${done.failure}. ${done.remedy}.\n${done.kept}`);
  const after = fold([...incident.events, ...done.events], session.policy) ?? incident;
  return { incident: after, events: done.events.map(({ id }) => id) };
}

async function componentNames(session: Session): Promise<readonly string[] | null> {
  const map = await session.map();
  return map === null ? null : map.components.map(({ name }) => name);
}

/**
 * The names that the map has for what was typed. Without a map, every name stands as typed.
 * @throws Refused for a name that the map does not know, with the nearest ones
 */
export async function mapNames(
  session: Session,
  typed: readonly string[],
): Promise<readonly string[]> {
  if (typed.length === 0) return [];
  const map = await session.map();
  if (map === null || map.components.length === 0) return typed;
  return typed.map((name) => {
    const found = findComponent(map, name);
    if (found !== null) return found.name;
    const names = map.components.map((component) => component.name);
    const near = nearestNames(name, names);
    const hint =
      near.length > 0 ? `Did you mean ${near.join(', ')}?` : `It has ${names.join(', ')}.`;
    throw new Refused(`"${name}" is not on the dependency map. ${hint}`);
  });
}
