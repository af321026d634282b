import assert from 'node:assert/strict';
import { attachedChecklist } from '../../../src/core/incident/attached-checklist.ts';
import type { StepState } from '../../../src/core/incident/incident.ts';
import { isSettled, isTicked } from '../../../src/core/playbook/checklist.ts';

const at = Date.parse('2026-04-26T15:04:00Z');
const deed = { at, event: 'e1' };

/** A checklist of a log that says this of its steps. */
const checklistOf = (steps: Readonly<Record<string, StepState>>) =>
  attachedChecklist(
    { at, steps, snapshot: 'v' },
    ['v', 'other'].map((playbook) => ({
      ...deed,
      by: 'ada',
      playbook,
      step: playbook,
      reason: 'hurry',
    })),
    'file:///v.md',
    '# Vault',
  );

describe('an attached playbook as a checklist', () => {
  it('says what the log says of each step', () => {
    const checklist = checklistOf({
      s1: { ...deed, by: 'ada', state: 'ticked', reason: null },
      s2: { ...deed, by: 'bob', state: 'skipped', reason: 'no access to KMS' },
    });
    assert.deepEqual(checklist, {
      file: 'file:///v.md',
      text: '# Vault',
      startedAt: '2026-04-26T15:04:00.000Z',
      ticks: { s1: '2026-04-26T15:04:00.000Z' },
      skips: { s2: { at: '2026-04-26T15:04:00.000Z', reason: 'no access to KMS' } },
      opened: { v: { at: '2026-04-26T15:04:00.000Z', reason: 'hurry' } },
      people: { s1: 'ada', s2: 'bob' },
    });
  });

  it('leaves to do what the log does not know', () => {
    const checklist = checklistOf({});
    assert.equal(isTicked(checklist, 's1'), false);
    assert.equal(isSettled(checklist, 'constructor'), false);
  });
});
