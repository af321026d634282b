import { oneLine } from '../../text/one-line.ts';
import type { Sentence } from '../../text/sentence.ts';

/** What each finding says, and how it is to be taken. */
const FINDINGS = {
  'first-post-in-time': ['good', 'The first post came {0} after the beginning'],
  'first-post-late': ['bad', 'The first post came {0} after the beginning, {1} late'],
  'first-post-missing': ['bad', 'Nothing was posted for {0}'],
  'acknowledgement-without-id': ['notice', 'The acknowledgement does not name {0}'],
  'changed-before-told': ['bad', 'Something was changed {0} before anybody was told'],
  'one-thread': ['good', 'One thread from the beginning to the end'],
  'thread-late': ['notice', 'The thread was linked {0} late'],
  'thread-missing': ['bad', 'No thread was linked'],
  'second-thread': ['bad', 'A second thread was linked by {0}: {1}'],
  'updates-in-time': ['good', 'All updates came when they were promised ({0})'],
  'update-late': ['bad', 'The update promised for {0} came {1} late'],
  'update-missing': ['bad', 'The update promised for {0} never came: silence for {1}'],
  'update-incomplete': ['notice', 'The update of {0} says nothing of {1}'],
  'promise-too-long': [
    'notice',
    'The update of {0} promised the next one after {1}, where the rule is {2}',
  ],
  'roles-in-time': ['good', 'All three roles were claimed within {0}'],
  'role-unclaimed': ['bad', 'Nobody held {0} for {1}, from {2}'],
  'roles-apart': ['good', 'IC and SME were two people'],
  'roles-shared': ['bad', '{0} held both IC and SME for {1} without a reason'],
  'roles-shared-because': ['notice', '{0} held both IC and SME for {1}, because: {2}'],
  'two-holders': ['notice', '{0} was held by both {1} and {2} for {3}'],
  'gate-opened': ['notice', '{0} opened a gate at {1}, before diagnosis was done, because: {2}'],
  'gate-opened-for': [
    'notice',
    '{0} opened the gate of “{3}” at {1}, before diagnosis was done, because: {2}',
  ],
  'status-page-in-time': ['good', 'The status page was updated after the fix'],
  'status-page-late': ['notice', 'The status page was updated {1} late after the fix of {0}'],
  'status-page-missing': ['bad', 'The status page was not updated after the fix of {0}'],
  'samples-in-time': ['good', 'The metrics were looked at throughout the observation window'],
  'samples-missing': ['notice', 'The metrics went unwatched for {0} after {1}'],
  aftershock: ['notice', 'The fix of {0} did not hold: aftershock after {1}'],
  'full-window': ['good', 'The all-clear came after {0} of clean metrics'],
  'early-all-clear': [
    'notice',
    'The all-clear came {0} before the end of the observation window, because: {1}',
  ],
  'early-all-clear-unexplained': [
    'bad',
    'The all-clear came {0} before the end of the observation window, without a reason',
  ],
  'early-all-clear-without-ic': [
    'notice',
    'The early all-clear was given by {0}, who did not hold IC',
  ],
  'all-clear-unwatched': [
    'notice',
    'The all-clear came without an observation window, because: {0}',
  ],
  'all-clear-unwatched-unexplained': [
    'bad',
    'The all-clear came without an observation window and without a reason',
  ],
} as const satisfies Readonly<Record<string, readonly [Verdict, string]>>;

export type Verdict = 'good' | 'notice' | 'bad';
export type FindingCode = keyof typeof FINDINGS;

/** Something that the log says about how an incident was run. Times in milliseconds. */
export interface Finding extends Sentence {
  readonly code: FindingCode;
  readonly severity: Verdict;
  /** The stretch of time that it is about; one moment has both ends the same. */
  readonly from: number;
  readonly until: number;
  /** Ids of the events that it rests on. */
  readonly events: readonly string[];
}

/** What a finding is about. */
export interface Grounds {
  readonly from: number;
  readonly until?: number;
  readonly events?: readonly string[];
}

export function finding(
  code: FindingCode,
  { from, until = from, events = [] }: Grounds,
  ...args: readonly string[]
): Finding {
  const [severity, text] = FINDINGS[code];
  // Another machine's clock may run ahead of now.
  return {
    code,
    severity,
    text,
    args: args.map(oneLine),
    from,
    until: Math.max(from, until),
    events,
  };
}
