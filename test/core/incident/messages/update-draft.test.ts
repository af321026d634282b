import assert from 'node:assert/strict';
import {
  changedFields,
  draftNoProgress,
  draftUpdate,
  type UpdateDraft,
} from '../../../../src/core/incident/messages/update-draft.ts';
import { DEFAULT_POLICY, type Policy } from '../../../../src/core/incident/policy.ts';
import { type Happening, minute, START, told, toldBy, update } from '../story.ts';

const symptom = 'Vault returning 503 on auth endpoint';
const posted: Happening = [14, 'update-posted', update(29)];
const fixed: Happening = [20, 'mitigated', { fix: 'Unsealed' }];
const shock: Happening = [60, 'aftershock', { symptom: '503 again' }];
const policy: Policy = {
  ...DEFAULT_POLICY,
  updateMinutes: { investigating: 15, observing: 30, bySeverity: { 2: 10 } },
};

/** `changed fields | investigation | minutes to the next` */
function show(draft: UpdateDraft, now: number): string {
  const minutes = (draft.next - START) / 60_000 - now;
  return `${changedFields(draft.last, draft).join(' ')} | ${draft.investigation} | ${minutes}`;
}

const cases: readonly (readonly [
  name: string,
  now: number,
  happenings: readonly Happening[],
  update: string,
  noProgress: string,
])[] = [
  ['the first update', 10, [], ' |  | 10', ' | No news yet, we are on it | 10'],
  [
    'nothing new since the last',
    25,
    [posted],
    ' | Looking at KMS | 10',
    'investigation | Unchanged since 15:44 UTC: Looking at KMS | 10',
  ],
  [
    'nothing new twice',
    40,
    [
      posted,
      [29, 'update-posted', update(44, { investigation: 'Unchanged since 15:44 UTC: KMS' })],
    ],
    ' | Unchanged since 15:44 UTC: KMS | 10',
    ' | Unchanged since 15:44 UTC: KMS | 10',
  ],
  [
    'the status page was told of another impact',
    25,
    [posted, [16, 'update-posted', update(31, { medium: 'status-page', impact: 'No deploys' })]],
    'impact | Looking at KMS | 10',
    'impact investigation | Unchanged since 15:44 UTC: Looking at KMS | 10',
  ],
  [
    'a fix since the last update',
    25,
    [posted, fixed],
    'investigation | Fixed at 15:50 UTC: Unsealed; watching the metrics until 16:50 UTC | 30',
    'investigation | Fixed at 15:50 UTC: Unsealed; watching the metrics until 16:50 UTC | 30',
  ],
  [
    'a fix that the thread knows of',
    45,
    [posted, fixed, [29, 'update-posted', update(44, { investigation: 'Watching' })]],
    ' | Watching | 30',
    'investigation | Unchanged since 15:59 UTC: Watching | 30',
  ],
  [
    'an aftershock since the last update',
    61,
    [posted, fixed, shock],
    'symptom investigation | Aftershock at 16:30 UTC: the fix did not hold, investigating again | 10',
    'symptom investigation | Aftershock at 16:30 UTC: the fix did not hold, investigating again | 10',
  ],
  [
    'reopened since the last update',
    91,
    [
      posted,
      fixed,
      [80, 'all-clear', { early: false, reason: '' }],
      [90, 'reopened', { reason: 'Two nodes are sealed' }],
    ],
    'investigation | Reopened at 17:00 UTC: Two nodes are sealed | 10',
    'investigation | Reopened at 17:00 UTC: Two nodes are sealed | 10',
  ],
];

describe('draftUpdate', () => {
  for (const [name, now, happenings, expected, noProgress] of cases) {
    it(name, () => {
      const incident = toldBy(policy, ...happenings);
      assert.equal(show(draftUpdate(incident, minute(now)), now), expected);
      assert.equal(show(draftNoProgress(incident, minute(now)), now), noProgress);
    });
  }

  it('starts with the symptom of the declaration', () => {
    assert.equal(draftUpdate(told(), minute(1)).symptom, symptom);
  });
});
