import { problemsFrom } from '../problem.ts';
import { english } from '../text/sentence.ts';

/** Everything that can be wrong with a playbook as a file. */
const PROBLEMS = {
  'playbook/empty-file': {
    severity: 'info',
    text: english`This file is empty. Write what the playbook is for, and the steps.`,
  },
  'playbook/unclosed-fence': {
    severity: 'warning',
    text: english`This code block is never closed; it was read up to line {0}. Add a line {1} after its last line.`,
  },
  'playbook/invalid-front-matter': {
    severity: 'warning',
    text: english`The front matter cannot be read: {0}. Correct it; what could be read of it is used.`,
  },
  'playbook/too-deep': {
    severity: 'error',
    text: english`This line stands in {0} lists and quotes; the file was not read, because more than {1} take too long. Flatten them.`,
  },
  'playbook/too-many-marks': {
    severity: 'error',
    text: english`More than {1} marks of lists and quotes stand inside each other, from this line on; the file was not read, because that takes too long. Flatten them.`,
  },
  'playbook/too-long-block': {
    severity: 'error',
    text: english`More than {1} lines, or as much text, follow each other here without a blank one; the file was not read, because that takes too long. Put blank lines between paragraphs, or logs into a fenced block.`,
  },
  'playbook/too-long-table': {
    severity: 'error',
    text: english`This table has more than {1} rows, or many more cells than that; the file was not read, because that takes too long. Split it, or keep the data in a file of its own.`,
  },
  'playbook/too-many-brackets': {
    severity: 'error',
    text: english`This paragraph has more than {1} square brackets, or many times that of references such as “&amp;”; the file was not read, because that takes too long. Put it into a fenced block, or split it.`,
  },
  'playbook/too-much-emphasis': {
    severity: 'error',
    text: english`This paragraph has more than {1} marks of emphasis (*, _, ~ or runs of backticks); the file was not read, because that takes too long. Put it into a fenced block, or split it.`,
  },
} as const;

export const playbookProblem = problemsFrom(PROBLEMS);
