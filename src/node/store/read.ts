import type { LoggedEvent } from '../../core/incident/log/events.ts';
import { type Group, groupsIn, isPosted, numbersOf } from './declarations.ts';
import { type Folder, fileOf, withoutRepetition } from './folder.ts';
import { isIncidentId } from './layout.ts';
import { fileProblem, type LogProblem } from './problems.ts';

/** What the logs say of one incident. */
export interface IncidentLog {
  readonly id: string;
  /** Id of the event that declared it, or null where none has arrived. */
  readonly declaration: string | null;
  /** Of all writers, in no order; nothing twice. None where the number leads to another one. */
  readonly events: readonly LoggedEvent[];
  readonly problems: readonly LogProblem[];
  /** Numbers it had before. */
  readonly formerly: readonly string[];
  /** The number that the incident has now, where it has given this one up; it is read there. */
  readonly movedTo: string | null;
  /** Other incidents that were declared under this number and still have it, earliest first. */
  readonly clashes: readonly Clash[];
}

export interface Clash {
  readonly declaration: string;
  readonly events: readonly LoggedEvent[];
  /** Whether people outside may know it by this number. */
  readonly posted: boolean;
}

/** One incident of a folder with what lies of it in other folders. */
interface Whole extends Group {
  readonly numbers: readonly string[];
}

/**
 * Puts together what is known of an incident.
 *
 * @param folder the folder of its number
 * @param load gives another folder, or null where it does not exist
 * @param declaration which incident, where the number has several; the earliest by default
 */
export async function assemble(
  folder: Folder,
  load: (id: string) => Promise<Folder | null>,
  declaration?: string,
): Promise<{ readonly log: IncidentLog; readonly folders: ReadonlySet<string> }> {
  const folders = new Map<string, Folder | null>([[folder.id, folder]]);
  const wholes: Whole[] = [];
  const groups = groupsIn(folder.id, folder.events);
  for (const group of groups) wholes.push(await complete(group, folder.id, folders, load));
  const named = (one: Whole) => one.declaration === declaration;
  const claimed = wholes.filter(({ claim }) => claim !== null);
  const living = claimed.filter(({ numbers }) => numbers.at(-1) === folder.id);
  const chosen =
    declaration === undefined ? (living[0] ?? claimed[0] ?? wholes[0]) : wholes.find(named);
  const moved = chosen !== undefined && chosen.numbers.at(-1) !== folder.id;
  const problems = [...folders].flatMap(([id, one]) => one?.problems ?? missing(folder.id, id));
  const log: IncidentLog = {
    id: folder.id,
    declaration: chosen?.declaration ?? null,
    events: moved && declaration === undefined ? [] : (chosen?.events ?? []),
    problems: [...problems, ...waiting(folder.id, wholes, chosen)],
    formerly: chosen?.numbers.slice(0, -1) ?? [],
    movedTo: moved ? (chosen.numbers.at(-1) ?? null) : null,
    clashes: living.filter((one) => one !== chosen).flatMap(clash),
  };
  return { log, folders: new Set(folders.keys()) };
}

/** Follows what the group says of other folders until nothing new turns up. */
async function complete(
  group: Group,
  found: string,
  folders: Map<string, Folder | null>,
  load: (id: string) => Promise<Folder | null>,
): Promise<Whole> {
  let { events, moves } = group;
  const done = new Set([found]);
  for (;;) {
    const named = moves.flatMap(({ data }) => [data.from, data.to]);
    const next = named.find((id) => !done.has(id));
    if (next === undefined) break;
    done.add(next);
    const other = folders.get(next) ?? (await load(next));
    folders.set(next, other);
    const same = groupsIn(next, other?.events ?? []).find(
      ({ declaration }) => declaration === group.declaration,
    );
    if (same === undefined) continue;
    events = withoutRepetition([...events, ...same.events]);
    moves = [...moves, ...same.moves];
  }
  const here = new Set([...done].filter((id) => id === found || folders.get(id) !== null));
  return { ...group, events, numbers: numbersOf(moves, found, here) };
}

function clash({ declaration, events }: Whole): Clash[] {
  return declaration === null ? [] : [{ declaration, events, posted: isPosted(events) }];
}

function missing(folder: string, id: string): LogProblem[] {
  return isIncidentId(id) ? [fileProblem(fileOf(folder), 'log/folder-missing', id)] : [];
}

/** Events whose declaration has not arrived stay out of sight, but not unsaid. */
function waiting(folder: string, wholes: readonly Whole[], chosen?: Whole): LogProblem[] {
  return wholes
    .filter((one) => one.claim === null && one !== chosen)
    .map(({ declaration, events }) =>
      fileProblem(
        fileOf(folder),
        'log/declaration-missing',
        `${events.length}`,
        declaration ?? '?',
      ),
    );
}
