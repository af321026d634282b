import { readdir, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { CONFIG_FILE } from '../core/config/file.ts';
import { isIncidentId, layoutIn } from './store/layout.ts';

/** What stands in the root of a repository. */
const SIGNS = [CONFIG_FILE, '.git'];

/** The nearest folder upwards that looks like the root of a repository; null where none does. */
export async function repositoryAround(folder: string): Promise<string | null> {
  for (let at = resolve(folder); ; at = dirname(at)) {
    for (const sign of SIGNS) {
      const found = await stat(join(at, sign)).catch(() => null);
      if (found !== null) return at;
    }
    if (await holdsIncidents(at)) return at;
    if (dirname(at) === at) return null;
  }
}

/** Whether our logs are kept here. Many a documentation has a folder `incidents` of its own. */
async function holdsIncidents(folder: string): Promise<boolean> {
  const names = await readdir(layoutIn(folder).incidents).catch(() => []);
  return names.some(isIncidentId);
}

/** The root of the repository around a folder, or the folder itself. */
export async function repositoryOrFolder(folder: string): Promise<string> {
  return (await repositoryAround(folder)) ?? resolve(folder);
}
