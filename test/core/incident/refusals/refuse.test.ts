import assert from 'node:assert/strict';
import type { Draft } from '../../../../src/core/incident/log/draft.ts';
import type { EventType, Facts } from '../../../../src/core/incident/log/events.ts';
import { DEFAULT_POLICY } from '../../../../src/core/incident/policy.ts';
import { refuse } from '../../../../src/core/incident/refusals/refuse.ts';
import { type Happening, minute, told, update } from '../story.ts';

const fixed: Happening = [10, 'mitigated', { fix: 'unsealed' }];
const ic: Happening = [1, 'role-claimed', { role: 'IC', person: 'ada' }];
const bobIsIC: Happening = [1, 'role-claimed', { role: 'IC', person: 'bob' }];
const linked: Happening = [2, 'thread-linked', { url: 'https://chat.example/1' }];
const closed: readonly Happening[] = [fixed, [70, 'all-clear', { early: false, reason: '' }]];

type Attempt = {
  readonly [Type in EventType]: readonly [now: number, type: Type, data: Facts[Type], at?: number];
}[EventType];

const cases: readonly (readonly [
  name: string,
  happenings: readonly Happening[],
  attempt: Attempt,
  refused: string | null,
])[] = [
  ['a claim', [], [1, 'role-claimed', { role: 'IC', person: 'ada' }], null],
  [
    'a second claim by the holder',
    [ic],
    [2, 'role-claimed', { role: 'IC', person: 'ada' }],
    'role-held-already',
  ],
  [
    'a second claim that adds a reason',
    [ic],
    [2, 'role-claimed', { role: 'IC', person: 'ada', reason: 'alone' }],
    null,
  ],
  [
    'a role is handed to its holder',
    [ic],
    [2, 'role-handed-over', { role: 'IC', from: 'ada', to: 'ada' }],
    'handed-to-holder',
  ],
  ['a claim of a held role', [ic], [2, 'role-claimed', { role: 'IC', person: 'bob' }], 'role-held'],
  ['IC takes SME, small', [ic], [2, 'role-claimed', { role: 'SME', person: 'ada' }], null],
  ['IC takes SME, old', [ic], [31, 'role-claimed', { role: 'SME', person: 'ada' }], 'ic-is-sme'],
  [
    'IC takes SME, old, with a reason',
    [ic],
    [31, 'role-claimed', { role: 'SME', person: 'ada', reason: 'alone' }],
    null,
  ],
  [
    'SME is handed to the IC',
    [ic, [2, 'role-claimed', { role: 'SME', person: 'bob' }]],
    [40, 'role-handed-over', { role: 'SME', from: 'bob', to: 'ada' }],
    'ic-is-sme',
  ],
  ['Comms may be shared', [ic], [40, 'role-claimed', { role: 'Comms', person: 'ada' }], null],
  [
    'releasing what is not held',
    [ic],
    [2, 'role-released', { role: 'IC', person: 'bob' }],
    'role-not-held',
  ],
  ['a first thread', [], [1, 'thread-linked', { url: 'https://chat.example/1' }], null],
  ['the same thread', [linked], [3, 'thread-linked', { url: 'https://chat.example/1' }], null],
  [
    'another thread',
    [linked],
    [3, 'thread-linked', { url: 'https://chat.example/2' }],
    'second-thread',
  ],
  ['no link', [], [1, 'thread-linked', { url: 'javascript:alert(1)' }], 'not-a-link'],
  ['a team that was never affected', [], [5, 'team-recovered', { team: 'x' }], 'team-not-affected'],
  ['a mark on the map', [], [1, 'component-marked', { component: 'Vault', mark: 'failing' }], null],
  [
    'a mark off the map',
    [],
    [1, 'component-marked', { component: 'Valt', mark: 'failing' }],
    'unknown-component',
  ],
  ['an update', [], [5, 'update-posted', update(20)], null],
  ['an update that promises a longer interval', [], [5, 'update-posted', update(65)], null],
  ['an update that promises too late', [], [5, 'update-posted', update(66)], 'next-update'],
  ['an update that promises the past', [], [5, 'update-posted', update(4)], 'next-update'],
  [
    'a fix of the day before, as is easily typed after midnight',
    [],
    [20, 'mitigated', { fix: 'x' }, -1420],
    'fix-before-declaration',
  ],
  ['a fix shortly before the declaration', [], [20, 'mitigated', { fix: 'x' }, -10], null],
  [
    'a fix that is corrected to be of the day before',
    [fixed],
    [20, 'corrected', { event: 'e2', set: { at: '2026-04-25T15:40:00Z' } }],
    'fix-before-declaration',
  ],
  ['a second fix in the window', [fixed], [20, 'mitigated', { fix: 'y' }], 'already-mitigated'],
  ['a sample without a window', [], [5, 'sample-clean', {}], 'no-window'],
  ['an aftershock without a fix', [], [5, 'aftershock', { symptom: 'x' }], 'nothing-mitigated'],
  ['an aftershock after the all-clear', closed, [90, 'aftershock', { symptom: 'x' }], null],
  [
    'the all-clear at minute 59',
    [fixed],
    [69, 'all-clear', { early: false, reason: '' }],
    'window-not-over',
  ],
  [
    'the all-clear at minute 59, said to be given at 60',
    [fixed],
    [69, 'all-clear', { early: false, reason: '' }, 70],
    'window-not-over',
  ],
  ['the all-clear at minute 60', [fixed], [70, 'all-clear', { early: false, reason: '' }], null],
  [
    'the all-clear without a fix',
    [],
    [90, 'all-clear', { early: false, reason: '' }],
    'nothing-watched',
  ],
  [
    'the all-clear without a fix, beside the IC',
    [bobIsIC],
    [90, 'all-clear', { early: false, reason: '' }],
    'nothing-watched-for-others',
  ],
  [
    'an early one without a fix',
    [],
    [90, 'all-clear', { early: true, reason: 'a false alarm of the probe' }],
    null,
  ],
  [
    'an early one without reason',
    [fixed],
    [20, 'all-clear', { early: true, reason: '' }],
    'early-without-reason',
  ],
  [
    'an early one with a reason',
    [fixed],
    [20, 'all-clear', { early: true, reason: 'rolled back' }],
    null,
  ],
  [
    'an early one by the IC',
    [ic, fixed],
    [20, 'all-clear', { early: true, reason: 'rolled back' }],
    null,
  ],
  [
    'an early one beside the IC',
    [bobIsIC, fixed],
    [20, 'all-clear', { early: true, reason: 'rolled back' }],
    'early-without-ic',
  ],
  [
    'an early one beside the IC, without a reason',
    [bobIsIC, fixed],
    [20, 'all-clear', { early: true, reason: '' }],
    'early-without-ic',
  ],
  [
    'an early one by one of two who claimed IC',
    [bobIsIC, ic, fixed],
    [20, 'all-clear', { early: true, reason: 'rolled back' }],
    null,
  ],
  [
    'an early one after the IC left',
    [bobIsIC, [5, 'role-released', { role: 'IC', person: 'bob' }], fixed],
    [20, 'all-clear', { early: true, reason: 'rolled back' }],
    null,
  ],
  [
    'the all-clear at minute 59, beside the IC',
    [bobIsIC, fixed],
    [69, 'all-clear', { early: false, reason: '' }],
    'window-not-over-for-others',
  ],
  [
    'the all-clear at minute 60, beside the IC',
    [bobIsIC, fixed],
    [70, 'all-clear', { early: false, reason: '' }],
    null,
  ],
  ['an update when it is over', closed, [90, 'update-posted', update(105)], 'is-over'],
  ['a note when it is over', closed, [90, 'note', { text: 'x' }], null],
  ['reopening what is open', [], [5, 'reopened', { reason: 'x' }], 'not-over'],
  ['reopening what is over', closed, [90, 'reopened', { reason: 'x' }], null],
  ['merging into itself', [], [5, 'merged', { into: 'INC-2026-04-26-001' }], 'merge-itself'],
  [
    'correcting nothing',
    [],
    [5, 'corrected', { event: 'zz', set: { text: 'x' } }],
    'no-such-entry',
  ],
  [
    'a senseless correction',
    [fixed],
    [12, 'corrected', { event: 'e2', set: { fax: 'x' } }],
    'correction-not-valid',
  ],
  ['a correction', [fixed], [12, 'corrected', { event: 'e2', set: { fix: 'x' } }], null],
  [
    'a correction into the future',
    [fixed],
    [12, 'corrected', { event: 'e2', set: { at: '2026-04-26T16:30:00Z' } }],
    'in-the-future',
  ],
  [
    'a correction of the number',
    [],
    [12, 'corrected', { event: 'e1', set: { incident: 'INC-2026-04-26-009' } }],
    'correction-not-valid',
  ],
  [
    'a correction of the numbers it is judged by',
    [],
    [12, 'corrected', { event: 'e1', set: { policy: DEFAULT_POLICY } }],
    'correction-not-valid',
  ],
  [
    'an early one with a blank reason',
    [fixed],
    [20, 'all-clear', { early: true, reason: '  ' }],
    'early-without-reason',
  ],
  ['what is still to come', [], [5, 'note', { text: 'x' }, 8], 'in-the-future'],
  ['what happened earlier', [], [5, 'note', { text: 'x' }, 1], null],
];

describe('refuse', () => {
  for (const [name, happenings, [now, type, data, at = now], refused] of cases) {
    it(`${name}: ${refused ?? 'recorded'}`, () => {
      const draft = { type, data, by: 'ada', at: minute(at) } as Draft;
      const context = { now: minute(now), components: [{ name: 'Vault', aliases: [] }] };
      assert.equal(refuse(told(...happenings), draft, context)?.code ?? null, refused);
    });
  }
});
