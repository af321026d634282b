import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  DAYS,
  type ReleaseWindow,
  releasingAt,
  releasingSentence,
} from '../../../src/core/changes/releases.ts';
import { readConfig } from '../../../src/core/config/config.ts';

function windows(yaml: string): readonly ReleaseWindow[] {
  const { value, problems } = readConfig(`releases:\n  - ${yaml}\n`);
  assert.deepEqual(problems, []);
  return value.releases;
}

const cases: readonly (readonly [name: string, yaml: string, now: string, until: string | null])[] =
  [
    ['in it', '{component: Argo CD, at: 10:00, minutes: 15}', '2026-04-26T10:05Z', '10:15'],
    ['at its beginning', '{component: A, at: 10:00, minutes: 15}', '2026-04-26T10:00Z', '10:15'],
    ['at its end', '{component: A, at: 10:00, minutes: 15}', '2026-04-26T10:15Z', null],
    ['before it', '{component: A, at: 10:00, minutes: 15}', '2026-04-26T09:59:59Z', null],
    [
      'the second of a day',
      '{component: A, at: ["9:00", "14:00"], minutes: 60}',
      '2026-04-26T14:59Z',
      '15:00',
    ],
    [
      'on another day',
      '{component: A, days: [mon, thu], at: 10:00, minutes: 60}',
      '2026-04-26T10:05Z',
      null,
    ],
    [
      'on its day',
      '{component: A, days: sun, at: 10:00, minutes: 60}',
      '2026-04-26T10:05Z',
      '11:00',
    ],
    [
      'past midnight',
      '{component: A, days: sat, at: 23:30, minutes: 60}',
      '2026-04-26T00:10Z',
      '00:30',
    ],
    [
      'past midnight, of another day',
      '{component: A, days: sun, at: 23:30, minutes: 60}',
      '2026-04-26T00:10Z',
      null,
    ],
    [
      'before 1970',
      '{component: A, days: wed, at: 10:00, minutes: 60}',
      '1969-12-31T10:30Z',
      '11:00',
    ],
  ];

describe('release windows', () => {
  for (const [name, yaml, now, until] of cases) {
    it(name, () => {
      const [open] = releasingAt(Date.parse(now), windows(yaml));
      assert.equal(open === undefined ? null : releasingSentence(open).slice(-9, -4), until);
    });
  }

  it('of one component count as one, the longest', () => {
    const both = [
      ...windows('{component: A, at: 10:00, minutes: 15}'),
      ...windows('{component: A, at: 09:00, minutes: 120}'),
    ];
    const now = Date.parse('2026-04-26T10:05Z');
    assert.deepEqual(
      releasingAt(now, both).map((one) => releasingSentence(one)),
      ['A is in its release window until 11:00 UTC'],
    );
  });

  it('are open exactly for their minutes in a week', () => {
    const window = fc.record({
      component: fc.constant('A'),
      days: fc.subarray([...DAYS], { minLength: 1 }),
      opensAt: fc.integer({ min: 0, max: 1439 }).map((minute) => [minute]),
      minutes: fc.integer({ min: 1, max: 1440 }),
    });
    fc.assert(
      fc.property(window, (one) => {
        let open = 0;
        for (let minute = 0; minute < 7 * 1440; minute++) {
          if (releasingAt(minute * 60_000, [one]).length > 0) open++;
        }
        assert.equal(open, one.days.length * one.minutes);
      }),
      { numRuns: 20 },
    );
  });

  const wrong = [
    'Argo CD',
    '{component: A, minutes: 5}',
    '{component: A, at: 24:00, minutes: 5}',
    '{component: A, at: 10:00, minutes: 0}',
    '{component: A, at: 10:00, minutes: 1441}',
    '{component: A, at: 10:00, minutes: 5, days: []}',
    '{component: A, at: 10:00, minutes: 5, days: [someday]}',
    '{component: A, at: 10:00, minutes: 5, zone: UTC}',
    '{component: "", at: 10:00, minutes: 5}',
  ];
  for (const yaml of wrong) {
    it(`refuses ${yaml}`, () => {
      const { value, problems } = readConfig(`releases:\n  - ${yaml}\n`);
      assert.deepEqual(value.releases, []);
      assert.equal(problems[0]?.code, 'config/wrong-type');
    });
  }
});
