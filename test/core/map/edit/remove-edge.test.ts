import assert from 'node:assert/strict';
import fc from 'fast-check';
import { removeEdge } from '../../../../src/core/map/edit/remove-edge.ts';
import { readMap } from '../../../../src/core/map/read.ts';
import { applyEdits } from '../../../../src/core/text/edits.ts';
import { fence } from '../check-maps.ts';
import { graphs, pairsOf, WRITERS } from './graphs.ts';

/** The map without "`dependent` depends on `dependency`"; null where that cannot be done. */
function without(path: string, text: string, dependent: string, dependency: string) {
  const file = { path, text };
  const edits = removeEdge(file, readMap(file), { dependent, dependency });
  return edits === null ? null : applyEdits(text, edits);
}

const HEAD = '# Dependency map\n\n';
const drawn = (drawing: string) =>
  fence(drawing, `${HEAD}What hangs below something depends on it.`);

const boxes = (drawing: string) => fence(drawing, `${HEAD}Arrows point to what is needed.`);

/** A notation, a map in it, and the same without "Shop depends on Vault". */
const CASES: readonly (readonly [name: string, path: string, before: string, after: string])[] = [
  [
    'a line of Mermaid',
    'map.mmd',
    'graph LR\n  Shop --> Vault\n  Vault --> DNS\n  Shop --> DNS\n',
    'graph LR\n  Vault --> DNS\n  Shop --> DNS\n',
  ],
  [
    'the start of a chain with labels',
    'map.mmd',
    'graph LR\n  s[Shop] -->|reads| v[(Vault)] -->|asks| d((DNS))\n  s --> d\n',
    'graph LR\n  s[Shop]\n  v[(Vault)] -->|asks| d((DNS))\n  s --> d\n',
  ],
  [
    'an arrow with two heads',
    'map.d2',
    'Shop <-> Vault\nVault -> DNS\n',
    'Shop <- Vault\nVault -> DNS\n',
  ],
  [
    'an arrow of Mermaid with two heads',
    'map.mmd',
    'graph LR\n  s[Shop] <--> v[(Vault)]\n  v --> DNS\n',
    'graph LR\n  v[(Vault)] --> s[Shop]\n  v --> DNS\n',
  ],
  [
    'the middle of a chain',
    'map.mmd',
    'graph LR\n  Cart --> Shop --> Vault --> DNS\n',
    'graph LR\n  Cart --> Shop\n  Vault --> DNS\n',
  ],
  [
    'the end of a chain',
    'map.mmd',
    'graph LR\n  Cart -- calls --> Shop -- asks --> Vault\n  Cart --> Vault\n',
    'graph LR\n  Cart -- calls --> Shop\n  Cart --> Vault\n',
  ],
  [
    'several ends in Mermaid',
    'map.mmd',
    'graph LR\n  Shop --> Vault & DNS\n  DNS --> Vault\n',
    'graph LR\n  Shop --> DNS\n  DNS --> Vault\n',
  ],
  [
    'DOT with attributes',
    'map.dot',
    'digraph {\n  shop [label="Shop"];\n  shop -> Vault [label="reads"];\n  Vault -> DNS;\n  shop -> DNS;\n}\n',
    'digraph {\n  shop [label="Shop"];\n  Vault -> DNS;\n  shop -> DNS;\n}\n',
  ],
  [
    'a chain of DOT with attributes',
    'map.dot',
    'digraph {\n  Shop -> Vault -> DNS [color=red];\n  Shop -> DNS;\n}\n',
    'digraph {\n  Vault -> DNS [color=red];\n  Shop -> DNS;\n}\n',
  ],
  [
    'several ends in DOT',
    'map.dot',
    'digraph {\n  Shop -> { Vault DNS };\n  DNS -> Vault;\n}\n',
    'digraph {\n  Shop -> { DNS };\n  DNS -> Vault;\n}\n',
  ],
  [
    'D2',
    'map.d2',
    'Shop -> Vault: reads\nVault -> DNS\nShop -> DNS\n',
    'Vault -> DNS\nShop -> DNS\n',
  ],
  [
    'PlantUML',
    'map.puml',
    '@startuml\n[Shop] --> [Vault] : reads\n[Vault] --> [DNS]\n[Shop] --> [DNS]\n@enduml\n',
    '@startuml\n[Vault] --> [DNS]\n[Shop] --> [DNS]\n@enduml\n',
  ],
  [
    'a drawn branch',
    'map.md',
    drawn('[ Vault ]\n    ↑\n    ├─ [ Shop ]\n    └─ [ Cart ]'),
    drawn('[ Vault ]\n    ↑\n    └─ [ Cart ]'),
  ],
  [
    'the last drawn branch, below one that has its own',
    'map.md',
    drawn('[ Vault ]\n    ↑\n    ├─ [ DNS ]\n    │     ↑\n    │     └─ [ Cart ]\n    └─ [ Shop ]'),
    drawn('[ Vault ]\n    ↑\n    └─ [ DNS ]\n          ↑\n          └─ [ Cart ]'),
  ],
  [
    'the only drawn branch',
    'map.md',
    drawn('[ DNS ]\n    ↑\n    ├─ [ Vault ]\n    └─ [ Shop ]\n\n[ Vault ]\n    ↑\n    └─ [ Shop ]'),
    drawn('[ DNS ]\n    ↑\n    ├─ [ Vault ]\n    └─ [ Shop ]\n\n[ Vault ]'),
  ],
  [
    'the only drawn branch, on which others hang',
    'map.md',
    drawn('[ Vault ]\n    ↑\n    └─ [ Shop ]\n          ↑\n          └─ [ Cart ]'),
    drawn('[ Vault ]\n\n[ Shop ]\n   ↑\n   └─ [ Cart ]'),
  ],
  [
    'a drawn branch between others, on which others hang',
    'map.md',
    drawn(
      '[ Vault ]\n    ↑\n    ├─ [ DNS ]\n    │     ↑\n    │     └─ [ Metal ]\n    ├─ [ Shop ]\n    │     ↑\n    │     ├─ [ Cart ]\n    │     │     ↑\n    │     │     └─ [ Pay ]\n    │     └─ [ Site ]\n    └─ [ Jobs ]\n\n[ Metal ]\n    ↑\n    └─ [ Jobs ]',
    ),
    drawn(
      '[ Vault ]\n    ↑\n    ├─ [ DNS ]\n    │     ↑\n    │     └─ [ Metal ]\n    └─ [ Jobs ]\n\n[ Metal ]\n    ↑\n    └─ [ Jobs ]\n\n[ Shop ]\n   ↑\n   ├─ [ Cart ]\n   │     ↑\n   │     └─ [ Pay ]\n   └─ [ Site ]',
    ),
  ],
  [
    'the last drawn branch, on which others hang',
    'map.md',
    drawn('Vault\n├── DNS\n│   └── Cart\n└── Shop\n    ├── Site\n    └── Pay'),
    drawn('Vault\n└── DNS\n    └── Cart\n\nShop\n├── Site\n└── Pay'),
  ],
  [
    'a line between drawn boxes, with others around it',
    'map.md',
    boxes(
      '┌──────┐     ┌─────┐\n│ Shop │────▶│ DNS │\n└──┬───┘     └──▲──┘\n   │            │\n   ▼            │\n┌───────┐       │\n│ Vault │───────┘\n└───────┘',
    ),
    boxes(
      '┌──────┐     ┌─────┐\n│ Shop │────▶│ DNS │\n└──────┘     └──▲──┘\n                │\n                │\n┌───────┐       │\n│ Vault │───────┘\n└───────┘',
    ),
  ],
  [
    'a line with a corner, in ASCII',
    'map.md',
    boxes(
      '+-----+     +-------+\n| DNS |<----| Vault |\n+-----+     +-------+\n                ^\n+------+        |\n| Shop |--------+\n+------+',
    ),
    boxes(
      '+-----+     +-------+\n| DNS |<----| Vault |\n+-----+     +-------+\n\n+------+\n| Shop |\n+------+',
    ),
  ],
  [
    'a sentence',
    'map.md',
    `${HEAD}- Shop depends on Vault, DNS and Metal\n`,
    `${HEAD}- Shop depends on DNS and Metal\n`,
  ],
  [
    'a sentence about one',
    'map.md',
    `${HEAD}- Shop depends on Vault\n- Vault depends on DNS\n- Shop depends on DNS\n`,
    `${HEAD}- Vault depends on DNS\n- Shop depends on DNS\n`,
  ],
  [
    'an item of a nested list',
    'map.md',
    `${HEAD}What hangs below something depends on it.\n\n- Vault\n  - Shop\n  - Cart\n`,
    `${HEAD}What hangs below something depends on it.\n\n- Vault\n  - Cart\n`,
  ],
  [
    'a table that says it twice',
    'map.md',
    `${HEAD}| Component | Depends on | Used by |\n|---|---|---|\n| Shop | Vault | |\n| Vault | DNS | Shop, Cart |\n`,
    `${HEAD}| Component | Depends on | Used by |\n|---|---|---|\n| Shop | - | |\n| Vault | DNS | Cart |\n`,
  ],
  [
    'Backstage',
    'catalog-info.yaml',
    'apiVersion: backstage.io/v1alpha1\nkind: Component\nmetadata:\n  name: Shop\nspec:\n  dependsOn:\n    - resource:Vault\n    - resource:DNS\n',
    'apiVersion: backstage.io/v1alpha1\nkind: Component\nmetadata:\n  name: Shop\nspec:\n  dependsOn:\n    - resource:DNS\n',
  ],
];

describe('an edge is taken off the map', () => {
  for (const [name, path, before, after] of CASES) {
    it(`in ${name}`, () => assert.equal(without(path, before, 'Shop', 'Vault'), after));
    it(`in ${name}, with the line ends of the file`, () => {
      const crlf = (text: string) => text.replaceAll('\n', '\r\n');
      assert.equal(without(path, crlf(before), 'Shop', 'Vault'), crlf(after));
    });
  }

  it('in nothing where it is not there', () => {
    assert.equal(without('map.mmd', 'graph LR\n  Shop --> DNS\n', 'Shop', 'Vault'), null);
  });

  for (const [path, write] of Object.entries(WRITERS)) {
    it(`and the rest reads as before: ${path}`, () => {
      fc.assert(
        fc.property(graphs, fc.nat(), (edges, which) => {
          const [dependent, dependency] = edges[which % edges.length] ?? ['', ''];
          const text = write(edges);
          const edited = without(path, text, dependent, dependency);
          assert.notEqual(edited, null);
          const gone = `${dependent} > ${dependency}`;
          const left = pairsOf(readMap({ path, text })).filter((pair) => pair !== gone);
          assert.deepEqual(pairsOf(readMap({ path, text: edited ?? '' })), left);
        }),
        { numRuns: 40 },
      );
    });
  }
});
