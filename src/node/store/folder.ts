import type { LoggedEvent } from '../../core/incident/events.ts';
import { errorCode, type StoreFs, unless } from './host.ts';
import { isIncidentId, isLogName, type Layout } from './layout.ts';
import { fileProblem, type LogProblem } from './problems.ts';
import { LARGEST_LOG, readTail, type Tail } from './tail.ts';

/** The logs of all writers in one incident folder. */
export interface Folder {
  readonly id: string;
  /** By file name. */
  readonly tails: ReadonlyMap<string, Tail>;
  /** Without repetitions: the first line that has an id counts. */
  readonly events: readonly LoggedEvent[];
  readonly problems: readonly LogProblem[];
}

/**
 * Reads a folder, or what changed in it since `before`; the same object where nothing did. Null
 * where there is no such folder, or where its name, which a log may give, is no incident's.
 */
export async function readFolder(
  fs: StoreFs,
  layout: Layout,
  id: string,
  before?: Folder,
): Promise<Folder | null> {
  const names = isIncidentId(id) ? await logNames(fs, layout, id) : null;
  if (names === null) return null;
  const read = await Promise.all(
    names.plain.map(async (name) => ({
      name,
      result: await readOne(fs, `${layout.events(id)}/${name}`, before?.tails.get(name)),
    })),
  );
  const tails = new Map(
    read.flatMap(({ name, result }) => (typeof result === 'string' ? [] : [[name, result]])),
  );
  const troubled = read.some(({ result }) => result !== 'ENOENT' && typeof result === 'string');
  if (before !== undefined && !troubled && isSame(tails, before.tails)) return before;
  const problems = read.flatMap(({ name, result }) =>
    typeof result === 'string'
      ? unreadable(`${fileOf(id)}/${name}`, result)
      : logProblems(`${fileOf(id)}/${name}`, result),
  );
  const others = names.other.map((name) => fileProblem(`${fileOf(id)}/${name}`, 'log/not-a-file'));
  return {
    id,
    tails,
    events: withoutRepetition([...tails.values()].flatMap(({ events }) => events)),
    problems: [...problems, ...others],
  };
}

/** Names of the logs in a folder, sorted; null where there is no such folder. */
export async function logNames(
  fs: StoreFs,
  layout: Layout,
  id: string,
): Promise<{ readonly plain: readonly string[]; readonly other: readonly string[] } | null> {
  const entries = await unless(
    ['ENOENT', 'ENOTDIR'],
    fs.readdir(layout.events(id), { withFileTypes: true }),
  );
  if (entries === undefined) {
    const folder = await unless(['ENOENT', 'ENOTDIR'], fs.lstat(layout.folder(id)));
    return folder?.isDirectory() === true ? { plain: [], other: [] } : null;
  }
  const logs = entries.filter(({ name }) => isLogName(name));
  const names = (some: typeof logs) => some.map(({ name }) => name).sort();
  return {
    plain: names(logs.filter((entry) => entry.isFile())),
    other: names(logs.filter((entry) => !entry.isFile())),
  };
}

/** Names of all incident folders, in no order. */
export async function folderNames(fs: StoreFs, layout: Layout): Promise<string[]> {
  const entries = await unless(['ENOENT'], fs.readdir(layout.incidents, { withFileTypes: true }));
  return (entries ?? [])
    .filter((entry) => entry.isDirectory() && isIncidentId(entry.name))
    .map(({ name }) => name);
}

/** Where the logs of an incident lie, from the repository. */
export function fileOf(id: string): string {
  return `incidents/${id}/events`;
}

export function withoutRepetition(events: readonly LoggedEvent[]): LoggedEvent[] {
  const seen = new Set<string>();
  return events.filter(({ id }) => !seen.has(id) && seen.add(id));
}

async function readOne(fs: StoreFs, path: string, before?: Tail): Promise<Tail | string> {
  try {
    return await readTail(fs, path, before);
  } catch (error) {
    return errorCode(error);
  }
}

function unreadable(file: string, code: string): LogProblem[] {
  return code === 'ENOENT' ? [] : [fileProblem(file, 'log/unreadable', code)];
}

function logProblems(file: string, tail: Tail): LogProblem[] {
  const problems = tail.problems.map((problem) => ({ ...problem, file, line: problem.range.line }));
  if (!tail.tooLarge) return problems;
  return [fileProblem(file, 'log/too-large', String(LARGEST_LOG / 1024 / 1024)), ...problems];
}

function isSame(a: ReadonlyMap<string, Tail>, b: ReadonlyMap<string, Tail>): boolean {
  return a.size === b.size && [...a].every(([name, tail]) => b.get(name) === tail);
}
