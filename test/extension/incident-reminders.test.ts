import assert from 'node:assert/strict';
import type { Obligation } from '../../src/core/incident/obligations/obligation.ts';
import { english } from '../../src/core/text/sentence.ts';
import { MINUTE } from '../../src/core/time/utc.ts';
import { nextReminder } from '../../src/extension/incident/reminders.ts';

const SECOND = 1000;
const DUE_AT = 100 * MINUTE;

function update(dueAt: number, state: Obligation['state'] = 'open'): Obligation {
  return {
    kind: 'status-update',
    role: 'Comms',
    since: 0,
    dueAt,
    metAt: null,
    state,
    overdueMs: 0,
    text: english``,
    args: [],
  };
}

/** What one is told, second by second, from before the deadline until long after it. */
function told(due: readonly Obligation[], from: number, until: number): readonly string[] {
  const given = new Set<string>();
  const said: string[] = [];
  for (let now = from; now <= until; now += SECOND) {
    const reminder = nextReminder('INC-2026-04-26-001', due, now, given);
    if (reminder === null) continue;
    given.add(reminder.key);
    said.push(`${reminder.kind} at ${(now - DUE_AT) / SECOND}`);
  }
  return said;
}

describe('reminders of the next update', () => {
  it('come once two minutes before the deadline and once at it, and never again', () => {
    const said = told([update(DUE_AT)], DUE_AT - 10 * MINUTE, DUE_AT + 60 * MINUTE);
    assert.deepEqual(said, ['soon at -120', 'due at 0']);
  });

  it('come once where the window was opened after the deadline', () => {
    assert.deepEqual(told([update(DUE_AT)], DUE_AT + 5 * MINUTE, DUE_AT + 9 * MINUTE), [
      'due at 300',
    ]);
  });

  it('start anew with the next promise', () => {
    const given = new Set(['INC-2026-04-26-001 due 6000000']);
    const next = nextReminder(
      'INC-2026-04-26-001',
      [update(DUE_AT + 15 * MINUTE)],
      DUE_AT + 13 * MINUTE,
      given,
    );
    assert.equal(next?.kind, 'soon');
  });

  it('leave out what is done, and all that is no update', () => {
    const other: Obligation = { ...update(DUE_AT), kind: 'claim-role' };
    assert.deepEqual(told([update(DUE_AT, 'met'), other], DUE_AT - MINUTE, DUE_AT + MINUTE), []);
  });
});
