import { setTimeout as delay } from 'node:timers/promises';
import { type Appended, stamped, type Unrecorded } from './append.ts';
import { check } from './compose.ts';
import type { StoreContext } from './context.ts';
import { nextNumber, take } from './declare.ts';
import { type Failure, failed, failureOf, isFailure } from './failure.ts';
import { folderNames } from './folder.ts';
import { compareIds, incidentId, isIncidentId, partsOf } from './layout.ts';
import type { Clash } from './read.ts';

/** Who renumbers, and when. */
export interface Deed {
  readonly by: string;
  readonly at: number;
}

/** A process of this clone that has just taken a number needs this long, at most, to say what for. */
const PATIENCE = { tries: 20, milliseconds: 50 };

/**
 * Gives an incident that shares its number with another one a number of its own, the next free one of
 * the same day. No line is moved or changed: one `renumbered` event goes into the new folder and the
 * old one, and reading the new number brings the lines of the old folder along, those too that a
 * clone adds there later because it has not heard yet.
 */
export async function renumber(
  context: StoreContext,
  from: string,
  declaration: string,
  deed: Deed,
): Promise<Appended | Unrecorded> {
  const { reader, record } = context;
  if (!isIncidentId(from)) return { ...failed('store/invalid-id'), recorded: [] };
  const draftTo = (to: string) => ({ type: 'renumbered', data: { from, to }, ...deed }) as const;
  const invalid = check([draftTo(from)]);
  if (invalid !== null) return { ...invalid, recorded: [] };
  try {
    const log = await reader.read(from, declaration);
    if (log === null || log.declaration === null) {
      return { ...failed('store/no-incident'), recorded: [] };
    }
    const to = log.movedTo ?? (await targetFor(context, from, declaration));
    // Another process of this clone may have been quicker.
    if ((await reader.read(from, declaration))?.movedTo === to) return { id: to, events: [] };
    const drafts = [draftTo(to)];
    const { events, writer, release } = await stamped(context, from, declaration, drafts);
    // The new folder first: a crash in between leaves the incident where it was.
    const first = await record(to, writer, events);
    const done = first.failure === null ? await record(from, writer, events) : first;
    await release(done.failure === null);
    return done.failure === null ? { id: to, events } : { ...done.failure, recorded: [] };
  } catch (error) {
    return { ...failureOf(error), recorded: [] };
  }
}

/**
 * A number for the incident: the one that another process, or this one before a crash, has begun to
 * give it, or else the next free one, which is then taken.
 */
async function targetFor(
  { fs, layout, reader }: StoreContext,
  from: string,
  declaration: string,
): Promise<string> {
  const { day } = partsOf(from) ?? { day: '' };
  for (let attempt = 0; ; attempt++) {
    const ids = (await folderNames(fs, layout)).filter((id) => partsOf(id)?.day === day);
    let undecided = false;
    for (const id of ids.filter((one) => compareIds(one, from) > 0)) {
      if ((await reader.read(id, declaration))?.declaration === declaration) {
        // It is about to say so in the old folder as well.
        await delay(PATIENCE.milliseconds);
        return id;
      }
      undecided ||= (await reader.read(id))?.declaration === null;
    }
    const next = incidentId(day, nextNumber(ids, day));
    const settled = !undecided || attempt >= PATIENCE.tries;
    if (settled && (await take({ fs, layout }, next))) return next;
    if (!settled) await delay(PATIENCE.milliseconds);
  }
}

/** What came of numbers that two incidents share. */
export interface Settled {
  readonly renumbered: readonly { readonly from: string; readonly to: string }[];
  /** People may know both by the number: the responders have to say which one keeps it. */
  readonly ask: readonly Clash[];
}

/**
 * Renumbers every later incident of a number that nobody outside has heard of. Any clone may do so;
 * where two do it at once and choose differently, the earlier choice counts everywhere.
 */
export async function settle(
  context: StoreContext,
  id: string,
  deed: Deed,
): Promise<Settled | Failure> {
  if (!isIncidentId(id)) return failed('store/invalid-id');
  const log = await context.reader.read(id);
  if (log === null) return failed('store/no-incident');
  const { clashes } = log;
  const renumbered: { from: string; to: string }[] = [];
  for (const { declaration } of clashes.filter(({ posted }) => !posted)) {
    const done = await renumber(context, id, declaration, deed);
    if (isFailure(done)) return done;
    renumbered.push({ from: id, to: done.id });
  }
  return { renumbered, ask: clashes.filter(({ posted }) => posted) };
}
