import assert from 'node:assert/strict';
import fc from 'fast-check';
import { proposeEdge } from '../../../../src/core/map/edit/propose-edge.ts';
import { readMap } from '../../../../src/core/map/read.ts';
import { toDot } from '../../../../src/core/map/render/dot.ts';
import { toMermaid } from '../../../../src/core/map/render/mermaid.ts';
import { fence } from '../check-maps.ts';

/** The text that is put in, on lines of its own or within one. */
function proposal(path: string, text: string, dependent: string, dependency: string) {
  const file = { path, text };
  const edit = proposeEdge(file, readMap(file), dependent, dependency);
  return edit === null ? null : text.slice(0, edit.at) + edit.text + text.slice(edit.at);
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

const NAMES = ['Vault', 'DNS', 'K8s clusters', 'CI deploys', 'Argo CD', 'Registry'];

/** Maps of a few components in a chain, with some edges more. */
const graphs = fc
  .uniqueArray(fc.tuple(fc.nat({ max: 5 }), fc.nat({ max: 5 })), {
    maxLength: 5,
    selector: ([a, b]) => a * 6 + b,
  })
  .map((more) => [
    ...NAMES.slice(1).map((name, at) => [name, NAMES[at] ?? ''] as const),
    ...more
      .filter(([a, b]) => a > b + 1)
      .map(([a, b]) => [NAMES[a] ?? '', NAMES[b] ?? ''] as const),
  ]);

type Edges = readonly (readonly [string, string])[];

const range = { start: 0, end: 0, line: 1, endLine: 1 };
const asMap = (edges: Edges) => ({
  components: NAMES.map((name) => ({ name, aliases: [], range })),
  edges: edges.map(([dependent, dependency]) => ({ dependent, dependency, range })),
});

const WRITERS: Readonly<Record<string, (edges: Edges) => string>> = {
  'map.mmd': (edges) => toMermaid(asMap(edges)),
  'map.dot': (edges) => toDot(asMap(edges)),
  'map.d2': (edges) => edges.map((edge) => `${edge.join(' -> ')}\n`).join(''),
  'map.md': (edges) => fence(edges.map((edge) => edge.join(' -> ')).join('\n'), HEAD.trim()),
  'table.md': (edges) =>
    `${HEAD}| Component | Depends on |\n|---|---|\n${NAMES.map((name) => `| ${name} | ${edges.flatMap(([a, b]) => (a === name ? [b] : [])).join(', ') || '-'} |\n`).join('')}`,
};

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
          const pairs = ({ edges: read }: typeof after) =>
            read.map((edge) => `${edge.dependent} > ${edge.dependency}`).sort();
          assert.deepEqual(pairs(after), [...pairs(before), `${dependent} > ${dependency}`].sort());
          const names = ({ components }: typeof after) => components.map(({ name }) => name).sort();
          assert.deepEqual(names(after), names(before));
        }),
        { numRuns: 40 },
      );
    });
  }
});
