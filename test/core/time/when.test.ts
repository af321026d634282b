import assert from 'node:assert/strict';
import { parseInstant } from '../../../src/core/time/utc.ts';
import { readWhen } from '../../../src/core/time/when.ts';

const NOW = parseInstant('2026-04-26T15:47:30Z') ?? 0;

describe('when something happened, as people type it', () => {
  const cases: readonly (readonly [typed: string, at: string | null])[] = [
    ['', '2026-04-26T15:47:30Z'],
    ['  ', '2026-04-26T15:47:30Z'],
    ['15:40', '2026-04-26T15:40:00Z'],
    ['15:40 UTC', '2026-04-26T15:40:00Z'],
    ['9:05', '2026-04-26T09:05:00Z'],
    // Later than now: it was yesterday.
    ['23:50', '2026-04-25T23:50:00Z'],
    // About to come: whoever types it errs, and is told so.
    ['15:48', '2026-04-26T15:48:00Z'],
    ['7', '2026-04-26T15:40:30Z'],
    ['7m', '2026-04-26T15:40:30Z'],
    ['-7 min', '2026-04-26T15:40:30Z'],
    ['7 min ago', '2026-04-26T15:40:30Z'],
    ['2h', '2026-04-26T13:47:30Z'],
    ['2026-04-26T17:40:00+02:00', '2026-04-26T15:40:00Z'],
    ['24:00', null],
    ['15:60', null],
    ['soon', null],
    ['-', null],
  ];
  for (const [typed, at] of cases) {
    it(JSON.stringify(typed), () => {
      assert.equal(readWhen(typed, NOW), at === null ? null : parseInstant(at));
    });
  }
});
