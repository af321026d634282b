import type { LoggedEvent } from '../../core/incident/log/events.ts';
import { errorCode, type ReadFs, unless } from './host.ts';
import { isIncidentId, isLogName, type Layout } from './layout.ts';
import { fileProblem, type LogProblem } from './problems.ts';
import { LARGEST_LOG, type OnceRead, readOnce, readTail, type Tail } from './tail.ts';

/** What the logs of all writers in one incident folder say. */
export interface Folder {
  readonly id: string;
  /** Without repetitions: the first line that has an id counts. */
  readonly events: readonly LoggedEvent[];
  readonly problems: readonly LogProblem[];
}

/** A folder that may be read again from where it ended. */
export interface TailedFolder extends Folder {
  /** By file name. */
  readonly tails: ReadonlyMap<string, Tail>;
}

/**
 * Reads a folder, or what changed in it since `before`; the same object where nothing did. Null
 * where there is no such folder, or where its name, which a log may give, is no incident's.
 */
export async function readFolder(
  fs: ReadFs,
  layout: Layout,
  id: string,
  before?: TailedFolder,
): Promise<TailedFolder | null> {
  const logs = await readLogs(fs, layout, id, (path, name) =>
    readTail(fs, path, before?.tails.get(name)),
  );
  if (logs === null) return null;
  const tails = new Map(
    logs.read.flatMap(({ name, result }) => (typeof result === 'string' ? [] : [[name, result]])),
  );
  const troubled = logs.read.some(
    ({ result }) => result !== 'ENOENT' && typeof result === 'string',
  );
  if (before !== undefined && !troubled && isSame(tails, before.tails)) return before;
  return { ...folderOf(id, logs), tails };
}

/**
 * Reads the events of some types from a folder, to be looked at once. Null as above.
 *
 * @param wanted the types; all where it is left out
 */
export async function readFolderOnce(
  fs: ReadFs,
  layout: Layout,
  id: string,
  wanted?: ReadonlySet<string>,
): Promise<Folder | null> {
  const logs = await readLogs(fs, layout, id, (path) => readOnce(fs, path, wanted));
  return logs === null ? null : folderOf(id, logs);
}

/** What reading each log of a folder gave: the code of the host's error where it could not be read. */
interface Logs<Read> {
  readonly read: readonly { readonly name: string; readonly result: Read | string }[];
  /** What is named like a log and is no file. */
  readonly others: readonly string[];
}

async function readLogs<Read>(
  fs: ReadFs,
  layout: Layout,
  id: string,
  readOne: (path: string, name: string) => Promise<Read>,
): Promise<Logs<Read> | null> {
  const names = isIncidentId(id) ? await logNames(fs, layout, id) : null;
  if (names === null) return null;
  const folder = layout.events(id);
  const read = await Promise.all(
    names.plain.map(async (name) => ({
      name,
      result: await readOne(`${folder}/${name}`, name).catch(errorCode),
    })),
  );
  return { read, others: names.other };
}

function folderOf(id: string, { read, others }: Logs<OnceRead>): Folder {
  const file = (name: string) => `${fileOf(id)}/${name}`;
  const problems = read.flatMap(({ name, result }) =>
    typeof result === 'string' ? unreadable(file(name), result) : logProblems(file(name), result),
  );
  const events = read.flatMap(({ result }) => (typeof result === 'string' ? [] : result.events));
  return {
    id,
    events: withoutRepetition(events),
    problems: [...problems, ...others.map((name) => fileProblem(file(name), 'log/not-a-file'))],
  };
}

/** Names of the logs in a folder, sorted; null where there is no such folder. */
export async function logNames(
  fs: ReadFs,
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
export async function folderNames(fs: ReadFs, layout: Layout): Promise<string[]> {
  const entries = await unless(['ENOENT'], fs.readdir(layout.incidents, { withFileTypes: true }));
  return (entries ?? [])
    .filter((entry) => entry.isDirectory() && isIncidentId(entry.name))
    .map(({ name }) => name);
}

/** Where the logs of an incident lie, from the repository. */
export function fileOf(id: string): string {
  return `incidents/${id}/events`;
}

/** The events without those whose id has been seen. */
export function withoutRepetition(events: readonly LoggedEvent[]): LoggedEvent[] {
  const seen = new Set<string>();
  return events.filter(({ id }) => !seen.has(id) && seen.add(id));
}

function unreadable(file: string, code: string): LogProblem[] {
  return code === 'ENOENT' ? [] : [fileProblem(file, 'log/unreadable', code)];
}

function logProblems(file: string, tail: OnceRead): LogProblem[] {
  const problems = tail.problems.map((problem) => ({ ...problem, file, line: problem.range.line }));
  if (!tail.tooLarge) return problems;
  return [fileProblem(file, 'log/too-large', String(LARGEST_LOG / 1024 / 1024)), ...problems];
}

function isSame(a: ReadonlyMap<string, Tail>, b: ReadonlyMap<string, Tail>): boolean {
  return a.size === b.size && [...a].every(([name, tail]) => b.get(name) === tail);
}
