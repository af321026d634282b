import assert from 'node:assert/strict';
import fc from 'fast-check';
import { redrawTree } from '../../../../src/core/map/edit/redraw-tree.ts';
import { readMap } from '../../../../src/core/map/read.ts';
import { applyEdits } from '../../../../src/core/text/edits.ts';
import { fence } from '../check-maps.ts';

const drawn = (drawing: string) =>
  fence(drawing, '# Dependency map\n\nWhat hangs below something depends on it.');

/** The file with its tree drawn again; null where nothing is lost, or it cannot be. */
function redrawn(text: string): string | null {
  const file = { path: 'map.md', text };
  const map = readMap(file);
  const lost = map.problems.find(({ code }) => code === 'map/lost-indentation');
  const edits = lost === undefined ? null : redrawTree(file, map, lost.range);
  return edits === null ? null : applyEdits(text, edits);
}

const CASES: readonly (readonly [name: string, before: string, after: string])[] = [
  [
    'blanks before the branches',
    'Vault\n├─ K8s clusters\n│ ├─ Jobs\n│ └─ Cron\n└─ CI\n└─ Runners',
    'Vault\n├─ K8s clusters\n│   ├─ Jobs\n│   └─ Cron\n└─ CI\n    └─ Runners',
  ],
  [
    'signs of ASCII',
    'Vault\n|-- K8s clusters\n`-- CI\n|-- Jobs\n`-- Runners',
    'Vault\n|-- K8s clusters\n`-- CI\n    |-- Jobs\n    `-- Runners',
  ],
];

describe('a tree is drawn again with its indentation', () => {
  for (const [name, before, after] of CASES) {
    it(name, () => assert.equal(redrawn(drawn(before)), drawn(after)));
    it(`${name}, in CRLF`, () => {
      const crlf = (text: string) => text.replaceAll('\n', '\r\n');
      assert.equal(redrawn(crlf(drawn(before))), crlf(drawn(after)));
    });
  }

  it('whatever tree it was, and says the same', () => {
    const parents = fc.array(fc.nat({ max: 6 }), { minLength: 3, maxLength: 9 });
    fc.assert(
      fc.property(parents, (steps) => {
        const tree = drawing(steps);
        const lost = drawn(tree.replace(/^ +/gm, ''));
        const before = readMap({ path: 'map.md', text: lost });
        fc.pre(before.problems.length > 0);
        const after = redrawn(lost);
        assert.ok(after !== null);
        const said = ({ edges }: ReturnType<typeof readMap>) =>
          edges.map(({ dependent, dependency }) => [dependent, dependency]);
        const read = readMap({ path: 'map.md', text: after });
        assert.deepEqual(said(read), said(before));
        assert.deepEqual(read.problems, []);
      }),
    );
  });
});

/** A tree of branches; each number says how far up the line before it the next one hangs. */
function drawing(steps: readonly number[]): string {
  const depths = [1];
  for (const step of steps) depths.push(Math.max(1, (depths.at(-1) ?? 1) + 1 - step));
  const lines = depths.map((depth, at) => {
    const goesOn = (level: number) => {
      const next = depths.findIndex((other, row) => row > at && other <= level);
      return next >= 0 && depths[next] === level;
    };
    const lead = Array.from({ length: depth - 1 }, (_, above) =>
      goesOn(above + 1) ? '│   ' : '    ',
    );
    return `${lead.join('')}${goesOn(depth) ? '├' : '└'}─ Part ${at}`;
  });
  return ['Root', ...lines].join('\n');
}
