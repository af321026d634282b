import { constants } from 'node:fs';
import type { IncidentEvent } from '../../core/incident/log/events.ts';
import { writeEvent } from '../../core/incident/log/log.ts';
import { ensureFolder, syncFolder } from './durable.ts';
import { type Failure, failed, failureOf } from './failure.ts';
import { type StoreFs, unless } from './host.ts';
import type { Layout } from './layout.ts';
import { isPlainFolder, notPlain } from './plain.ts';
import { LARGEST_LOG, readTail, type Tail } from './tail.ts';

const { O_APPEND, O_CREAT, O_WRONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;
/** A full disk does not get better by trying; a line torn by somebody else's crash does. */
const ATTEMPTS = 3;

/** What is in the log for good, and why the rest is not. */
export interface Recorded {
  readonly events: readonly IncidentEvent[];
  readonly failure: Failure | null;
}

export type RecordEvents = (
  id: string,
  writer: string,
  events: readonly IncidentEvent[],
  /** The writer's log as it was read last, to read only what is new. */
  known?: Tail,
) => Promise<Recorded>;

/**
 * Appends events to a writer's log: one write with `O_APPEND`, `fsync`, then the lines are read back.
 * Only what comes back whole counts. A line that landed on the torn end of another process's line is
 * written again on a line of its own; its id is the same, so it counts once. Torn text stays.
 */
export function createRecorder(fs: StoreFs, layout: Layout): RecordEvents {
  /** Logs whose names are on disk for good, as far as this process knows. */
  const named = new Set<string>();

  /** Throws host errors. A short write is none: reading back shows what is missing. */
  async function append(folder: string, path: string, text: string): Promise<void> {
    const stat = await unless(['ENOENT'], fs.lstat(path));
    if (stat !== undefined && !stat.isFile()) throw notPlain(path);
    const handle = await fs.open(path, O_APPEND | O_CREAT | O_WRONLY | O_NOFOLLOW | O_NONBLOCK);
    try {
      await handle.write(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    if (stat !== undefined && named.has(path)) return;
    await syncFolder(fs, folder);
    named.add(path);
  }

  return async (id, writer, events, known) => {
    let recorded: readonly IncidentEvent[] = [];
    try {
      const there =
        (await isPlainFolder(fs, layout.incidents)) && (await isPlainFolder(fs, layout.folder(id)));
      if (!there) return { events: [], failure: failed('store/gone') };
      const folder = layout.events(id);
      await ensureFolder(fs, folder);
      const path = layout.log(id, writer);
      let tail = await unless(['ENOENT'], readTail(fs, path, known));
      for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
        const missing = events.filter((event) => !recorded.includes(event));
        const text = missing.map((event) => `${writeEvent(event)}\n`).join('');
        const size = (tail?.size ?? 0) + Buffer.byteLength(text);
        if (size > LARGEST_LOG) return { events: recorded, failure: failed('store/too-large') };
        await append(folder, path, tail?.endsOpen === true ? `\n${text}` : text);
        tail = await readTail(fs, path, tail);
        const ids = new Set(tail.settled.events.map((event) => event.id));
        recorded = events.filter((event) => ids.has(event.id));
        if (recorded.length === events.length) return { events: recorded, failure: null };
      }
      return { events: recorded, failure: failed('store/not-kept') };
    } catch (error) {
      return { events: recorded, failure: failureOf(error) };
    }
  };
}
