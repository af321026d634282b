import type { Stats } from 'node:fs';
import type { LoggedEvent } from '../../core/incident/log/events.ts';
import { readLog } from '../../core/incident/log/log.ts';
import type { Problem } from '../../core/problem.ts';
import type { ReadFs, ReadHandle } from './host.ts';
import { readPlain } from './plain.ts';

/** Bytes of one log that are read; a long incident has a hundredth of this. */
export const LARGEST_LOG = 64 * 1024 * 1024;
/** Bytes before the place read to that must still be there for the file to count as only longer. */
const SEAM = 256;
const LINE_END = /\r\n?|\n/g;
const UTF8 = new TextDecoder();

/** A log as far as it was read, so that the next reading starts where this one ended. */
export interface Tail {
  readonly events: readonly LoggedEvent[];
  /** Ranges count from the start of the file. */
  readonly problems: readonly Problem[];
  /** Changes whenever the file does: size, time and identity. */
  readonly signature: string;
  /** Bytes in the file. */
  readonly size: number;
  readonly tooLarge: boolean;
  /** Whether the file ends within a line, as after a crash. */
  readonly endsOpen: boolean;
  readonly settled: Settled;
}

/** What one reading of a log gave. */
export type OnceRead = Pick<Tail, 'events' | 'problems' | 'tooLarge'>;

/** What the complete lines gave; they are never read again. */
interface Settled {
  readonly inode: number;
  /** Bytes, lines and UTF-16 units. */
  readonly bytes: number;
  readonly lines: number;
  readonly units: number;
  readonly events: readonly LoggedEvent[];
  readonly problems: readonly Problem[];
  readonly seam: Buffer;
}

const NOTHING: Omit<Settled, 'inode'> = {
  bytes: 0,
  lines: 0,
  units: 0,
  events: [],
  problems: [],
  seam: Buffer.alloc(0),
};

/**
 * Reads a log, or what was added to it since `before`. A file that was replaced or rewritten, as git
 * does, is read anew. Throws host errors.
 */
export function readTail(fs: ReadFs, path: string, before?: Tail): Promise<Tail> {
  return readPlain(fs, path, (handle, stat) => readFrom(handle, stat, before));
}

/**
 * Reads the events of some types from a log, once. Throws host errors.
 *
 * @param wanted the types; all where it is left out
 */
export function readOnce(
  fs: ReadFs,
  path: string,
  wanted?: ReadonlySet<string>,
): Promise<OnceRead> {
  return readPlain(fs, path, async (handle, { size }) => {
    const bytes = await readRange(handle, 0, Math.min(size, LARGEST_LOG));
    return { ...readLog(decode(bytes), wanted), tooLarge: size > LARGEST_LOG };
  });
}

/** What a file looks like from outside. */
export function signatureOf({ size, mtimeMs, ino }: Stats): string {
  return `${size}:${mtimeMs}:${ino}`;
}

async function readFrom(handle: ReadHandle, stat: Stats, before?: Tail): Promise<Tail> {
  const signature = signatureOf(stat);
  if (before?.signature === signature) return before;
  const settled = before?.settled;
  const end = Math.min(stat.size, LARGEST_LOG);
  const base = { signature, size: stat.size, tooLarge: stat.size > LARGEST_LOG };
  if (settled !== undefined && settled.inode === stat.ino && end > settled.bytes) {
    const bytes = await readRange(handle, settled.bytes - settled.seam.length, end);
    const seam = bytes.subarray(0, settled.seam.length);
    if (seam.equals(settled.seam)) return { ...base, ...advance(settled, bytes) };
  }
  const bytes = await readRange(handle, 0, end);
  return { ...base, ...advance({ ...NOTHING, inode: stat.ino }, bytes) };
}

/** Bytes from `start` to `end`, or to the end of a file that is shorter by now. */
async function readRange(handle: ReadHandle, start: number, end: number): Promise<Buffer> {
  const bytes = Buffer.allocUnsafe(Math.max(0, end - start));
  let length = 0;
  while (length < bytes.length) {
    const read = await handle.read(bytes, length, bytes.length - length, start + length);
    if (read.bytesRead === 0) break;
    length += read.bytesRead;
  }
  return bytes.subarray(0, length);
}

/** @param bytes the seam of `settled`, then what follows it in the file */
function advance(
  settled: Settled,
  bytes: Buffer,
): Pick<Tail, 'events' | 'problems' | 'endsOpen' | 'settled'> {
  const from = settled.seam.length;
  const cut = Math.max(bytes.lastIndexOf(0x0a) + 1, from);
  const complete = cut === from ? settled : append(settled, bytes, from, cut);
  const open = decode(bytes.subarray(cut));
  const rest = shifted(readLog(open), complete);
  return {
    events: [...complete.events, ...rest.events],
    problems: [...complete.problems, ...rest.problems],
    endsOpen: cut < bytes.length,
    settled: complete,
  };
}

function append(settled: Settled, bytes: Buffer, from: number, to: number): Settled {
  const text = decode(bytes.subarray(from, to));
  const read = shifted(readLog(text), settled);
  return {
    inode: settled.inode,
    bytes: settled.bytes + (to - from),
    lines: settled.lines + (text.match(LINE_END)?.length ?? 0),
    units: settled.units + text.length,
    events: [...settled.events, ...read.events],
    problems: [...settled.problems, ...read.problems],
    seam: Buffer.from(bytes.subarray(Math.max(0, to - SEAM), to)),
  };
}

/** Bytes that are not UTF-8 become U+FFFD, which harms no line but their own. */
function decode(bytes: Buffer): string {
  return UTF8.decode(bytes);
}

function shifted(read: ReturnType<typeof readLog>, { lines, units }: Settled): typeof read {
  if (lines === 0) return read;
  const problems = read.problems.map((problem) => ({
    ...problem,
    range: {
      start: problem.range.start + units,
      end: problem.range.end + units,
      line: problem.range.line + lines,
      endLine: problem.range.endLine + lines,
    },
  }));
  return { events: read.events, problems };
}
