import { oneLine } from '../../text/one-line.ts';
import { type English, english, type Sentence } from '../../text/sentence.ts';

/** What each finding says, and how it is to be taken. */
const FINDINGS = {
  'first-post-in-time': ['good', english`The first post came {0} after the beginning`],
  'first-post-late': ['bad', english`The first post came {0} after the beginning, {1} late`],
  'first-post-missing': ['bad', english`Nothing was posted for {0}`],
  'acknowledgement-without-id': ['notice', english`The acknowledgement does not name {0}`],
  'changed-before-told': ['bad', english`Something was changed {0} before anybody was told`],
  'one-thread': ['good', english`One thread from the beginning to the end`],
  'thread-late': ['notice', english`The thread was linked {0} late`],
  'thread-missing': ['bad', english`No thread was linked`],
  'second-thread': ['bad', english`A second thread was linked by {0}: {1}`],
  'updates-in-time': ['good', english`All updates came when they were promised ({0})`],
  'update-late': ['bad', english`The update promised for {0} came {1} late`],
  'update-missing': ['bad', english`The update promised for {0} never came: silence for {1}`],
  'update-incomplete': ['notice', english`The update of {0} says nothing of {1}`],
  'promise-too-long': [
    'notice',
    english`The update of {0} promised the next one after {1}, where the rule is {2}`,
  ],
  'roles-in-time': ['good', english`All three roles were claimed within {0}`],
  'role-unclaimed': ['bad', english`Nobody held {0} for {1}, from {2}`],
  'roles-apart': ['good', english`IC and SME were two people`],
  'roles-shared': ['bad', english`{0} held both IC and SME for {1} without a reason`],
  'roles-shared-because': ['notice', english`{0} held both IC and SME for {1}, because: {2}`],
  'two-holders': ['notice', english`{0} was held by both {1} and {2} for {3}`],
  'gate-opened': [
    'notice',
    english`{0} opened a gate at {1}, before diagnosis was done, because: {2}`,
  ],
  'gate-opened-for': [
    'notice',
    english`{0} opened the gate of “{3}” at {1}, before diagnosis was done, because: {2}`,
  ],
  'status-page-in-time': ['good', english`The status page was updated after the fix`],
  'status-page-late': [
    'notice',
    english`The status page was updated {1} late after the fix of {0}`,
  ],
  'status-page-missing': ['bad', english`The status page was not updated after the fix of {0}`],
  'samples-in-time': [
    'good',
    english`The metrics were looked at throughout the observation window`,
  ],
  'samples-missing': ['notice', english`The metrics went unwatched for {0} after {1}`],
  aftershock: ['notice', english`The fix of {0} did not hold: aftershock after {1}`],
  'full-window': ['good', english`The all-clear came after {0} of clean metrics`],
  'early-all-clear': [
    'notice',
    english`The all-clear came {0} before the end of the observation window, because: {1}`,
  ],
  'early-all-clear-unexplained': [
    'bad',
    english`The all-clear came {0} before the end of the observation window, without a reason`,
  ],
  'early-all-clear-without-ic': [
    'notice',
    english`The early all-clear was given by {0}, who did not hold IC`,
  ],
  'all-clear-unwatched': [
    'notice',
    english`The all-clear came without an observation window, because: {0}`,
  ],
  'all-clear-unwatched-unexplained': [
    'bad',
    english`The all-clear came without an observation window and without a reason`,
  ],
} as const satisfies Readonly<Record<string, readonly [Verdict, English]>>;

export type Verdict = 'good' | 'notice' | 'bad';
export type FindingCode = keyof typeof FINDINGS;

/** Something that the log says about how an incident was run. Times in milliseconds. */
export interface Finding extends Sentence {
  readonly code: FindingCode;
  readonly args: readonly string[];
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

/** A finding with its arguments, each on one line. */
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
