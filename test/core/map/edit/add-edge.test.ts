import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addEdge } from '../../../../src/core/map/edit/add-edge.ts';
import { readMap } from '../../../../src/core/map/read.ts';
import { applyEdits } from '../../../../src/core/text/edits.ts';
import { fence } from '../check-maps.ts';
import { graphs, NAMES, pairsOf, WRITERS } from './graphs.ts';

/** The text that is put in, on lines of its own or within one. */
function proposal(path: string, text: string, dependent: string, dependency: string) {
  const file = { path, text };
  const edit = addEdge(file, readMap(file), { dependent, dependency });
  return edit === null ? null : applyEdits(text, [edit]);
}

const HEAD = '# Dependency map\n\n';

/** A notation, a map in it, and the same with "Shop depends on DNS". */
const NOTATIONS: readonly (readonly [name: string, path: string, before: string, after: string])[] =
  [
    [
      'Mermaid with names',
      'map.mmd',
      'graph LR\n  Shop --> Vault\n  Vault --> DNS\n',
      'graph LR\n  Shop --> Vault\n  Vault --> DNS\n  Shop --> DNS\n',
    ],
    [
      'Mermaid with identifiers',
      'map.mmd',
      'graph LR\n  a[Shop] --> b["Vault"]\n  b --> c(DNS)\n',
      'graph LR\n  a[Shop] --> b["Vault"]\n  b --> c(DNS)\n  a --> c\n',
    ],
    [
      'DOT',
      'map.dot',
      'digraph {\n  "Shop" -> "Vault";\n  "Vault" -> "DNS";\n}\n',
      'digraph {\n  "Shop" -> "Vault";\n  "Vault" -> "DNS";\n  "Shop" -> "DNS";\n}\n',
    ],
    [
      'Mermaid of chains with labels',
      'map.mmd',
      'graph LR\n  s[Shop] -- reads secrets of --> v[(Vault)] -->|asks| d((DNS))\n',
      'graph LR\n  s[Shop] -- reads secrets of --> v[(Vault)] -->|asks| d((DNS))\n  s --> d\n',
    ],
    [
      'Mermaid of labels that say the direction',
      'map.mmd',
      'graph LR\n  v[Vault] -->|used by| s[Shop]\n  d[DNS] -->|used by| v\n',
      'graph LR\n  v[Vault] -->|used by| s[Shop]\n  d[DNS] -->|used by| v\n  d -->|used by| s\n',
    ],
    [
      'DOT of chains with attributes',
      'map.dot',
      'digraph {\n  Shop -> Vault -> DNS [label="asks", color=red];\n}\n',
      'digraph {\n  Shop -> Vault -> DNS [label="asks", color=red];\n  Shop -> DNS;\n}\n',
    ],
    [
      'Mermaid with hyphens in identifiers',
      'map.mmd',
      'graph LR\n  web-shop[Shop] --> the-vault[(Vault)]\n  the-vault --> d>DNS]\n',
      'graph LR\n  web-shop[Shop] --> the-vault[(Vault)]\n  the-vault --> d>DNS]\n  web-shop --> d\n',
    ],
    [
      'D2 with identifiers and blocks',
      'map.d2',
      's: Shop {\n  shape: hexagon\n}\nd: DNS { shape: cloud }\ns -> Vault\n',
      's: Shop {\n  shape: hexagon\n}\nd: DNS { shape: cloud }\ns -> Vault\ns -> d\n',
    ],
    [
      'PlantUML with identifiers before names',
      'map.puml',
      '@startuml\ncomponent s as "Shop"\ndatabase d as "DNS"\ns --> Vault\n@enduml\n',
      '@startuml\ncomponent s as "Shop"\ndatabase d as "DNS"\ns --> Vault\ns --> d\n@enduml\n',
    ],
    [
      'a list with a mark of its own',
      'map.md',
      `${HEAD}* Ops\n    * DNS\n        * Vault\n            * Shop\n`,
      `${HEAD}* Ops\n    * DNS\n        * Shop\n        * Vault\n            * Shop\n`,
    ],
    ['D2', 'map.d2', 'Shop -> Vault\nVault -> DNS\n', 'Shop -> Vault\nVault -> DNS\nShop -> DNS\n'],
    [
      'PlantUML',
      'map.puml',
      '@startuml\n[Shop] --> [Vault]\n[Vault] --> [DNS]\n@enduml\n',
      '@startuml\n[Shop] --> [Vault]\n[Vault] --> [DNS]\n[Shop] --> [DNS]\n@enduml\n',
    ],
    [
      'a drawing of arrows',
      'map.md',
      fence('Shop -> Vault\nVault -> DNS', HEAD.trim()),
      fence('Shop -> Vault\nVault -> DNS\nShop -> DNS', HEAD.trim()),
    ],
    [
      'a drawn tree',
      'map.md',
      fence(
        '[ DNS ]\n    ↑\n    └─ [ Vault ]\n            ↑\n            └─ [ Shop ]',
        HEAD.trim(),
      ),
      fence(
        '[ DNS ]\n    ↑\n    ├─ [ Shop ]\n    └─ [ Vault ]\n            ↑\n            └─ [ Shop ]',
        HEAD.trim(),
      ),
    ],
    [
      'a table',
      'map.md',
      `${HEAD}| Component | Depends on |\n|---|---|\n| Shop | Vault |\n| Vault | DNS |\n`,
      `${HEAD}| Component | Depends on |\n|---|---|\n| Shop | Vault, DNS |\n| Vault | DNS |\n`,
    ],
    [
      'a list that says what depends on what',
      'map.md',
      `${HEAD}- Shop\n  - depends on: Vault\n- Vault\n  - depends on: DNS\n`,
      `${HEAD}- Shop\n  - depends on: Vault, DNS\n- Vault\n  - depends on: DNS\n`,
    ],
  ];

describe('a missing edge is proposed', () => {
  for (const [name, path, before, after] of NOTATIONS) {
    it(`in ${name}`, () => assert.equal(proposal(path, before, 'Shop', 'DNS'), after));
    it(`in ${name}, with the line ends of the file`, () => {
      const crlf = (text: string) => text.replaceAll('\n', '\r\n');
      assert.equal(proposal(path, crlf(before), 'Shop', 'DNS'), crlf(after));
    });
  }

  it('in nothing where it is there, is a loop, or is about a stranger', () => {
    const text = 'graph LR\n  Shop --> Vault\n';
    for (const [dependent, dependency] of [
      ['Shop', 'Vault'],
      ['Shop', 'Shop'],
      ['Shop', 'Kafka'],
    ] as const) {
      assert.equal(proposal('map.mmd', text, dependent, dependency), null);
    }
  });
});

describe('a map with a proposed edge', () => {
  for (const [path, write] of Object.entries(WRITERS)) {
    it(`reads as before with exactly that edge more: ${path}`, () => {
      fc.assert(
        fc.property(graphs, fc.nat({ max: 5 }), fc.nat({ max: 5 }), (edges, a, b) => {
          const [dependent = '', dependency = ''] = [NAMES[a], NAMES[b]];
          fc.pre(a > b && !edges.some(([one, other]) => one === dependent && other === dependency));
          const text = write(edges);
          const before = readMap({ path, text });
          const edited = proposal(path, text, dependent, dependency);
          assert.notEqual(edited, null);
          const after = readMap({ path, text: edited ?? '' });
          const wanted = `${dependent} > ${dependency}`;
          assert.deepEqual(pairsOf(after), [...pairsOf(before), wanted].sort());
          const names = ({ components }: typeof after) => components.map(({ name }) => name).sort();
          assert.deepEqual(names(after), names(before));
        }),
        { numRuns: 40 },
      );
    });
  }
});
