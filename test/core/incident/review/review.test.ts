import assert from 'node:assert/strict';
import fc from 'fast-check';
import { review } from '../../../../src/core/incident/review/review.ts';
import { sentence } from '../../../../src/core/text/sentence.ts';
import { READ_AT, RICH } from '../rich-story.ts';
import { type Happening, minute, START, told, update } from '../story.ts';

const ack: Happening = [2, 'acknowledged', { text: 'INC-2026-04-26-001 …', medium: 'thread' }];
const linked: Happening = [2, 'thread-linked', { url: 'https://chat.example/1' }];
const ic: Happening = [3, 'role-claimed', { role: 'IC', person: 'Ada' }];
const sme: Happening = [3, 'role-claimed', { role: 'SME', person: 'Bob' }];
const comms: Happening = [3, 'role-claimed', { role: 'Comms', person: 'Cyd' }];
const good = [ack, linked, ic, sme, comms] as const;
const posted: Happening = [14, 'update-posted', update(29)];
const fixed: Happening = [20, 'mitigated', { fix: 'Unsealed' }];
const page: Happening = [21, 'update-posted', update(36, { medium: 'status-page' })];
const mutating: Happening = [
  1,
  'command-run',
  {
    playbook: 'p',
    step: '0',
    text: 'x',
    command: 'x',
    effect: 'mutating',
    exitCode: 0,
    durationMs: 5,
    evidence: null,
  },
];
/** Updates every 14 minutes and a look every 10, from the fix at minute 20 to its end. */
const watched: readonly Happening[] = [
  fixed,
  page,
  ...[28, 42, 56, 70].map((at): Happening => [at, 'update-posted', update(at + 15)]),
  ...[30, 40, 50, 60, 70, 80].map((at): Happening => [at, 'sample-clean', {}]),
];

const cases: readonly (readonly [
  name: string,
  now: number,
  happenings: readonly Happening[],
  codes: RegExp,
  expected: readonly string[],
])[] = [
  [
    'an incident run by the book',
    300,
    [...good, posted, ...watched, [80, 'all-clear', { early: false, reason: '' }]],
    /./,
    [
      'good 0–2: The first post came 2 min after the beginning',
      'good 0–70: All updates came when they were promised (5)',
      'good 0–3: All three roles were claimed within 5 min',
      'good 2–2: One thread from the beginning to the end',
      'good 20–80: The metrics were looked at throughout the observation window',
      'good 20–80: The all-clear came after 60 min of clean metrics',
      'good 21–21: The status page was updated after the fix',
      'good 30–80: IC and SME were two people',
    ],
  ],
  [
    'nothing done at all',
    20,
    [],
    /./,
    [
      'bad 0–20: Nothing was posted for 20 min',
      'bad 0–20: No thread was linked',
      'bad 0–20: The update promised for 15:45 UTC never came: silence for 20 min',
      'bad 0–20: Nobody held IC for 20 min, from 15:30 UTC',
      'bad 0–20: Nobody held SME for 20 min, from 15:30 UTC',
      'bad 0–20: Nobody held Comms for 20 min, from 15:30 UTC',
    ],
  ],
  ['nothing is due yet', 4, [], /./, []],
  [
    'a first post that came late, after the repair had begun',
    14,
    [
      mutating,
      [9, 'acknowledged', { text: 'Vault is down', medium: 'thread' }],
      [8, 'thread-linked', { url: 'u' }],
    ],
    /post|ack|changed|thread/,
    [
      'bad 0–9: The first post came 9 min after the beginning, 4 min late',
      'bad 1–9: Something was changed 8 min before anybody was told',
      'notice 0–8: The thread was linked 3 min late',
      'notice 9–9: The acknowledgement does not name INC-2026-04-26-001',
      'good 8–8: One thread from the beginning to the end',
    ],
  ],
  [
    'an acknowledgement under the old number of a renumbered incident names it',
    10,
    [ack, [3, 'renumbered', { from: 'INC-2026-04-26-001', to: 'INC-2026-04-26-002' }]],
    /acknowledgement/,
    [],
  ],
  [
    'what comes within the promised minute is in time',
    20,
    [ack, [15.9, 'update-posted', update(31)]],
    /update/,
    ['good 0–15.9: All updates came when they were promised (1)'],
  ],
  [
    'a late update, an empty field and a long promise',
    40,
    [[18, 'update-posted', update(60, { impact: '', investigation: '' })]],
    /update|promise/,
    [
      'bad 0–18: The update promised for 15:45 UTC came 3 min late',
      'notice 18–18: The update of 15:48 UTC says nothing of impact, investigation',
      'notice 18–60: The update of 15:48 UTC promised the next one after 42 min, where the rule is 15 min',
    ],
  ],
  [
    'silence until the all-clear',
    300,
    [posted, fixed, [80, 'all-clear', { early: false, reason: '' }]],
    /update/,
    ['bad 14–80: The update promised for 15:59 UTC never came: silence for 66 min'],
  ],
  [
    'a role that fell vacant',
    60,
    [
      ...good,
      [20, 'role-released', { role: 'SME', person: 'Bob' }],
      [31, 'role-claimed', { role: 'SME', person: 'Dee' }],
    ],
    /role/,
    [
      'bad 20–31: Nobody held SME for 11 min, from 15:50 UTC',
      'good 30–60: IC and SME were two people',
    ],
  ],
  [
    'IC and SME in one person without a reason, then with one',
    50,
    [
      ...good,
      [10, 'role-handed-over', { role: 'SME', from: 'Bob', to: 'Ada' }],
      [36, 'role-claimed', { role: 'SME', person: 'Ada', reason: 'Bob lost his line' }],
      [46, 'role-handed-over', { role: 'SME', from: 'Ada', to: 'Dee' }],
    ],
    /shared|apart/,
    [
      'bad 30–36: Ada held both IC and SME for 6 min without a reason',
      'notice 36–46: Ada held both IC and SME for 10 min, because: Bob lost his line',
    ],
  ],
  [
    'two holders of one role',
    50,
    [
      ...good,
      [10, 'role-claimed', { role: 'IC', person: 'Dee' }],
      [17, 'role-released', { role: 'IC', person: 'Dee' }],
    ],
    /two-holders/,
    ['notice 10–17: IC was held by both Ada and Dee for 7 min'],
  ],
  [
    'a second thread',
    50,
    [...good, [10, 'thread-linked', { url: 'https://chat.example/2' }, 'Dee']],
    /thread/,
    ['bad 10–10: A second thread was linked by Dee: https://chat.example/2'],
  ],
  [
    'an opened gate',
    50,
    [[10, 'gate-opened', { playbook: 'p', step: '1', reason: 'All sealed' }, 'Bob']],
    /gate/,
    [
      'notice 10–10: Bob opened a gate at 15:40 UTC, before diagnosis was done, because: All sealed',
    ],
  ],
  [
    'a status page that came late',
    50,
    [fixed, [40, 'update-posted', update(55, { medium: 'status-page' })]],
    /page/,
    ['notice 20–40: The status page was updated 5 min late after the fix of 15:50 UTC'],
  ],
  [
    'a status page that was forgotten, and an aftershock',
    300,
    [fixed, [60, 'aftershock', { symptom: 'again' }]],
    /page|aftershock/,
    [
      'bad 20–60: The status page was not updated after the fix of 15:50 UTC',
      'notice 20–60: The fix of 15:50 UTC did not hold: aftershock after 40 min',
    ],
  ],
  [
    'metrics that nobody looked at',
    300,
    [
      fixed,
      [30, 'sample-clean', {}],
      [55, 'sample-clean', {}],
      [80, 'all-clear', { early: false, reason: '' }],
    ],
    /sample/,
    [
      'notice 30–55: The metrics went unwatched for 25 min after 16:00 UTC',
      'notice 55–80: The metrics went unwatched for 25 min after 16:25 UTC',
    ],
  ],
  [
    'an early all-clear',
    300,
    [fixed, [50, 'all-clear', { early: true, reason: 'Cluster retired' }]],
    /clear|window/,
    [
      'notice 20–50: The all-clear came 30 min before the end of the observation window, because: Cluster retired',
      'notice 50–50: The early all-clear was given by ada, who did not hold IC',
    ],
  ],
  [
    'an early all-clear without a reason, as two clones can bring about',
    300,
    [fixed, [50, 'all-clear', { early: false, reason: '' }]],
    /clear|window/,
    [
      'bad 20–50: The all-clear came 30 min before the end of the observation window, without a reason',
      'notice 50–50: The early all-clear was given by ada, who did not hold IC',
    ],
  ],
  [
    'an early all-clear by the IC',
    300,
    [
      [1, 'role-claimed', { role: 'IC', person: 'ada' }],
      fixed,
      [50, 'all-clear', { early: true, reason: 'Cluster retired' }],
    ],
    /clear|window/,
    [
      'notice 20–50: The all-clear came 30 min before the end of the observation window, because: Cluster retired',
    ],
  ],
  [
    'an all-clear without a fix',
    300,
    [[50, 'all-clear', { early: true, reason: 'False alarm' }]],
    /clear|window/,
    [
      'notice 50–50: The all-clear came without an observation window, because: False alarm',
      'notice 50–50: The early all-clear was given by ada, who did not hold IC',
    ],
  ],
];

describe('review', () => {
  for (const [name, now, happenings, codes, expected] of cases) {
    it(name, () => {
      const { findings } = review(told(...happenings), minute(now));
      const shown = findings
        .filter(({ code }) => codes.test(code))
        .map(({ severity, from, until, ...one }) => {
          const [start, end] = [from, until].map((at) => (at - START) / 60_000);
          return `${severity} ${start}–${end}: ${sentence(one)}`;
        });
      assert.deepEqual(shown, expected);
    });
  }

  it('lists every gap between updates against its promise', () => {
    const { gaps } = review(RICH, READ_AT);
    assert.deepEqual(
      gaps.map(({ since, promisedAt, cameAt, lateMs }) => [
        ...[since, promisedAt, cameAt ?? Number.NaN].map((at) => (at - START) / 60_000),
        lateMs / 60_000,
      ]),
      [
        [0, 15, 14, 0],
        [14, 29, 32, 3],
        [32, 47, 46, 0],
        [46, 90, 72, 0],
        [72, 87, 86, 0],
        [86, 101, 100, 0],
        [100, 115, 114, 0],
        [114, 129, 128, 0],
        [128, 143, 142, 0],
      ],
    );
  });

  it('rests on events of the log and on stretches that begin before they end', () => {
    const happenings = fc.subarray([...good, posted, ...watched, mutating], { minLength: 0 });
    fc.assert(
      fc.property(happenings, fc.nat(200), (some, now) => {
        const incident = told(...some);
        const ids = new Set(incident.events.map(({ id }) => id));
        for (const one of review(incident, minute(now)).findings) {
          assert.ok(one.from <= one.until, one.code);
          assert.ok(
            one.events.every((id) => ids.has(id)),
            one.code,
          );
          assert.doesNotMatch(sentence(one), /\{\d+\}/);
        }
      }),
    );
  });
});
