import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fold } from '../../../../src/core/incident/fold/fold.ts';
import { type Measured, measure, measured } from '../../../../src/core/incident/metrics/metrics.ts';
import { quantile, quarterOf, trend } from '../../../../src/core/incident/metrics/trend.ts';
import { metricsCsv, trendText } from '../../../../src/core/incident/metrics/trend-text.ts';
import { DEFAULT_POLICY } from '../../../../src/core/incident/policy.ts';
import { formatInstant, parseInstant } from '../../../../src/core/time/utc.ts';
import { DECLARED, type Happening, minute, story, told, update } from '../story.ts';

const fixed: Happening = [12, 'mitigated', { fix: 'Unsealed' }];
const shock: Happening = [40, 'aftershock', { symptom: '503 again' }];
const clear: Happening = [72, 'all-clear', { early: false, reason: '' }];
const ack: Happening = [3, 'acknowledged', { text: 'x', medium: 'thread' }];

/** Minutes to communication, mitigation and resolution. */
const cases: readonly (readonly [
  name: string,
  happenings: readonly Happening[],
  expected: readonly (number | null)[],
])[] = [
  ['nothing is reached yet', [], [null, null, null]],
  [
    'the acknowledgement is the first post',
    [ack, [14, 'update-posted', update(29)]],
    [3, null, null],
  ],
  [
    'any medium counts',
    [[2, 'update-posted', update(29, { medium: 'status-page' })], ack],
    [2, null, null],
  ],
  [
    'linking the thread is no post',
    [[1, 'thread-linked', { url: 'https://x.example' }]],
    [null, null, null],
  ],
  ['mitigated', [ack, fixed], [3, 12, null]],
  ['an aftershock takes the fix back', [ack, fixed, shock], [3, null, null]],
  ['the second fix counts', [ack, fixed, shock, [50, 'mitigated', { fix: 'KMS' }]], [3, 50, null]],
  ['all-clear', [ack, fixed, clear], [3, 12, 72]],
  [
    'an early all-clear is an end, too',
    [ack, [20, 'all-clear', { early: true, reason: 'False alarm' }]],
    [3, null, 20],
  ],
  [
    'reopening takes fix and all-clear back',
    [ack, fixed, clear, [90, 'reopened', { reason: 'x' }]],
    [3, null, null],
  ],
  [
    'the last all-clear counts',
    [
      ack,
      fixed,
      clear,
      [90, 'reopened', { reason: 'x' }],
      [95, 'mitigated', { fix: 'KMS' }],
      [155, 'all-clear', { early: false, reason: '' }],
    ],
    [3, 95, 155],
  ],
  [
    'a fix that went in earlier than it was recorded',
    [ack, fixed, [14, 'corrected', { event: 'e3', set: { at: formatInstant(minute(9)) } }]],
    [3, 9, null],
  ],
  [
    'a post from before the beginning takes no time',
    [ack, [5, 'corrected', { event: 'e1', set: { at: formatInstant(minute(4)) } }]],
    [0, null, null],
  ],
];

describe('measure', () => {
  for (const [name, happenings, expected] of cases) {
    it(name, () => {
      const seconds = expected.map((one) => (one === null ? null : one * 60));
      assert.deepEqual(Object.values(measure(told(...happenings))), seconds);
    });
  }

  it('is the same for every order of arrival', () => {
    const events = story([0, 'declared', DECLARED], ack, fixed, shock, clear, [
      50,
      'mitigated',
      { fix: '' },
    ]);
    const expected = measure(told(ack, fixed, shock, clear, [50, 'mitigated', { fix: '' }]));
    fc.assert(
      fc.property(fc.shuffledSubarray([...events], { minLength: events.length }), (shuffled) => {
        const incident = fold(shuffled, DEFAULT_POLICY);
        assert.ok(incident);
        assert.deepEqual(measure(incident), expected);
      }),
    );
  });
});

/** An incident that began on a day and took so many minutes. */
function took(day: string, minutes: number | null, facts: Partial<Measured> = {}): Measured {
  const declaredAt = parseInstant(`${day}T10:00:00Z`) ?? 0;
  const seconds = minutes === null ? null : minutes * 60;
  return {
    ...measured(told()),
    id: `INC-${day}-001`,
    declaredAt,
    timeToCommunicationSeconds: seconds,
    ...facts,
  };
}

const year: readonly Measured[] = [
  took('2026-01-10', 38),
  took('2026-02-10', 30),
  took('2026-03-31', 46),
  took('2026-04-01', 20),
  took('2026-07-01', 12),
  took('2026-08-01', 8),
  took('2026-09-30', 18),
  took('2026-09-30', null, { id: 'INC-2026-09-30-002' }),
  took('2026-09-30', 500, { id: 'INC-2026-09-30-003', state: 'cancelled' }),
  took('2026-09-30', 600, { id: 'INC-2026-09-30-004', state: 'merged' }),
  took('2026-08-15', 5, { id: 'INC-2026-08-15-009', drill: true }),
];

describe('trend', () => {
  it('groups by quarter, drills apart, without what was cancelled or merged', () => {
    const { incidents, drills } = trend(year);
    const show = (one: (typeof incidents)[number]) => [
      one.quarter,
      one.incidents,
      ...Object.values(one.spreads.timeToCommunicationSeconds ?? {}),
      one.spreads.timeToMitigationSeconds,
    ];
    assert.deepEqual(incidents.map(show), [
      ['2026 Q1', 3, 3, 34 * 60, 38 * 60, 42 * 60, null],
      ['2026 Q2', 1, 1, 1200, 1200, 1200, null],
      ['2026 Q3', 4, 3, 600, 720, 900, null],
    ]);
    assert.deepEqual(drills.map(show), [['2026 Q3', 1, 1, 300, 300, 300, null]]);
  });

  it('does not depend on the order of the incidents', () => {
    const expected = trend(year);
    fc.assert(
      fc.property(fc.shuffledSubarray([...year], { minLength: year.length }), (shuffled) => {
        assert.deepEqual(trend(shuffled), expected);
      }),
    );
  });

  it('puts an instant into the quarter of its UTC day', () => {
    const quarter = (text: string) => quarterOf(parseInstant(text) ?? 0);
    assert.equal(quarter('2026-03-31T23:59:59Z'), '2026 Q1');
    assert.equal(quarter('2026-04-01T01:00:00+02:00'), '2026 Q1');
    assert.equal(quarter('2026-12-01T00:00:00Z'), '2026 Q4');
  });

  it('reads quantiles between neighbours', () => {
    assert.equal(quantile([7], 0.25), 7);
    assert.equal(quantile([1, 2, 3, 4], 0.5), 2.5);
    assert.equal(quantile([1, 2, 3, 4], 0.75), 3.25);
  });

  it('keeps quartiles in order and within the values', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(100_000), { minLength: 1 }), (values) => {
        const incidents = values.map((seconds) =>
          took('2026-05-05', null, { timeToCommunicationSeconds: seconds }),
        );
        const spread = trend(incidents).incidents[0]?.spreads.timeToCommunicationSeconds;
        assert.ok(spread);
        const { q1, median, q3 } = spread;
        const sorted = [Math.min(...values), q1, median, q3, Math.max(...values)];
        assert.deepEqual(
          sorted,
          [...sorted].sort((a, b) => a - b),
        );
      }),
    );
  });
});

describe('trendText', () => {
  it('shows the first and the last median at a glance', () => {
    const lines = trendText(trend(year)).split('\n');
    assert.deepEqual(lines.slice(0, 5), [
      'Time to communication: 38 → 12 min (median, 2026 Q1 to 2026 Q3)',
      '  2026 Q1                           ───●───     38  34–42         n 3',
      '  2026 Q2                 ●                     20  20–20         n 1',
      '  2026 Q3         ──●──                         12  10–15         n 3',
      '',
    ]);
    assert.ok(lines.includes('Time to mitigation: not reached yet'));
    assert.ok(lines.includes('Drills: Time to communication: 5 min (median, 2026 Q3)'));
  });

  it('says that there is nothing to show', () => {
    assert.equal(trendText(trend([])), 'No incidents yet.\n');
  });
});

describe('metricsCsv', () => {
  it('writes a line for each incident, in order', () => {
    const all = [took('2026-04-02', 3), took('2026-04-01', null, { id: '=1,"x"', drill: true })];
    assert.equal(
      metricsCsv(all),
      [
        'id,kind,state,severity,began,quarter,time_to_communication_seconds,time_to_mitigation_seconds,time_to_resolution_seconds',
        `"'=1,""x""",drill,investigating,2,2026-04-01T10:00:00.000Z,2026 Q2,,,`,
        'INC-2026-04-02-001,incident,investigating,2,2026-04-02T10:00:00.000Z,2026 Q2,180,,',
        '',
      ].join('\r\n'),
    );
  });
});
