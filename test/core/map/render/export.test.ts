import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Component, DependencyEdge, DependencyMap } from '../../../../src/core/map/model.ts';
import { readMap } from '../../../../src/core/map/read.ts';
import { toDot } from '../../../../src/core/map/render/dot.ts';
import { toMermaid } from '../../../../src/core/map/render/mermaid.ts';
import { toSvg } from '../../../../src/core/map/render/svg.ts';
import { nameKey } from '../../../../src/core/names.ts';

type Drawn = Pick<DependencyMap, 'components' | 'edges'>;

const range = { start: 0, end: 0, line: 1, endLine: 1 };

function drawn(names: readonly string[], pairs: readonly (readonly [number, number])[]): Drawn {
  const at = (index: number) => names[index % names.length] ?? '';
  const components: Component[] = names.map((name) => ({ name, aliases: [], range }));
  const edges: DependencyEdge[] = pairs
    .map(([from, to]) => ({ dependent: at(from), dependency: at(to), range }))
    .filter(({ dependent, dependency }) => dependent !== dependency);
  const once = new Map(edges.map((edge) => [`${edge.dependent}\n${edge.dependency}`, edge]));
  return { components, edges: [...once.values()] };
}

/** Names as people write them, and signs that the notations give a meaning to. */
const word = fc.constantFrom(
  'Vault',
  'DNS',
  'K8s',
  'CI/CD',
  '"quoted"',
  'a & b',
  '(prod)',
  'C#',
  'back\\slash',
  '漢字',
  '🚒',
  'graph',
  '[x]',
  '{y}',
  '--> z',
  '%% no comment',
  '; semi',
  'x|y',
  '`tick`',
);
const names = fc
  .array(
    fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((all) => [...new Map(all.map((name) => [nameKey(name), name])).values()]);
const map = fc
  .tuple(names, fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 12 }))
  .map(([all, pairs]) => drawn(all, pairs))
  .filter(({ edges }) => edges.length > 0);

const sorted = (all: readonly string[]) => [...all].sort();
const edgesOf = ({ edges }: Drawn) =>
  sorted(edges.map(({ dependent, dependency }) => `${dependent} → ${dependency}`));
const namesOf = ({ components }: Drawn) => sorted(components.map(({ name }) => name));

describe('exported maps', () => {
  for (const [what, path, write] of [
    ['Mermaid', 'map.mmd', toMermaid],
    ['DOT', 'map.dot', toDot],
  ] as const) {
    it(`read back from ${what} as the same map`, () => {
      fc.assert(
        fc.property(map, (original) => {
          const read = readMap({ path, text: write(original) });
          assert.deepEqual(namesOf(read), namesOf(original));
          assert.deepEqual(edgesOf(read), edgesOf(original));
        }),
      );
    });
  }

  it('are well-formed as SVG whatever a name holds', () => {
    fc.assert(
      fc.property(map, fc.string({ unit: 'binary' }), (original, odd) => {
        const components = [...original.components, { name: odd || 'x', aliases: [], range }];
        const svg = toSvg({ components, edges: original.edges });
        const bare = svg.replace(/<style>[\s\S]*?<\/style>/, '');
        assert.doesNotMatch(bare, /&(?!amp;|lt;|gt;|quot;)/);
        assert.doesNotMatch(bare.replace(/<\/?[a-z][^<>]*>/g, ''), /[<>]/);
        assert.equal(svg.match(/<g>/g)?.length, components.length);
      }),
    );
  });
});
