import assert from 'node:assert/strict';
import { mendLine } from '../../../../src/core/map/edit/mend-line.ts';
import { readMap } from '../../../../src/core/map/read.ts';

/** What the first line that was not understood could be. */
function mended(path: string, text: string): readonly string[] {
  const file = { path, text };
  const map = readMap(file);
  const [unread] = map.problems.filter(({ code }) => code === 'map/unread-line');
  assert.ok(unread !== undefined, 'every line was understood');
  return mendLine(file, map, unread.range).map(({ way, text: line }) => `${way}: ${line}`);
}

const mermaid = (line: string) => `graph TD\n  K8s --> Vault\n  Vault --> DNS\n${line}\n`;

const CASES: readonly (readonly [path: string, text: string, ...lines: string[]])[] = [
  ['map.mmd', mermaid('  K8s -> DNS'), 'arrow:   K8s --> DNS', 'comment:   %% K8s -> DNS'],
  ['map.mmd', mermaid('  K8s => DNS'), 'arrow:   K8s --> DNS', 'comment:   %% K8s => DNS'],
  ['map.mmd', mermaid('  see the wiki | for more'), 'comment:   %% see the wiki | for more'],
  [
    'map.dot',
    'digraph {\n  a -> b;\n  b -> c;\n  a => c;\n}\n',
    'arrow:   a -> c;',
    'comment:   // a => c;',
  ],
];

describe('a line of the map that was not understood is put right', () => {
  for (const [path, text, ...lines] of CASES) {
    it(text, () => assert.deepEqual(mended(path, text), lines));
  }
});
