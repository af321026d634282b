import assert from 'node:assert/strict';
import fc from 'fast-check';
import { foldCourse } from '../../../../src/core/incident/fold/course.ts';
import { fold } from '../../../../src/core/incident/fold/fold.ts';
import type { Incident } from '../../../../src/core/incident/incident.ts';
import type { IncidentEvent } from '../../../../src/core/incident/log/events.ts';
import { measured } from '../../../../src/core/incident/metrics/metrics.ts';
import { DEFAULT_POLICY } from '../../../../src/core/incident/policy.ts';
import { formatInstant } from '../../../../src/core/time/utc.ts';
import {
  DECLARED,
  type Happening,
  minute,
  story,
  told,
  toldWithForeign,
  update,
} from '../story.ts';

const fixed: Happening = [10, 'mitigated', { fix: 'unsealed by hand' }];

const cases: readonly {
  readonly name: string;
  readonly happenings: readonly Happening[];
  readonly look: (incident: Incident) => unknown;
  readonly expected: unknown;
}[] = [
  { name: 'declared', happenings: [], look: ({ state }) => state, expected: 'investigating' },
  { name: 'mitigated', happenings: [fixed], look: ({ state }) => state, expected: 'observing' },
  {
    name: 'the window lasts an hour from the fix',
    happenings: [fixed],
    look: ({ recoveries }) => recoveries[0]?.endsAt,
    expected: minute(70),
  },
  {
    name: 'an aftershock reopens, and is kept with the fix that did not hold',
    happenings: [fixed, [50, 'aftershock', { symptom: '503 again' }]],
    look: ({ state, symptom, recoveries: [first] }) => [
      state,
      symptom,
      first?.fix,
      first?.aftershock?.symptom,
    ],
    expected: ['investigating', '503 again', 'unsealed by hand', '503 again'],
  },
  {
    name: 'an aftershock after the all-clear reopens',
    happenings: [
      fixed,
      [70, 'all-clear', { early: false, reason: '' }],
      [90, 'aftershock', { symptom: '503 again' }],
    ],
    look: ({ state, allClear, reopenings: [one] }) => [
      state,
      allClear,
      one?.reason,
      one?.at,
      one?.endedAt,
    ],
    expected: ['investigating', null, '503 again', minute(90), minute(70)],
  },
  {
    name: 'a second fix starts a second window',
    happenings: [
      fixed,
      [50, 'aftershock', { symptom: 'again' }],
      [60, 'mitigated', { fix: 'KMS grant restored' }],
    ],
    look: ({ recoveries }) => recoveries.map(({ endsAt }) => endsAt),
    expected: [minute(70), minute(120)],
  },
  {
    name: 'an all-clear before the end of the window is marked early whatever it says',
    happenings: [fixed, [69, 'all-clear', { early: false, reason: '' }]],
    look: ({ state, allClear, doubts }) => [state, allClear?.early, doubts.map(({ code }) => code)],
    expected: ['closed', true, ['all-clear-before-window']],
  },
  {
    name: 'an all-clear at the end of the window is not early',
    happenings: [fixed, [70, 'all-clear', { early: false, reason: '' }]],
    look: ({ allClear, doubts }) => [allClear?.early, doubts],
    expected: [false, []],
  },
  {
    name: 'clean samples outside a window are doubted',
    happenings: [[5, 'sample-clean', {}]],
    look: ({ doubts }) => doubts.map(({ code, args }) => [code, ...args]),
    expected: [['not-in-this-state', 'investigating']],
  },
  {
    name: 'two claims of one role stand side by side',
    happenings: [
      [1, 'role-claimed', { role: 'IC', person: 'ada' }],
      [2, 'role-claimed', { role: 'IC', person: 'bob' }, 'bob'],
    ],
    look: ({ roles }) => roles.IC.map(({ person }) => person),
    expected: ['ada', 'bob'],
  },
  {
    name: 'a handover ends one tenure and starts the next',
    happenings: [
      [1, 'role-claimed', { role: 'IC', person: 'ada' }],
      [9, 'role-handed-over', { role: 'IC', from: 'ada', to: 'bob' }],
    ],
    look: ({ tenures }) => tenures.map(({ person, from, until }) => [person, from, until]),
    expected: [
      ['ada', minute(1), minute(9)],
      ['bob', minute(9), null],
    ],
  },
  {
    name: 'a second thread is kept and doubted; the first stays canonical',
    happenings: [
      [1, 'thread-linked', { url: 'https://chat.example/1' }],
      [2, 'thread-linked', { url: 'https://chat.example/2' }],
    ],
    look: ({ threads, doubts }) => [threads[0]?.url, threads.length, doubts[0]?.code],
    expected: ['https://chat.example/1', 2, 'second-thread'],
  },
  {
    name: 'a team that recovers and is hit again has two impacts',
    happenings: [
      [1, 'team-affected', { team: 'booking' }],
      [2, 'team-affected', { team: 'booking' }],
      [5, 'team-recovered', { team: 'booking' }],
      [8, 'team-affected', { team: 'booking' }],
    ],
    look: ({ teams }) => teams.map(({ affectedAt, recoveredAt }) => [affectedAt, recoveredAt]),
    expected: [
      [minute(1), minute(5)],
      [minute(8), null],
    ],
  },
  {
    name: 'an update carries symptom and impact on',
    happenings: [[3, 'update-posted', update(18, { impact: 'No deploys' })]],
    look: ({ impact }) => impact,
    expected: 'No deploys',
  },
  {
    name: 'a correction moves an event in time',
    happenings: [fixed, [12, 'corrected', { event: 'e2', set: { at: formatInstant(minute(7)) } }]],
    look: ({ recoveries }) => recoveries[0]?.at,
    expected: minute(7),
  },
  {
    name: 'a later correction of the same fact wins',
    happenings: [
      fixed,
      [12, 'corrected', { event: 'e2', set: { fix: 'b' } }],
      [13, 'corrected', { event: 'e2', set: { fix: 'c' } }],
    ],
    look: ({ recoveries }) => recoveries[0]?.fix,
    expected: 'c',
  },
  {
    name: 'a correction that makes no sense is doubted and changes nothing',
    happenings: [fixed, [12, 'corrected', { event: 'e2', set: { fix: 7 } }]],
    look: ({ recoveries, doubts }) => [recoveries[0]?.fix, doubts[0]?.code],
    expected: ['unsealed by hand', 'correction-not-valid'],
  },
  {
    name: 'an earlier text of a playbook that is attached again counts, with what is done in it',
    happenings: [
      [1, 'playbook-attached', { playbook: 'v.md', title: 'Vault', snapshot: 's1.md' }],
      [2, 'step-ticked', { playbook: 's1.md', step: '0', text: 'a' }],
      [3, 'playbook-attached', { playbook: 'v.md', title: 'Vault', snapshot: 's2.md' }],
      [4, 'playbook-attached', { playbook: 'v.md', title: 'Vault', snapshot: 's1.md' }],
    ],
    look: ({ playbooks }) => playbooks.map((one) => [one.snapshot, Object.keys(one.steps)]),
    expected: [
      ['s2.md', []],
      ['s1.md', ['0']],
    ],
  },
  {
    name: 'steps are ticked, skipped with a reason, and unticked',
    happenings: [
      [
        1,
        'playbook-attached',
        { playbook: 'playbooks/vault.md', title: 'Vault', snapshot: 's1.md' },
      ],
      [2, 'step-ticked', { playbook: 's1.md', step: '0', text: 'a' }],
      [3, 'step-skipped', { playbook: 's1.md', step: '1', text: 'b', reason: 'no access' }],
      [4, 'step-ticked', { playbook: 's1.md', step: '2', text: 'c' }],
      [5, 'step-unticked', { playbook: 's1.md', step: '2', text: 'c' }],
    ],
    look: ({ playbooks }) =>
      Object.entries(playbooks[0]?.steps ?? {}).map(([id, { state, reason }]) => [
        id,
        state,
        reason,
      ]),
    expected: [
      ['0', 'ticked', null],
      ['1', 'skipped', 'no access'],
    ],
  },
];

/** Any events at all, among them ones that contradict each other. */
const happening: fc.Arbitrary<Happening> = fc.oneof(
  fc.constantFrom<Happening>(
    [0, 'mitigated', { fix: 'x' }],
    [0, 'sample-clean', {}],
    [0, 'aftershock', { symptom: 'again' }],
    [0, 'all-clear', { early: false, reason: '' }],
    [0, 'reopened', { reason: 'not over' }],
    [0, 'cancelled', { reason: 'nothing' }],
    [0, 'role-claimed', { role: 'IC', person: 'ada' }],
    [0, 'role-claimed', { role: 'IC', person: 'bob' }],
    [0, 'role-claimed', { role: 'SME', person: 'ada', reason: 'alone' }],
    [0, 'role-released', { role: 'IC', person: 'ada' }],
    [0, 'role-handed-over', { role: 'IC', from: 'bob', to: 'ada' }],
    [0, 'thread-linked', { url: 'https://chat.example/1' }],
    [0, 'thread-linked', { url: 'https://chat.example/2' }],
    [0, 'update-posted', update(30)],
    [0, 'team-affected', { team: 'booking' }],
    [0, 'team-recovered', { team: 'booking' }],
    [0, 'component-marked', { component: 'Vault', mark: 'failing' }],
    [0, 'corrected', { event: 'e3', set: { at: formatInstant(minute(2)) } }],
    [0, 'declared', { ...DECLARED, symptom: 'another' }],
  ),
);

const log: fc.Arbitrary<readonly IncidentEvent[]> = fc
  .array(fc.tuple(happening, fc.nat(120), fc.nat(3), fc.constantFrom('ada', 'bob', 'cyd')), {
    maxLength: 14,
  })
  .map((entries) => {
    const told = story([0, 'declared', DECLARED], ...entries.map(([one]) => one));
    return told.map((event, index) => {
      const [, minutes, late, by] = entries[index - 1] ?? [undefined, 0, 0, 'ada'];
      const at = minute(minutes);
      return { ...event, at, by, writer: by, stamp: { wall: at + late * 60_000, count: late } };
    });
  });

describe('fold', () => {
  for (const { name, happenings, look, expected } of cases) {
    it(name, () => assert.deepEqual(look(told(...happenings)), expected));
  }

  it('is nothing without a declaration', () => {
    assert.equal(fold(story(fixed), DEFAULT_POLICY), null);
  });

  it('keeps events of unknown types in the history', () => {
    const incident = toldWithForeign('x', { y: 1 });
    assert.deepEqual(incident.events.map(({ type }) => type).sort(), ['declared', 'foreign']);
  });

  it('is the same for every order even where two events bear one id', () => {
    const [declared, note] = story([0, 'declared', DECLARED], [1, 'note', { text: 'a' }]);
    assert.ok(declared && note);
    const forged = { ...note, data: { text: 'b' } } as IncidentEvent;
    const one = fold([declared, note, forged], DEFAULT_POLICY);
    assert.deepEqual(fold([forged, note, declared], DEFAULT_POLICY), one);
  });

  it('takes the first of two new numbers', () => {
    const renumbered = (to: string) => ({ from: DECLARED.incident, to });
    const incident = told(
      [5, 'renumbered', renumbered('INC-2026-04-26-002')],
      [6, 'renumbered', renumbered('INC-2026-04-26-003')],
    );
    assert.equal(incident.id, 'INC-2026-04-26-002');
  });

  it('gives the course of an incident as in the whole of it', () => {
    fc.assert(
      fc.property(log, (events) => {
        const [whole, course] = [
          fold(events, DEFAULT_POLICY),
          foldCourse(events, DEFAULT_POLICY),
        ].map((one) => {
          if (one === null) return null;
          const { id, drill, state, symptom, severity, declared, posts, recoveries, ...rest } = one;
          const { reopenings, allClear, end } = rest;
          const fixes = recoveries.map(({ at, endsAt, aftershock }) => [at, endsAt, aftershock]);
          const said = { id, drill, state, symptom, severity, declared, posts, fixes };
          return { ...said, reopenings, allClear, end, ...measured(one) };
        });
        assert.deepEqual(course, whole);
      }),
      { numRuns: 500 },
    );
  });

  it('is the same for every order of arrival and for duplicates', () => {
    const shuffled = log.chain((events) =>
      fc.tuple(
        fc.constant(events),
        fc.shuffledSubarray([...events], { minLength: events.length }),
        fc.subarray([...events]),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([events, other, again]) => {
        const expected = fold(events, DEFAULT_POLICY);
        assert.deepEqual(fold([...other, ...again], DEFAULT_POLICY), expected);
      }),
      { numRuns: 500 },
    );
  });
});
