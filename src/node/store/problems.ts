import { type Problem, problemsFrom } from '../../core/problem.ts';
import { english } from '../../core/text/sentence.ts';

/** Something about a log that people should look at, with its file (from the repository) and line. */
export interface LogProblem extends Problem {
  readonly file: string;
  readonly line: number;
}

const PROBLEMS = {
  'log/too-large': {
    severity: 'error',
    text: english`This event log is larger than {0} MB, which no incident needs. Only its beginning is read. Look at what was written into it.`,
  },
  'log/unreadable': {
    severity: 'error',
    text: english`This event log cannot be read ({0}), so its events are missing. Check the permissions and the disk.`,
  },
  'log/not-a-file': {
    severity: 'warning',
    text: english`This is not a plain file, so it is not read as an event log. Put the file itself here.`,
  },
  'log/declaration-missing': {
    severity: 'warning',
    text: english`{0} of the events here belong to an incident whose declaration has not arrived yet (event {1}). They are kept and show once it is there. Fetch the log of whoever declared it.`,
  },
  'log/folder-missing': {
    severity: 'warning',
    text: english`This incident has also had the number {0}, but that folder is not here, so what was recorded in it is missing. Fetch it from where this folder came from.`,
  },
} as const;

const make = problemsFrom(PROBLEMS);

/** A problem of a whole file. */
export function fileProblem(
  file: string,
  code: keyof typeof PROBLEMS,
  ...args: readonly string[]
): LogProblem {
  return { ...make(code, { start: 0, end: 0, line: 1, endLine: 1 }, ...args), file, line: 1 };
}
