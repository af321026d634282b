import assert from 'node:assert/strict';
import fc from 'fast-check';
import { startChecklist, tick } from '../../../src/core/playbook/checklist.ts';
import {
  activeChecklist,
  type ChecklistState,
  KEPT_CHECKLISTS,
  NO_CHECKLISTS,
  readState,
  serialiseState,
  withChecklist,
} from '../../../src/core/playbook/checklist-state.ts';

const NOW = '2026-04-26T03:14:00.000Z';
const list = (file: string) => tick(startChecklist(file, `# ${file}`, NOW), 's2', NOW);
const stored = (state: ChecklistState) => JSON.parse(JSON.stringify(serialiseState(state)));

describe('the state of the checklists', () => {
  it('comes back as it was stored', () => {
    const state = withChecklist(withChecklist(NO_CHECKLISTS, list('a')), list('b'));
    assert.deepEqual(readState(stored(state)), { value: state, unreadable: [] });
  });

  it('is empty at first', () => {
    assert.deepEqual(readState(undefined), { value: NO_CHECKLISTS, unreadable: [] });
  });

  it('has one checklist for each playbook, the last used first, and shows that', () => {
    const state = ['a', 'b', 'a'].map(list).reduce(withChecklist, NO_CHECKLISTS);
    assert.deepEqual(
      state.checklists.map(({ file }) => file),
      ['a', 'b'],
    );
    assert.equal(activeChecklist(state)?.file, 'a');
  });

  it('lets the longest unused one go when there are too many', () => {
    const files = Array.from({ length: KEPT_CHECKLISTS + 1 }, (_, at) => `f${at}`);
    const state = files.map(list).reduce(withChecklist, NO_CHECKLISTS);
    assert.equal(state.checklists.length, KEPT_CHECKLISTS);
    assert.equal(
      state.checklists.some(({ file }) => file === 'f0'),
      false,
    );
  });
});

const good = list('good');
const corrupt: readonly (readonly [
  name: string,
  stored: unknown,
  unreadable: readonly unknown[],
  kept: number,
])[] = [
  ['a string', 'x', ['x'], 0],
  ['null', null, [null], 0],
  [
    'another version',
    { version: 99, active: null, checklists: [] },
    [{ version: 99, active: null, checklists: [] }],
    0,
  ],
  [
    'one checklist among good ones',
    { version: 1, active: 'good', checklists: [{ file: 3 }, good] },
    [{ file: 3 }],
    1,
  ],
  [
    'a tick that is no time',
    { version: 1, active: null, checklists: [{ ...good, ticks: { s1: 'yes' } }] },
    [{ ...good, ticks: { s1: 'yes' } }],
    0,
  ],
];

describe('stored checklists that cannot be read', () => {
  for (const [name, raw, unreadable, kept] of corrupt) {
    it(`are handed back to be put aside: ${name}`, () => {
      const read = readState(raw);
      assert.deepEqual(read.unreadable, unreadable);
      assert.equal(read.value.checklists.length, kept);
    });
  }

  it('do not leave a lost checklist shown', () => {
    const raw = { version: 1, active: 'lost', checklists: [good] };
    assert.equal(readState(raw).value.active, null);
  });

  it('never throw', () => {
    fc.assert(fc.property(fc.anything(), (raw) => void readState(raw)));
  });
});
