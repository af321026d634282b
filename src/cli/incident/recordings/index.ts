import { COURSE } from './course.ts';
import { ENTRIES } from './entries.ts';
import { FINDINGS } from './findings.ts';
import type { Recording } from './recording.ts';
import { ROLE_CHANGES } from './roles.ts';
import { STEPS } from './steps.ts';
import { TALK } from './talk.ts';

/** Every command that does no more than record. Adding one is adding an entry. */
export const RECORDINGS: readonly Recording[] = [
  ...TALK,
  ...ROLE_CHANGES,
  ...FINDINGS,
  ...STEPS,
  ...COURSE,
  ...ENTRIES,
];
