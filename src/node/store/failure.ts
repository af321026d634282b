import type { Draft } from '../../core/incident/log/draft.ts';
import { english, type Sentence } from '../../core/text/sentence.ts';
import { errorCode, INVALID_WRITER } from './host.ts';

/**
 * Why something could not be recorded, as data: a stable code, what is wrong and what to do, and the
 * text that was to be recorded, so that nothing typed is lost.
 */
export interface Failure extends Sentence {
  readonly code: FailureCode;
  readonly kept: string;
}

/** What is wrong and what to do, each without its full stop. */

const FAILURES = {
  'store/disk-full': [
    english`the disk is full`,
    english`Free some space and try again; what is already in the log is safe`,
  ],
  'store/file-limit': [
    english`the file may not grow any further (a size limit of this system)`,
    english`Raise the limit or ask who runs this machine, then try again`,
  ],
  'store/read-only': [
    english`this folder may not be written to`,
    english`Give yourself write permission on the incidents folder, or work in a clone of your own`,
  ],
  'store/gone': [
    english`the incident folder is no longer there`,
    english`Bring it back (git status shows what was deleted, another branch may hold it), then try again`,
  ],
  'store/no-root': [
    english`the folder that should hold the incidents does not exist`,
    english`Check the folder that was given`,
  ],
  'store/no-incident': [
    english`there is no such incident here`,
    english`Check the ID against the list`,
  ],
  'store/not-declared': [
    english`nothing in this folder declares the incident`,
    english`Fetch the log of whoever declared it, or declare the incident`,
  ],
  'store/invalid-id': [
    english`this is not an incident ID`,
    english`IDs look like INC-2026-04-26-001: a UTC day and a number`,
  ],
  'store/invalid-name': [
    english`this is not the name of a file beside the log`,
    english`Use the name that the log gives`,
  ],
  'store/no-attachment': [
    english`that file is not here`,
    english`Fetch the incident folder from where the log came from`,
  ],
  'store/invalid-writer': [
    english`this name of a writer is not safe as a file name`,
    english`Let the store choose one: leave the writer out`,
  ],
  'store/invalid-event': [
    english`this cannot be recorded`,
    english`Correct what is named and try again`,
  ],
  'store/not-a-folder': [
    english`something else is where a folder of the log should be (a link or a file)`,
    english`Move it out of the way; the log is never written through a link`,
  ],
  'store/too-large': [
    english`this is too large for the incident folder`,
    english`Keep the part that matters, or link to the rest`,
  ],
  'store/not-text': [
    english`the file is not UTF-8 text`,
    english`Save it as UTF-8 and try again; it stays as it is until then`,
  ],
  'store/not-kept': [
    english`what was written did not come back from the disk whole`,
    english`Try again; if it stays so, check the disk`,
  ],
  'store/busy': [english`too many files are open`, english`Close something and try again`],
  'store/disk-error': [
    english`the disk reported an error`,
    english`Check the disk, or work on another one`,
  ],
  'store/unknown': [english`the file system refused`, english`Check the folder and its disk`],
} as const;

export type FailureCode = keyof typeof FAILURES;

const CODES: Readonly<Record<string, FailureCode>> = {
  ENOSPC: 'store/disk-full',
  EDQUOT: 'store/disk-full',
  EFBIG: 'store/file-limit',
  EACCES: 'store/read-only',
  EPERM: 'store/read-only',
  EROFS: 'store/read-only',
  ENOENT: 'store/gone',
  ENOTDIR: 'store/not-a-folder',
  EISDIR: 'store/not-a-folder',
  ELOOP: 'store/not-a-folder',
  EEXIST: 'store/not-a-folder',
  EMFILE: 'store/busy',
  ENFILE: 'store/busy',
  EIO: 'store/disk-error',
  [INVALID_WRITER]: 'store/invalid-writer',
  ERR_FS_FILE_TOO_LARGE: 'store/too-large',
};

/**
 * A failure of a code.
 *
 * @param kept what was to be recorded
 * @param detail follows what is wrong, after a colon
 */
export function failed(code: FailureCode, kept = '', detail = ''): Failure {
  const [failure, remedy] = FAILURES[code];
  const args = [failure, remedy].map((text) => ({ text, args: [] }));
  return detail === ''
    ? { code, text: english`{0}. {1}.`, args, kept }
    : { code, text: english`{0}: {2}. {1}.`, args: [...args, detail], kept };
}

/** A host error as a failure. */
export function failureOf(error: unknown, kept = ''): Failure {
  const code = CODES[errorCode(error)];
  if (code !== undefined) return failed(code, kept);
  return failed('store/unknown', kept, error instanceof Error ? error.message : String(error));
}

/** Whether something came to a failure. */
export function isFailure(value: object): value is Failure {
  return 'kept' in value;
}

/** Runs work at the boundary of the store, where host errors become failures. */
export async function guarded<T>(work: () => Promise<T>): Promise<T | Failure> {
  try {
    return await work();
  } catch (error) {
    return failureOf(error);
  }
}

/** What was typed, to show or copy when it could not be recorded. */
export function keptText(drafts: readonly Pick<Draft, 'type' | 'data'>[]): string {
  return drafts
    .map(({ type, data }) => [type, ...Object.entries(data).flatMap(keptFact)].join('\n'))
    .join('\n\n');
}

function keptFact([name, value]: readonly [string, unknown]): string[] {
  const text =
    typeof value === 'object' && !Array.isArray(value) ? JSON.stringify(value) : `${value}`;
  return value === null || value === false || text === '' ? [] : [`${name}: ${text}`];
}
