import { problemsFrom } from '../problem.ts';

/** Everything that can be wrong with a playbook as a file. */
const PROBLEMS = {
  'playbook/empty-file': {
    severity: 'info',
    text: 'This file is empty. Write what the playbook is for, and the steps.',
  },
  'playbook/unclosed-fence': {
    severity: 'warning',
    text: 'This code block is never closed; it was read up to line {0}. Add a line {1} after its last line.',
  },
  'playbook/invalid-front-matter': {
    severity: 'warning',
    text: 'The front matter cannot be read: {0}. Correct it; what could be read of it is used.',
  },
  'playbook/too-deep': {
    severity: 'error',
    text: 'This line nests {0} lists or quotes; more than {1} are not read, so this file was not. Flatten it.',
  },
  'playbook/too-tangled': {
    severity: 'error',
    text: 'The text from this line on has {0} {1} without a blank line, which takes too long to read, so this file was not. Split it with blank lines.',
  },
} as const;

export const playbookProblem = problemsFrom(PROBLEMS);
