import { join } from 'node:path';
import type { Regenerated } from '../core/incident/postmortem/document.ts';
import { syncFolder, writeNew } from './store/durable.ts';
import { type Failure, failed, failureOf } from './store/failure.ts';
import { errorCode, nodeFs, randomId, type StoreFs, unless } from './store/host.ts';
import { isIncidentId, type Layout, layoutIn } from './store/layout.ts';
import { localFolder } from './store/local.ts';
import { isPlainFolder, readPlain } from './store/plain.ts';

const POSTMORTEM_FILE = 'postmortem.md';

/** A postmortem on disk, and what became of its parts. */
export interface KeptPostmortem extends Regenerated {
  readonly path: string;
  /** Whether the file is another one than before. */
  readonly changed: boolean;
}

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** Somebody saves while we write: so often we begin again with what they saved. */
const ATTEMPTS = 10;

/**
 * Writes `incidents/ID/postmortem.md` anew, whole or not at all. Somebody who saves the file at the
 * same time loses nothing: the new text is made again from what they saved.
 *
 * @param renew makes the new text from the present one, or from null where there is none
 */
export async function writePostmortemFile(
  root: string,
  id: string,
  renew: (existing: string | null) => Regenerated,
  fs: StoreFs = nodeFs,
): Promise<KeptPostmortem | Failure> {
  if (!isIncidentId(id)) return failed('store/invalid-id');
  const layout = layoutIn(root);
  const path = join(layout.folder(id), POSTMORTEM_FILE);
  try {
    if (!(await isPlainFolder(fs, layout.folder(id)))) return failed('store/no-incident');
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const before = await readBytes(fs, path);
      const existing = before === null ? null : decode(before);
      if (existing === undefined) return failed('store/not-text', '', POSTMORTEM_FILE);
      const renewed = renew(existing);
      if (renewed.text === existing) return { ...renewed, path, changed: false };
      const bytes = Buffer.from(renewed.text);
      if (await replace(fs, layout, path, before, bytes)) {
        await syncFolder(fs, layout.folder(id));
        return { ...renewed, path, changed: true };
      }
    }
    return failed('store/unknown', '', `somebody keeps saving ${POSTMORTEM_FILE}`);
  } catch (error) {
    return failureOf(error);
  }
}

/** Puts the new bytes in the place of the old ones, or says that these are no longer there. */
async function replace(
  fs: StoreFs,
  layout: Layout,
  path: string,
  before: Buffer | null,
  bytes: Buffer,
): Promise<boolean> {
  const temporary = join(await localFolder(fs, layout, 'tmp'), randomId());
  await writeNew(fs, temporary, bytes);
  try {
    if (before === null) return await create(fs, temporary, path);
    const now = await readBytes(fs, path);
    if (now === null || !now.equals(before)) return false;
    await fs.rename(temporary, path);
    return true;
  } finally {
    await fs.unlink(temporary).catch(() => {});
  }
}

/** A link, unlike a rename, fails where a file has turned up in the meantime. */
async function create(fs: StoreFs, temporary: string, path: string): Promise<boolean> {
  try {
    await fs.link(temporary, path);
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    // Not every file system has links.
    await fs.rename(temporary, path);
  }
  return true;
}

async function readBytes(fs: StoreFs, path: string): Promise<Buffer | null> {
  const bytes = await unless(
    ['ENOENT'],
    readPlain(fs, path, (handle) => handle.readFile()),
  );
  return bytes ?? null;
}

function decode(bytes: Buffer): string | undefined {
  try {
    return UTF8.decode(bytes);
  } catch {
    return undefined;
  }
}
