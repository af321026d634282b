import { createHash } from 'node:crypto';
import { hostname, userInfo } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { writeNew } from './durable.ts';
import { errorCode, INVALID_WRITER, randomId, type StoreFs, unless } from './host.ts';
import { isWriter, type Layout } from './layout.ts';
import { localFolder } from './local.ts';

/** Gives the writer of this clone, found or made up when it is first needed. Throws host errors. */
export function createWriter(fs: StoreFs, layout: Layout, given?: string): () => Promise<string> {
  let known = given;
  return async () => {
    known ??= await findWriter(fs, layout);
    if (isWriter(known)) return known;
    throw Object.assign(new Error(known), { code: INVALID_WRITER });
  };
}

/**
 * The writer of this clone: one person on one machine in one working copy. Every window and command
 * of it shares the id, no other clone has it.
 *
 * The id has a random part, since user, host and path may well be the same in two containers. It is
 * kept in `incidents/.local/writers/` under a name made of user, host and the folder's real path, so
 * a copy of the folder, `.local` and all, finds nothing there and becomes a writer of its own.
 * Throws host errors.
 */
async function findWriter(fs: StoreFs, layout: Layout): Promise<string> {
  const folder = await localFolder(fs, layout, 'writers');
  const user = userName();
  const place = [user, hostname(), await fs.realpath(layout.incidents)];
  const path = join(folder, createHash('sha256').update(place.join('\0')).digest('hex'));
  const known = await readWriter(fs, path);
  if (known !== null) return known;
  const fresh = join(folder, `.${randomId()}`);
  const writer = `${slug(user)}-${randomId()}`;
  await writeNew(fs, fresh, Buffer.from(`${writer}\n`));
  try {
    // Of two processes that start at once, one link is first, and both read that one.
    await fs.link(fresh, path);
    await fs.unlink(fresh);
  } catch (error) {
    // Some disks have no links, and a broken file may be in the way.
    const taken = errorCode(error) === 'EEXIST' && (await readWriter(fs, path)) !== null;
    if (taken) await fs.unlink(fresh);
    else await fs.rename(fresh, path);
  }
  return (await readWriter(fs, path)) ?? writer;
}

async function readWriter(fs: StoreFs, path: string): Promise<string | null> {
  const handle = await unless(['ENOENT'], fs.open(path, 'r'));
  if (handle === undefined) return null;
  try {
    const text = (await handle.readFile('utf8')).trim();
    return isWriter(text) ? text : null;
  } finally {
    await handle.close();
  }
}

/** Containers run users that have no name. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return process.env.USER ?? '';
  }
}

function slug(user: string): string {
  const plain = user
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 24)
    .replace(/-+$/, '');
  return plain === '' ? 'writer' : plain;
}
