import { type FSWatcher, watch } from 'node:fs';
import process from 'node:process';
import { isIncidentId, type Layout } from './layout.ts';

/** Where the system gives notices for whole trees; elsewhere each folder needs one of its own. */
const WHOLE_TREES: ReadonlySet<string> = new Set(['darwin', 'win32']);

/** The file system's own notices of changes: quick, but neither certain nor exact. */
export interface Notices {
  /** Asks for notices of these incidents where the system gives none for all. Call it again at will. */
  aim(ids: readonly string[]): void;
  close(): void;
}

/** @param onNotice given an incident that may have changed, or null where the list of them may have */
export function openNotices(layout: Layout, onNotice: (id: string | null) => void): Notices {
  const recursive = WHOLE_TREES.has(process.platform);
  const watchers = new Map<string, FSWatcher>();

  function open(path: string, listener: (name: string | null) => void): void {
    if (watchers.has(path)) return;
    try {
      const watcher = watch(path, { recursive }, (_, name) => listener(name));
      watchers.set(path, watcher);
      // A folder that went, or a system that has run out of watches: looking again will have to do.
      watcher.on('error', () => drop(path));
    } catch {
      // Not there yet, or not to be watched.
    }
  }
  function drop(path: string): void {
    watchers.get(path)?.close();
    watchers.delete(path);
  }

  return {
    aim: (ids) => {
      open(layout.incidents, (name) => {
        const [first = ''] = name?.split(/[\\/]/) ?? [];
        onNotice(recursive && isIncidentId(first) ? first : null);
      });
      if (recursive) return;
      const wanted = new Map(ids.map((id) => [layout.events(id), id]));
      for (const path of watchers.keys()) {
        if (path !== layout.incidents && !wanted.has(path)) drop(path);
      }
      for (const [path, id] of wanted) open(path, () => onNotice(id));
    },
    close: () => {
      for (const path of [...watchers.keys()]) drop(path);
    },
  };
}
