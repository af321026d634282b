import assert from 'node:assert/strict';
import { readMap } from '../../../src/core/map/read.ts';
import { fence } from './check-maps.ts';

/** How blocks were read: format, what it is about, what it means, why, and the line that says so. */
const CASES: readonly (readonly [
  name: string,
  path: string,
  text: string,
  readings: readonly string[],
])[] = [
  ['by default', 'a.md', fence('A1 -> B1 -> C1'), ['drawing arrows=dependency default']],
  [
    'by default below',
    'a.md',
    fence('Vault\n├─ K8s\n└─ CI'),
    ['drawing children=dependent default'],
  ],
  [
    'by a sentence after it',
    'a.md',
    fence('Vault -> K8s', '# Map', 'An arrow means "is used by".'),
    ['drawing arrows=dependent sentence 7'],
  ],
  [
    'by a heading',
    'a.md',
    fence('Vault -> K8s', '# Blast radius'),
    ['drawing arrows=dependent sentence 1'],
  ],
  [
    'by a comment in it',
    'a.mmd',
    'graph LR\n%% arrows point to consumers\nVault --> K8s\n',
    ['mermaid arrows=dependent sentence 2'],
  ],
  [
    'by a directive, against the sentence',
    'a.md',
    `Arrows point to what is needed.\n\n<!-- faultline: arrows=dependent -->\n${fence('Vault -> K8s')}`,
    ['drawing arrows=dependent directive 3'],
  ],
  [
    'by its own words, which need no reading',
    'a.md',
    fence('K8s clusters depend on Vault', '# Dependencies'),
    [],
  ],
  [
    'each block for itself',
    'a.md',
    `${fence('LB -> Firewall', '# Maps\n\n## Network')}${fence('Vault -> K8s', '## Impact\n\nArrows point to what breaks.')}`,
    ['drawing arrows=dependency default', 'drawing arrows=dependent sentence 12'],
  ],
];

describe('how a map was read', () => {
  for (const [name, path, text, readings] of CASES) {
    it(name, () => {
      const found = readMap({ path, text }).readings.map(
        ({ format, about, means, because, evidence }) =>
          `${format} ${about}=${means} ${because}${evidence === null ? '' : ` ${evidence.line}`}`,
      );
      assert.deepEqual(found, readings);
    });
  }
});
