import { type Failure, guarded } from './failure.ts';
import { folderNames, readFolderOnce } from './folder.ts';
import type { ReadFs } from './host.ts';
import { compareIds, type Layout } from './layout.ts';
import { assemble, type IncidentLog } from './read.ts';

/** How many incidents are read before what else waits for the processor has its turn. */
const SLICE = 50;

/**
 * Goes through all incidents, oldest first, to make something small of each: nothing of them stays in
 * memory. Throws host errors of the folder of all.
 *
 * @param wanted the types of events to read; all where it is left out
 */
export async function sweep(
  fs: ReadFs,
  layout: Layout,
  visit: (id: string, log: IncidentLog | Failure) => void,
  wanted?: ReadonlySet<string>,
): Promise<void> {
  const load = (id: string) => readFolderOnce(fs, layout, id, wanted);
  const ids = (await folderNames(fs, layout)).sort(compareIds);
  for (const [index, id] of ids.entries()) {
    const read = await guarded(async () => {
      const folder = await load(id);
      return folder === null ? null : (await assemble(folder, load)).log;
    });
    if (read !== null) visit(id, read);
    if (index % SLICE === SLICE - 1) await new Promise(setImmediate);
  }
}
