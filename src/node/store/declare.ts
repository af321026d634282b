import type { Draft } from '../../core/incident/log/draft.ts';
import type { DeclarationFacts } from '../../core/incident/recording/declaration.ts';
import { formatDay } from '../../core/time/utc.ts';
import type { Appended, Unrecorded } from './append.ts';
import { check, compose, nextStamps } from './compose.ts';
import type { StoreContext } from './context.ts';
import { ensureFolder, syncFolder } from './durable.ts';
import { type Failure, failed, failureOf, isFailure, keptText } from './failure.ts';
import { folderNames } from './folder.ts';
import { errorCode } from './host.ts';
import { incidentId, partsOf } from './layout.ts';
import { writeAttributes } from './local.ts';

/** What declares an incident; the store gives it its number. */
export interface Declaration {
  readonly data: DeclarationFacts;
  /** When it was declared, in milliseconds; its UTC day is the day of the number. */
  readonly at: number;
  readonly by: string;
}

/** Declares an incident under the next free number of its day. It is on disk when this resolves. */
export async function declare(
  context: StoreContext,
  { data, at, by }: Declaration,
): Promise<Appended | Unrecorded> {
  const draftFor = (incident: string): Draft => ({
    type: 'declared',
    data: { incident, ...data },
    at,
    by,
  });
  const { policy: _, ...typed } = data;
  const kept = keptText([{ type: 'declared', data: typed }]);
  const refused = (failure: Failure): Unrecorded => ({ ...failure, kept, recorded: [] });
  const invalid = check([draftFor('-')]);
  if (invalid !== null) return refused(invalid);
  try {
    const { fs, layout, record, randomId } = context;
    if (!(await hasRoot(context))) return refused(failed('store/no-root'));
    await ensureFolder(fs, layout.incidents);
    await writeAttributes(fs, layout);
    const writer = await context.writer();
    const id = await takeNumber(context, formatDay(at));
    const [stamp] = nextStamps(context.now(), [], 1);
    if (stamp === undefined) return refused(failed('store/unknown'));
    const event = compose(draftFor(id), { id: randomId(), writer, seq: 1, stamp });
    if (isFailure(event)) return refused(event);
    const { failure } = await record(id, writer, [event]);
    if (failure === null) return { id, events: [event] };
    await giveUp(context, id, writer);
    return refused(failure);
  } catch (error) {
    return refused(failureOf(error));
  }
}

async function hasRoot({ fs, root }: StoreContext): Promise<boolean> {
  const stat = await fs.lstat(root).catch(() => null);
  return stat !== null && !stat.isFile();
}

/** Takes the next number of a day that nobody has. */
async function takeNumber({ fs, layout }: StoreContext, day: string): Promise<string> {
  let number = nextNumber(await folderNames(fs, layout), day);
  while (!(await take({ fs, layout }, incidentId(day, number)))) number++;
  return incidentId(day, number);
}

/** The number after all that a day has. */
export function nextNumber(ids: readonly string[], day: string): number {
  const numbers = ids.map(partsOf).map((parts) => (parts?.day === day ? parts.number : 0));
  return Math.max(0, ...numbers) + 1;
}

/**
 * Takes a number by making its folder: of several processes that try at once, the system lets one.
 * Says whether it was this one. Throws host errors.
 */
export async function take(
  { fs, layout }: Pick<StoreContext, 'fs' | 'layout'>,
  id: string,
): Promise<boolean> {
  try {
    await fs.mkdir(layout.folder(id));
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
  await syncFolder(fs, layout.incidents);
  return true;
}

/** Removes what was made for an incident that could not be declared; nobody knows of it yet. */
async function giveUp({ fs, layout }: StoreContext, id: string, writer: string): Promise<void> {
  await fs.unlink(layout.log(id, writer)).catch(() => {});
  await fs.rmdir(layout.events(id)).catch(() => {});
  await fs.rmdir(layout.folder(id)).catch(() => {});
}
