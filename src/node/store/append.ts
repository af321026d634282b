import type { Draft } from '../../core/incident/log/draft.ts';
import type { IncidentEvent, LoggedEvent } from '../../core/incident/log/events.ts';
import { type Claim, claimSeqs, highestSeq } from './claims.ts';
import { check, compose, nextStamps } from './compose.ts';
import type { StoreContext } from './context.ts';
import { eventId } from './declarations.ts';
import { type Failure, failed, failureOf, isFailure, keptText } from './failure.ts';
import { isIncidentId, logName } from './layout.ts';

/** What was recorded, and under which number. */
export interface Appended {
  readonly id: string;
  readonly events: readonly IncidentEvent[];
}

/** Why something was not recorded. Of several drafts the first may have been: `recorded`. */
export interface Unrecorded extends Failure {
  readonly recorded: readonly IncidentEvent[];
}

/**
 * Records drafts in an incident, in their order. They are on disk when this resolves.
 *
 * @param declaration which incident, where a number may have several: `incident.declared.event`
 */
export async function append(
  context: StoreContext,
  id: string,
  drafts: readonly Draft[],
  declaration?: string,
): Promise<Appended | Unrecorded> {
  const kept = keptText(drafts);
  const refused = (failure: Failure): Unrecorded => ({ ...failure, kept, recorded: [] });
  try {
    if (!isIncidentId(id)) return refused(failed('store/invalid-id'));
    const invalid = check(drafts);
    if (invalid !== null) return refused(invalid);
    const log = await context.reader.read(id, declaration);
    if (log === null) return refused(failed('store/no-incident'));
    if (log.declaration === null) return refused(failed('store/not-declared'));
    const at = log.movedTo ?? id;
    return await appendTo(context, at, log.declaration, drafts);
  } catch (error) {
    return refused(failureOf(error));
  }
}

/** Records drafts for one declaration in one folder. Throws host errors that come before writing. */
async function appendTo(
  context: StoreContext,
  id: string,
  declaration: string,
  drafts: readonly Draft[],
): Promise<Appended | Unrecorded> {
  if (drafts.length === 0) return { id, events: [] };
  const { events, writer, release } = await stamped(context, id, declaration, drafts);
  const done = await context.record(id, writer, events, context.reader.tail(id, logName(writer)));
  await release(done.failure === null);
  if (done.failure === null) return { id, events };
  const rest = drafts.filter((_, index) => !done.events.some((event) => event === events[index]));
  return { ...done.failure, kept: keptText(rest), recorded: done.events };
}

/** Drafts as events of this writer: numbered, and later than all that is known of the incident. */
export async function stamped(
  { fs, layout, reader, now, randomId, writer: findWriter }: StoreContext,
  id: string,
  declaration: string,
  drafts: readonly Draft[],
): Promise<Pick<Claim, 'release'> & { events: readonly IncidentEvent[]; writer: string }> {
  const writer = await findWriter();
  let seen: readonly LoggedEvent[] = [];
  const highest = async () => {
    seen = (await reader.read(id, declaration))?.events ?? [];
    return highestSeq(seen.filter((event) => event.writer === writer).map(({ seq }) => seq));
  };
  const scope = [declaration, writer];
  const { seqs, release } = await claimSeqs(fs, layout, scope, drafts.length, highest);
  const stamps = nextStamps(now(), seen, drafts.length);
  const events = drafts.flatMap((draft, index) => {
    const [seq, stamp] = [seqs[index], stamps[index]];
    if (seq === undefined || stamp === undefined) return [];
    const event = compose(draft, { id: eventId(declaration, randomId()), writer, seq, stamp });
    return isFailure(event) ? [] : [event];
  });
  return { events, writer, release };
}
