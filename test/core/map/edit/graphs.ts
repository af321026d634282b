import fc from 'fast-check';
import type { DependencyMap } from '../../../../src/core/map/model.ts';
import { toDot } from '../../../../src/core/map/render/dot.ts';
import { toMermaid } from '../../../../src/core/map/render/mermaid.ts';
import { fence } from '../check-maps.ts';

const HEAD = '# Dependency map';

export const NAMES = ['Vault', 'DNS', 'K8s clusters', 'CI deploys', 'Argo CD', 'Registry'];

/** Edges: maps of a few components in a chain, with some edges more. */
export const graphs = fc
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

/** Maps in several notations, by a path of their kind. */
export const WRITERS: Readonly<Record<string, (edges: Edges) => string>> = {
  'map.mmd': (edges) => toMermaid(asMap(edges)),
  'map.dot': (edges) => toDot(asMap(edges)),
  'map.d2': (edges) => edges.map((edge) => `${edge.join(' -> ')}\n`).join(''),
  'map.md': (edges) => fence(edges.map((edge) => edge.join(' -> ')).join('\n'), HEAD),
  'list.md': (edges) => `${HEAD}\n\n${NAMES.flatMap((name) => listed(name, edges)).join('')}`,
  'table.md': (edges) =>
    `${HEAD}\n\n| Component | Depends on |\n|---|---|\n${NAMES.map((name) => `| ${name} | ${edges.flatMap(([a, b]) => (a === name ? [b] : [])).join(', ') || '-'} |\n`).join('')}`,
};

/** "- Vault depends on DNS and Registry" */
function listed(name: string, edges: Edges): readonly string[] {
  const needed = edges.flatMap(([a, b]) => (a === name ? [b] : []));
  return needed.length === 0 ? [] : [`- ${name} depends on ${needed.join(' and ')}\n`];
}

/** What a map says depends on what. */
export function pairsOf({ edges }: DependencyMap): readonly string[] {
  return edges.map(({ dependent, dependency }) => `${dependent} > ${dependency}`).sort();
}
