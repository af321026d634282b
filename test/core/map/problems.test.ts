import assert from 'node:assert/strict';
import { readMap } from '../../../src/core/map/read.ts';
import { sentence } from '../../../src/core/text/sentence.ts';
import { fence } from './check-maps.ts';

/** A file and what is said about it: code, line and what stands in the message. */
const CASES: readonly (readonly [
  name: string,
  path: string,
  text: string,
  problems: readonly string[],
])[] = [
  ['no map', 'a.md', '# Notes\n\nNothing here.\n', ['1 map/not-found: No dependency map found']],
  ['an empty file', 'a.mmd', '', ['1 map/not-found: No dependency map found']],
  ['a clean map', 'a.md', fence('A1 -> B1 -> C1'), []],
  [
    'a line without a direction',
    'a.mmd',
    'graph LR\nVault --- DNS\n',
    ['2 map/ambiguous-direction: between “Vault” and “DNS”'],
  ],
  [
    'undirected DOT',
    'a.dot',
    'graph {\n a -- b\n}\n',
    ['2 map/ambiguous-direction: between “a” and “b”'],
  ],
  [
    'boxes beside each other on a line without a head',
    'a.md',
    fence('┌───┐   ┌───┐   ┌───┐\n│ A ├───┤ B │──▶│ C │\n└───┘   └───┘   └───┘'),
    ['5 map/ambiguous-direction: between “A” and “B”'],
  ],
  [
    'an arrow that ends nowhere',
    'a.md',
    fence('┌───┐   ┌───┐\n│ A ├──▶│ B ├──▶\n└───┘   └───┘'),
    ['5 map/loose-end: ends at no component'],
  ],
  [
    'a Mermaid line that cannot be read',
    'a.mmd',
    'graph LR\nA --> B\n=== what\nB --> C\n',
    ['3 map/unread-line: “=== what”'],
  ],
  [
    'a PlantUML line that cannot be read',
    'a.puml',
    '@startuml\n[A] --> [B]\n??? what ???\n@enduml\n',
    ['3 map/unread-line: “??? what ???”'],
  ],
  [
    'a DOT statement that cannot be read',
    'a.dot',
    'digraph {\n a -> b\n ] x\n b -> c\n}\n',
    ['3 map/unread-line: “] x”'],
  ],
  [
    'broken YAML',
    'a.yaml',
    'apiVersion: backstage.io/v1alpha1\nkind: Component\nmetadata: {name: x\nspec: y\n',
    ['4 map/unreadable: This YAML cannot be read'],
  ],
  [
    'a cycle, once, with its path',
    'a.md',
    fence('A -> B\nB -> C\nC -> A\nC -> B\nD -> A', '# Map'),
    ['4 map/cycle: A → B → C → A'],
  ],
  ['a component that needs itself', 'a.md', fence('A -> A', '# Map'), ['4 map/cycle: A → A']],
  [
    'lost indentation',
    'a.md',
    fence('Vault\n├─ K8s\n└─ CI\n├─ Jobs\n└─ Runners'),
    ['4 map/lost-indentation: bars were used'],
  ],
  [
    'an alias of two components',
    'a.md',
    '| Component | Depends on | Alias |\n|--|--|--|\n| Vault | DNS | hcv |\n| Consul | DNS | hcv |\n',
    ['4 map/alias-conflict: “hcv” of “Consul” already means “Vault”'],
  ],
  [
    'an alias for a component that is not there',
    'a.md',
    `---\naliases:\n  Valut: hcv\n---\n${fence('K8s -> Vault', '# Map')}`,
    ['1 map/unknown-alias-target: Did you mean “Vault”?'],
  ],
  [
    'a directive that is not understood',
    'a.md',
    `<!-- faultline: arrow=up -->\n${fence('K8s -> Vault', '# Map')}`,
    ['1 map/bad-directive: “arrow=up”'],
  ],
  [
    'sentences that contradict each other',
    'a.md',
    fence('K8s -> Vault', 'Arrows point to what is needed. Arrows point to what breaks.'),
    ['1 map/conflicting-direction: what arrows point to'],
  ],
  [
    'a line that is far too long',
    'a.md',
    fence(`${'-'.repeat(3000)}>\nA1 -> B1 -> C1`, '# Map'),
    ['1 map/not-found: No dependency map found'],
  ],
];

describe('problems of a map', () => {
  for (const [name, path, text, problems] of CASES) {
    it(name, () => {
      const found = readMap({ path, text }).problems;
      assert.deepEqual(
        found.map(({ code, range }) => `${range.line} ${code}`),
        problems.map((problem) => problem.split(':')[0]),
      );
      for (const [at, problem] of problems.entries()) {
        const part = problem.slice(problem.indexOf(': ') + 2);
        const message = found[at] === undefined ? '' : sentence(found[at]);
        assert.ok(message.includes(part), message);
        assert.doesNotMatch(message, /\{\d\}/);
      }
    });
  }
});
