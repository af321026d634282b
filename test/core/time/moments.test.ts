import assert from 'node:assert/strict';
import { dated, moment, shortMoment } from '../../../src/core/time/moments.ts';
import { parseInstant } from '../../../src/core/time/utc.ts';

const at = (iso: string) => parseInstant(iso) ?? 0;
const BEGAN = at('2026-12-31T23:48:00Z');

describe('a moment of something that began before', () => {
  const cases: readonly (readonly [iso: string, moment: string, short: string])[] = [
    ['2026-12-31T23:59:59Z', '23:59 UTC', '23:59'],
    ['2027-01-01T00:00:00Z', '2027-01-01 00:00 UTC', '01-01 00:00'],
    ['2026-12-30T23:48:00Z', '2026-12-30 23:48 UTC', '12-30 23:48'],
  ];
  for (const [iso, long, short] of cases) {
    it(iso, () => {
      assert.equal(moment(at(iso), BEGAN), long);
      assert.equal(shortMoment(at(iso), BEGAN), short);
    });
  }

  it('with its day in any case', () => assert.equal(dated(BEGAN), '2026-12-31 23:48 UTC'));
});
