import { readFolder, type TailedFolder } from './folder.ts';
import type { StoreFs } from './host.ts';
import type { Layout } from './layout.ts';
import { assemble, type IncidentLog } from './read.ts';
import type { Tail } from './tail.ts';

/** Folders kept in memory, so that reading them again reads only what is new. */
const KEPT_FOLDERS = 64;

/** Reads incidents, and remembers how far. */
export interface Reader {
  /** Null where there is no such folder. */
  read(id: string, declaration?: string): Promise<IncidentLog | null>;
  /** One log as it was read last, if it is still in memory. */
  tail(id: string, name: string): Tail | undefined;
  /** What a folder looked like when it was read last. */
  readonly seen: Map<string, string>;
  /** The incidents of which a part lies in this folder. */
  readersOf(folder: string): readonly string[];
}

/** A reader that reads of each log only what is new since the last time. */
export function createReader(fs: StoreFs, layout: Layout): Reader {
  const kept = new Map<string, TailedFolder>();
  const seen = new Map<string, string>();
  const parts = new Map<string, ReadonlySet<string>>();
  /** What came of a folder that did not change since, where no other folder has a say in it. */
  const assembled = new WeakMap<TailedFolder, Map<string | undefined, IncidentLog>>();
  const load = async (id: string): Promise<TailedFolder | null> => {
    const folder = await readFolder(fs, layout, id, kept.get(id));
    kept.delete(id);
    if (folder === null) {
      seen.delete(id);
      return null;
    }
    kept.set(id, folder);
    seen.set(id, lookOf(folder));
    const [oldest] = kept.keys();
    if (kept.size > KEPT_FOLDERS && oldest !== undefined) kept.delete(oldest);
    return folder;
  };
  return {
    seen,
    tail: (id, name) => kept.get(id)?.tails.get(name),
    read: async (id, declaration) => {
      const folder = await load(id);
      if (folder === null) return null;
      const known = assembled.get(folder)?.get(declaration);
      if (known !== undefined) return known;
      const { log, folders } = await assemble(folder, load, declaration);
      if (folders.size > 1) parts.set(id, folders);
      else {
        parts.delete(id);
        const logs = assembled.get(folder) ?? new Map();
        assembled.set(folder, logs.set(declaration, log));
      }
      return log;
    },
    readersOf: (folder) =>
      [...parts].filter(([id, folders]) => id !== folder && folders.has(folder)).map(([id]) => id),
  };
}

function lookOf({ tails }: TailedFolder): string {
  return joinLooks([...tails].map(([name, { signature }]) => [name, signature]));
}

/** One text for what the logs of a folder look like from outside. */
export function joinLooks(files: readonly (readonly [name: string, look: string])[]): string {
  return files.map(([name, look]) => `${name}=${look}`).join('|');
}
