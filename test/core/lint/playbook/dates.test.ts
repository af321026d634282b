import assert from 'node:assert/strict';
import fc from 'fast-check';
import { dayOf } from '../../../../src/core/lint/playbook/dates.ts';

describe('dayOf', () => {
  const cases: readonly (readonly [date: string, day: number | null])[] = [
    ['1970-01-01', 0],
    ['1970-01-02T10:00:00Z', 1],
    ['2000-02-29', 11016],
    ['1900-02-29', null],
    ['2026-13-01', null],
    ['2026-00-10', null],
    ['2026-04-31', null],
    ['26 April 2026', null],
    ['2026-04-26x', null],
  ];
  for (const [date, day] of cases) it(date, () => assert.equal(dayOf(date), day));

  it('counts as the calendar of the machine does', () => {
    const years = { min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true };
    fc.assert(
      fc.property(fc.date(years), (date) => {
        const written = date.toISOString().slice(0, 10);
        assert.equal(dayOf(written), Date.parse(written) / 86_400_000);
      }),
    );
  });
});
