import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  nextObligation,
  obligations,
} from '../../../../src/core/incident/obligations/obligations.ts';
import { DEFAULT_POLICY } from '../../../../src/core/incident/policy.ts';
import { MINUTE } from '../../../../src/core/time/utc.ts';
import { DECLARED, type Happening, minute, START, told, toldBy, update } from '../story.ts';

/** `kind/role state due overdue`, in minutes of the story. */
function due(now: number, happenings: readonly Happening[], ...kinds: readonly string[]): string[] {
  return obligations(told(...happenings), minute(now))
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ kind, role, state, dueAt, overdueMs }) => {
      const late = overdueMs === 0 ? '' : ` +${overdueMs / MINUTE}`;
      return `${kind}${role === null ? '' : `/${role}`} ${state} ${(dueAt - START) / MINUTE}${late}`;
    });
}

const claims: readonly Happening[] = [
  [1, 'role-claimed', { role: 'IC', person: 'ada' }],
  [2, 'role-claimed', { role: 'SME', person: 'bob' }],
  [3, 'role-claimed', { role: 'Comms', person: 'ada' }],
];
const alone: readonly Happening[] = [
  [1, 'role-claimed', { role: 'IC', person: 'ada' }],
  [1, 'role-claimed', { role: 'SME', person: 'ada' }],
];
const fixed: Happening = [20, 'mitigated', { fix: 'unsealed' }];
const posted: Happening = [14, 'update-posted', update(29)];

const cases: readonly (readonly [
  name: string,
  now: number,
  happenings: readonly Happening[],
  kinds: readonly string[],
  expected: readonly string[],
])[] = [
  [
    'everything of the first minutes is due after five',
    4,
    [],
    ['acknowledge', 'link-thread', 'claim-role'],
    [
      'acknowledge open 5',
      'link-thread open 5',
      'claim-role/IC open 5',
      'claim-role/SME open 5',
      'claim-role/Comms open 5',
    ],
  ],
  [
    'a role nobody claimed is overdue',
    8,
    [],
    ['claim-role'],
    ['claim-role/IC overdue 5 +3', 'claim-role/SME overdue 5 +3', 'claim-role/Comms overdue 5 +3'],
  ],
  [
    'claimed roles are met',
    8,
    claims,
    ['claim-role'],
    ['claim-role/IC met 5', 'claim-role/SME met 5', 'claim-role/Comms met 5'],
  ],
  [
    'a role that falls vacant is due again',
    12,
    [...claims, [10, 'role-released', { role: 'SME', person: 'bob' }]],
    ['claim-role'],
    [
      'claim-role/SME open 15',
      'claim-role/IC met 5',
      'claim-role/SME met 5',
      'claim-role/Comms met 5',
    ],
  ],
  [
    'a handover leaves no gap',
    12,
    [...claims, [10, 'role-handed-over', { role: 'SME', from: 'bob', to: 'cyd' }]],
    ['claim-role'],
    ['claim-role/IC met 5', 'claim-role/SME met 5', 'claim-role/Comms met 5'],
  ],
  [
    'two holders of one role must settle it',
    4,
    [...claims, [3, 'role-claimed', { role: 'IC', person: 'cyd' }]],
    ['settle-role'],
    ['settle-role/IC open 8'],
  ],
  ['one person may be IC and SME while it is small', 29, alone, ['separate-roles'], []],
  [
    'past 30 minutes that is overdue',
    33,
    alone,
    ['separate-roles'],
    ['separate-roles/IC overdue 30 +3'],
  ],
  [
    'with a third team it is overdue at once',
    12,
    [
      ...alone,
      [4, 'team-affected', { team: 'a' }],
      [5, 'team-affected', { team: 'b' }],
      [6, 'team-affected', { team: 'b' }],
      [9, 'team-affected', { team: 'c' }],
    ],
    ['separate-roles'],
    ['separate-roles/IC overdue 9 +3'],
  ],
  [
    'a recorded reason settles it',
    40,
    [...alone, [34, 'role-claimed', { role: 'SME', person: 'ada', reason: 'nobody else awake' }]],
    ['separate-roles'],
    ['separate-roles/IC met 30 +4'],
  ],
  [
    'a reason given while it was small holds later, too',
    40,
    [...alone, [3, 'role-claimed', { role: 'SME', person: 'ada', reason: 'nobody else awake' }]],
    ['separate-roles'],
    [],
  ],
  [
    'the first update is due after a quarter of an hour',
    10,
    [],
    ['status-update'],
    ['status-update/Comms open 15'],
  ],
  [
    'an update that is three minutes late',
    18,
    [],
    ['status-update'],
    ['status-update/Comms overdue 15 +3'],
  ],
  [
    'posting re-arms the clock by what the update promises',
    20,
    [posted],
    ['status-update'],
    ['status-update/Comms open 29', 'status-update/Comms met 15'],
  ],
  [
    'a late update stays on record as late',
    20,
    [[18, 'update-posted', update(33)]],
    ['status-update'],
    ['status-update/Comms open 33', 'status-update/Comms met 15 +3'],
  ],
  [
    'a post on the status page is no update of the thread',
    20,
    [[14, 'update-posted', update(29, { medium: 'status-page' })]],
    ['status-update'],
    ['status-update/Comms overdue 15 +5'],
  ],
  [
    'the status page is due in recovery',
    22,
    [posted, fixed],
    ['status-page'],
    ['status-page/Comms open 35'],
  ],
  [
    'a clean sample is due every ten minutes of the window',
    33,
    [fixed, [30, 'sample-clean', {}]],
    ['clean-sample', 'all-clear'],
    ['clean-sample/SME open 40', 'all-clear/IC open 85'],
  ],
  [
    'after an aftershock nothing of the first window is due',
    62,
    [fixed, [60, 'aftershock', { symptom: 'again' }]],
    ['clean-sample', 'all-clear'],
    [],
  ],
  [
    'an aftershock makes the status page of the first window needless, which stays as late as it was',
    62,
    [fixed, [60, 'aftershock', { symptom: 'again' }]],
    ['status-page'],
    ['status-page/Comms met 35 +25'],
  ],
  [
    'an incident that is over owes nothing more, and what it never did stays as late as it was',
    300,
    [fixed, [80, 'all-clear', { early: false, reason: '' }]],
    ['claim-role', 'status-update', 'clean-sample', 'all-clear'],
    [
      'claim-role/IC overdue 5 +75',
      'claim-role/SME overdue 5 +75',
      'claim-role/Comms overdue 5 +75',
      'status-update/Comms met 15 +65',
    ],
  ],
  [
    'a reopened incident owes an update again',
    95,
    [
      posted,
      fixed,
      [80, 'all-clear', { early: false, reason: '' }],
      [90, 'reopened', { reason: 'x' }],
    ],
    ['status-update'],
    [
      'status-update/Comms open 105',
      'status-update/Comms met 15',
      'status-update/Comms met 29 +51',
    ],
  ],
  [
    'an update after reopening is not late for the time in which it was over',
    110,
    [
      posted,
      [80, 'all-clear', { early: false, reason: '' }],
      [90, 'reopened', { reason: 'x' }],
      [104, 'update-posted', update(119)],
    ],
    ['status-update'],
    [
      'status-update/Comms open 119',
      'status-update/Comms met 15',
      'status-update/Comms met 29 +51',
      'status-update/Comms met 105',
    ],
  ],
];

describe('obligations', () => {
  for (const [name, now, happenings, kinds, expected] of cases) {
    it(name, () => assert.deepEqual(due(now, happenings, ...kinds), expected));
  }

  it('put the most urgent first', () => {
    const all = obligations(told(...claims), minute(4));
    assert.equal(nextObligation(all)?.kind, 'acknowledge');
    assert.equal(nextObligation(all.filter(({ state }) => state === 'met')), null);
  });

  it('speak of severity 4 by its own interval', () => {
    const bySeverity = { 2: 30 } as const;
    const updateMinutes = { ...DEFAULT_POLICY.updateMinutes, bySeverity };
    const incident = toldBy({ ...DEFAULT_POLICY, updateMinutes });
    const [first] = obligations(incident, minute(1)).filter(({ kind }) => kind === 'status-update');
    assert.equal(DECLARED.severity, 2);
    assert.equal(first?.dueAt, minute(30));
  });

  it('never say that something is overdue before it is due, nor met before it began', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.subarray([...claims, posted, fixed]), (now, happenings) => {
        for (const one of obligations(told(...happenings), minute(now))) {
          if (one.state === 'overdue') assert.ok(one.dueAt < minute(now));
          if (one.state === 'open') assert.ok(one.overdueMs === 0);
          assert.ok(one.since <= minute(now));
        }
      }),
    );
  });
});
