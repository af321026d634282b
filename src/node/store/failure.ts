import type { Draft } from '../../core/incident/refusal.ts';
import { errorCode, INVALID_WRITER } from './host.ts';

/**
 * Why something could not be recorded, as data: a stable code, what is wrong and what to do, each
 * one sentence without its full stop, and the text that was to be recorded, so that nothing typed is
 * lost.
 */
export interface Failure {
  readonly code: FailureCode;
  readonly failure: string;
  readonly remedy: string;
  readonly kept: string;
}

const FAILURES = {
  'store/disk-full': [
    'the disk is full',
    'Free some space and try again; what is already in the log is safe',
  ],
  'store/file-limit': [
    'the file may not grow any further (a size limit of this system)',
    'Raise the limit or ask who runs this machine, then try again',
  ],
  'store/read-only': [
    'this folder may not be written to',
    'Give yourself write permission on the incidents folder, or work in a clone of your own',
  ],
  'store/gone': [
    'the incident folder is no longer there',
    'Bring it back (git status shows what was deleted, another branch may hold it), then try again',
  ],
  'store/no-root': [
    'the folder that should hold the incidents does not exist',
    'Check the folder that was given',
  ],
  'store/no-incident': ['there is no such incident here', 'Check the ID against the list'],
  'store/not-declared': [
    'nothing in this folder declares the incident',
    'Fetch the log of whoever declared it, or declare the incident',
  ],
  'store/invalid-id': [
    'this is not an incident ID',
    'IDs look like INC-2026-04-26-001: a UTC day and a number',
  ],
  'store/invalid-name': [
    'this is not the name of a file beside the log',
    'Use the name that the log gives',
  ],
  'store/no-attachment': [
    'that file is not here',
    'Fetch the incident folder from where the log came from',
  ],
  'store/invalid-writer': [
    'this name of a writer is not safe as a file name',
    'Let the store choose one: leave the writer out',
  ],
  'store/invalid-event': ['this cannot be recorded', 'Correct what is named and try again'],
  'store/not-a-folder': [
    'something else is where a folder of the log should be (a link or a file)',
    'Move it out of the way; the log is never written through a link',
  ],
  'store/too-large': [
    'this is too large for the incident folder',
    'Keep the part that matters, or link to the rest',
  ],
  'store/not-text': [
    'the file is not UTF-8 text',
    'Save it as UTF-8 and try again; it stays as it is until then',
  ],
  'store/not-kept': [
    'what was written did not come back from the disk whole',
    'Try again; if it stays so, check the disk',
  ],
  'store/busy': ['too many files are open', 'Close something and try again'],
  'store/disk-error': ['the disk reported an error', 'Check the disk, or work on another one'],
  'store/unknown': ['the file system refused', 'Check the folder and its disk'],
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

export function failed(code: FailureCode, kept = '', detail = ''): Failure {
  const [failure, remedy] = FAILURES[code];
  return { code, failure: detail === '' ? failure : `${failure}: ${detail}`, remedy, kept };
}

/** A host error as a failure. */
export function failureOf(error: unknown, kept = ''): Failure {
  const code = CODES[errorCode(error)];
  if (code !== undefined) return failed(code, kept);
  return failed('store/unknown', kept, error instanceof Error ? error.message : String(error));
}

export function isFailure(value: object): value is Failure {
  return 'failure' in value;
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
