import { join } from 'node:path';
import { folderNames, logNames } from './folder.ts';
import { errorCode, type StoreFs, unless } from './host.ts';
import { compareIds, type Layout } from './layout.ts';
import { joinLooks, type Reader } from './reader.ts';
import { signatureOf } from './tail.ts';

/** Compares what incident folders look like now with what they looked like. */
export interface Looks {
  /** All incidents, newest first, as of the last listing. */
  readonly ids: readonly string[];
  /** Lists the folders anew; the incidents that came or went. */
  list(): Promise<readonly string[]>;
  /** The incidents of these that have changed. */
  compare(ids: readonly string[]): Promise<readonly string[]>;
}

/** What the reader has read already counts as looked at, so that changes since then are seen. */
export function createLooks(fs: StoreFs, layout: Layout, reader: Reader): Looks {
  let ids: readonly string[] = [];
  let listed = '';
  const looks = new Map<string, string>();

  async function look(id: string): Promise<string> {
    try {
      const names = await logNames(fs, layout, id);
      if (names === null) return '';
      const files = await Promise.all(
        names.plain.map(async (name) => {
          const stat = await unless(['ENOENT'], fs.lstat(join(layout.events(id), name)));
          return [name, stat === undefined ? '' : signatureOf(stat)] as const;
        }),
      );
      return joinLooks(files);
    } catch (error) {
      return errorCode(error);
    }
  }

  return {
    get ids() {
      return ids;
    },
    list: async () => {
      const stat = await fs.lstat(layout.incidents).catch(() => null);
      const look = stat === null ? '' : signatureOf(stat);
      if (look === listed) return [];
      listed = look;
      const names = await folderNames(fs, layout).catch(() => [...ids]);
      const [before, after] = [new Set(ids), new Set(names)];
      ids = names.sort((a, b) => compareIds(b, a));
      const gone = [...before].filter((id) => !after.has(id));
      for (const id of gone) looks.delete(id);
      return [...gone, ...ids.filter((id) => !before.has(id))];
    },
    compare: async (some) => {
      const changed: string[] = [];
      for (const id of some) {
        const now = await look(id);
        const before = looks.get(id) ?? reader.seen.get(id);
        looks.set(id, now);
        if (before !== undefined && before !== now) changed.push(id);
      }
      return changed;
    },
  };
}
