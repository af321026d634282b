import assert from 'node:assert/strict';
import fc from 'fast-check';
import { dayOf } from '../../../../src/core/lint/playbook/dates.ts';
import { datesMeant } from '../../../../src/core/lint/playbook/written-dates.ts';

const CASES: readonly (readonly [written: string, ...dates: string[]])[] = [
  ['2026-1-5', '2026-01-05'],
  ['2026/01/05', '2026-01-05'],
  ['20260105', '2026-01-05'],
  ['5.1.2026', '2026-01-05'],
  ['05/01/2026', '2026-01-05', '2026-05-01'],
  ['1/25/2026', '2026-01-25'],
  ['25-1-2026', '2026-01-25'],
  ['1/1/2026', '2026-01-01'],
  ['5 January 2026', '2026-01-05'],
  ['5th of Jan. 2026', '2026-01-05'],
  ['Sept 30, 2026', '2026-09-30'],
  ['5-Jan-2026', '2026-01-05'],
  ['2026-13-05'],
  ['2026-02-30'],
  ['30 Smarch 2026'],
  ['last spring'],
];

describe('a date in another form', () => {
  for (const [written, ...dates] of CASES) {
    it(written, () => assert.deepEqual(datesMeant(written), dates));
  }

  it('is one of the calendar, or none', () => {
    const part = fc.constantFrom(
      '2026',
      '31',
      '2',
      '9',
      'feb',
      'may',
      ' ',
      '-',
      '/',
      '.',
      ',',
      'of',
    );
    const text = fc.array(part, { maxLength: 7 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (written) => {
        assert.ok(datesMeant(written).every((date) => dayOf(date) !== null));
      }),
    );
  });
});
