import { join } from 'node:path';
import { ensureFolder, writeNew } from './durable.ts';
import { errorCode, type StoreFs } from './host.ts';
import type { Layout } from './layout.ts';
import { isPlainFolder } from './plain.ts';

/**
 * `incidents/.local/`: what belongs to this clone alone. The folder ignores itself, so nobody has to
 * edit the repository's own `.gitignore`.
 */
export async function localFolder(fs: StoreFs, layout: Layout, name: string): Promise<string> {
  const folder = join(layout.local, name);
  await ensureFolder(fs, layout.incidents);
  await ensureFolder(fs, layout.local);
  if (await isPlainFolder(fs, folder)) return folder;
  await writeOnce(fs, join(layout.local, '.gitignore'), '*\n');
  await ensureFolder(fs, folder);
  return folder;
}

/** Both sides' lines are kept where git has to merge one log; line ends stay as they were hashed. */
const GIT_ATTRIBUTES = `INC-*/events/*.jsonl -text merge=union
INC-*/snapshots/* -text
INC-*/evidence/* -text
`;

/** Tells git how to treat the logs, unless somebody has said already. */
export async function writeAttributes(fs: StoreFs, layout: Layout): Promise<void> {
  await writeOnce(fs, join(layout.incidents, '.gitattributes'), GIT_ATTRIBUTES);
}

async function writeOnce(fs: StoreFs, path: string, text: string): Promise<void> {
  try {
    await writeNew(fs, path, Buffer.from(text));
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
  }
}
