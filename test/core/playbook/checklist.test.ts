import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  type Checklist,
  carryOver,
  isTicked,
  progress,
  progressBelow,
  startChecklist,
  tick,
  untick,
  untickAll,
} from '../../../src/core/playbook/checklist.ts';
import { allSteps, type Outline } from '../../../src/core/playbook/outline.ts';
import { outlineOfLines } from './builders.ts';

const NOW = '2026-04-26T03:14:00.000Z';
const LATER = '2026-04-26T03:20:00.000Z';

const LINES = [
  '# Vault',
  '## Diagnosis',
  '- [x] Look',
  '  - [ ] at the seal',
  '  - [ ] at the disk',
  '- [ ] Ask',
  '## Mitigation',
  '- [ ] Fix',
];
const outline = outlineOfLines(...LINES);
const started = startChecklist('file:///v.md', LINES.join('\n'), NOW);

function idOf(text: string, from: Outline = outline): string {
  const step = allSteps(from).find((one) => one.text === text);
  assert.ok(step !== undefined, text);
  return step.id;
}

function doneTexts(checklist: Checklist, from: Outline): readonly string[] {
  return allSteps(from)
    .filter(({ id }) => isTicked(checklist, id))
    .map(({ text }) => text);
}

describe('a checklist', () => {
  it('starts with nothing done, whatever boxes are ticked in the file', () => {
    assert.deepEqual(progress(started, outline), { done: 0, skipped: 0, total: 5 });
  });

  it('counts steps of all depths, in total and for each section', () => {
    const now = tick(tick(started, idOf('at the disk'), NOW), idOf('Fix'), NOW);
    assert.deepEqual(progress(now, outline), { done: 2, skipped: 0, total: 5 });
    assert.deepEqual(
      outline.sections.map((section) => progress(now, section)),
      [
        { done: 1, skipped: 0, total: 4 },
        { done: 1, skipped: 0, total: 1 },
      ],
    );
    const [look] = allSteps(outline);
    assert.ok(look !== undefined);
    assert.deepEqual(progressBelow(now, look), { done: 1, skipped: 0, total: 2 });
  });

  it('ticks a step alone, not its sub-steps', () => {
    assert.deepEqual(doneTexts(tick(started, idOf('Look'), NOW), outline), ['Look']);
  });

  it('keeps the time of the first tick', () => {
    const twice = tick(tick(started, idOf('Ask'), NOW), idOf('Ask'), LATER);
    assert.deepEqual(twice.ticks, { [idOf('Ask')]: NOW });
  });

  it('does not count ticks of steps that are not there', () => {
    assert.deepEqual(progress(tick(started, 's9999', NOW), outline), {
      done: 0,
      skipped: 0,
      total: 5,
    });
  });

  it('forgets all ticks at once', () => {
    assert.deepEqual(untickAll(tick(started, idOf('Ask'), NOW)), started);
  });

  it('is the same after tick and untick, in any order, and is never changed in place', () => {
    const ids = allSteps(outline).map(({ id }) => id);
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...ids), fc.boolean())), (clicks) => {
        const end = clicks.reduce(
          (list, [id, done]) => (done ? tick(list, id, NOW) : untick(list, id)),
          started,
        );
        const last = new Map(clicks);
        assert.deepEqual(
          ids.filter((id) => isTicked(end, id)),
          ids.filter((id) => last.get(id) === true),
        );
        assert.deepEqual(started.ticks, {});
      }),
    );
  });
});

const carried: readonly (readonly [
  name: string,
  after: readonly string[],
  expected: readonly string[],
])[] = [
  ['the same text', LINES, ['at the disk', 'Ask', 'Fix']],
  [
    'lines put before it',
    ['# Vault', '## Meaning', 'New words.', ...LINES.slice(1)],
    ['at the disk', 'Ask', 'Fix'],
  ],
  [
    'a step put between',
    [
      '# Vault',
      '## Diagnosis',
      '- [ ] Look',
      '  - [ ] at the disk',
      '- [ ] New',
      '- [ ] Ask',
      '## Mitigation',
      '- [ ] Fix',
    ],
    ['at the disk', 'Ask', 'Fix'],
  ],
  [
    'a step reworded',
    LINES.map((line) => line.replace('Ask', 'Ask twice')),
    ['at the disk', 'Fix'],
  ],
  [
    'another order',
    ['## Mitigation', '- [ ] Fix', '## Diagnosis', '- [ ] Ask', '- [ ] Look'],
    ['Fix', 'Ask'],
  ],
  ['nothing left', ['# Vault'], []],
];

describe('carryOver', () => {
  const before = ['at the disk', 'Ask', 'Fix'].reduce(
    (list, text) => tick(list, idOf(text), NOW),
    started,
  );

  for (const [name, lines, expected] of carried) {
    it(`keeps the ticks of unchanged steps: ${name}`, () => {
      const after = outlineOfLines(...lines);
      const moved = carryOver(before, outline, lines.join('\n'), after);
      assert.deepEqual(doneTexts(moved, after), expected);
      assert.equal(moved.text, lines.join('\n'));
      assert.equal(moved.startedAt, NOW);
    });
  }

  it('takes a step with another command for another step', () => {
    const fenced = (command: string) => ['- [ ] Look', '', '  ```sh', `  ${command}`, '  ```'];
    const old = outlineOfLines(...fenced('vault status'));
    const done = tick(startChecklist('f', '', NOW), idOf('Look', old), NOW);
    const same = outlineOfLines('Words.', '', ...fenced('vault status'));
    const other = outlineOfLines(...fenced('vault seal'));
    assert.deepEqual(doneTexts(carryOver(done, old, '', same), same), ['Look']);
    assert.deepEqual(doneTexts(carryOver(done, old, '', other), other), []);
  });

  it('tells equal steps apart by their order', () => {
    const old = outlineOfLines('## A', '- [ ] Look', '## B', '- [ ] Look');
    const [, second] = allSteps(old);
    const done = tick(startChecklist('f', '', NOW), second?.id ?? '', NOW);
    const after = outlineOfLines('## New', 'Words.', '## A', '- [ ] Look', '## B', '- [ ] Look');
    const moved = carryOver(done, old, '', after);
    assert.deepEqual(
      allSteps(after).map(({ id }) => isTicked(moved, id)),
      [false, true],
    );
  });
});
