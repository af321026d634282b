import { join } from 'node:path';
import { attachmentName } from './attachment-name.ts';
import type { StoreContext } from './context.ts';
import { ensureFolder, syncFolder, writeNew } from './durable.ts';
import { type Failure, failed, failureOf } from './failure.ts';
import { type StoreFs, unless } from './host.ts';
import { type AttachmentKind, isAttachmentName, isIncidentId } from './layout.ts';
import { localFolder } from './local.ts';
import { isPlainFolder, readPlain } from './plain.ts';

/** Bytes of one snapshot or piece of evidence: more does not belong into a repository. */
export const LARGEST_ATTACHMENT = 8 * 1024 * 1024;
const UTF8 = new TextDecoder('utf-8', { ignoreBOM: true });

export interface Attachment {
  readonly text: string;
  /** Whether the text is still the one that was attached: its name is made of its content. */
  readonly intact: boolean;
}

/**
 * Keeps a text beside the log of an incident, durably and whole or not at all, so that an event may
 * name it. The same text twice is one file.
 */
export async function attachText(
  context: StoreContext,
  id: string,
  kind: AttachmentKind,
  text: string,
): Promise<{ readonly name: string } | Failure> {
  const { fs, layout, randomId } = context;
  const bytes = Buffer.from(text);
  if (!isIncidentId(id)) return failed('store/invalid-id', text);
  if (bytes.length > LARGEST_ATTACHMENT) return failed('store/too-large', text);
  const name = attachmentName(kind, bytes);
  try {
    if (!(await isPlainFolder(fs, layout.folder(id)))) return failed('store/no-incident', text);
    const folder = layout.attachments(id, kind);
    const path = join(folder, name);
    await ensureFolder(fs, folder);
    if ((await readBytes(fs, path))?.equals(bytes) === true) return { name };
    const temporary = join(await localFolder(fs, layout, 'tmp'), randomId());
    await writeNew(fs, temporary, bytes);
    await fs.rename(temporary, path);
    await syncFolder(fs, folder);
    return { name };
  } catch (error) {
    return failureOf(error, text);
  }
}

/** Reads what an event of the incident names; numbers that it had before are searched too. */
export async function readAttachment(
  { fs, layout, reader }: StoreContext,
  id: string,
  kind: AttachmentKind,
  name: string,
): Promise<Attachment | Failure> {
  if (!isIncidentId(id)) return failed('store/invalid-id');
  if (!isAttachmentName(name)) return failed('store/invalid-name');
  try {
    const log = await reader.read(id);
    const numbers = [id, ...(log?.formerly ?? []), ...(log?.movedTo ? [log.movedTo] : [])];
    for (const number of numbers) {
      const bytes = await readBytes(fs, join(layout.attachments(number, kind), name));
      if (bytes === undefined) continue;
      return { text: UTF8.decode(bytes), intact: attachmentName(kind, bytes) === name };
    }
    return failed('store/no-attachment');
  } catch (error) {
    return failureOf(error);
  }
}

/** The bytes of a plain file up to the limit; undefined where there is none. */
function readBytes(fs: StoreFs, path: string): Promise<Buffer | undefined> {
  const read = readPlain(fs, path, (handle, { size }) => {
    if (size <= LARGEST_ATTACHMENT) return handle.readFile();
    throw Object.assign(new Error(path), { code: 'ERR_FS_FILE_TOO_LARGE' });
  });
  return unless(['ENOENT'], read);
}
