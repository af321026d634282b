import type { DependencyMap } from '../model.ts';

type Drawn = Pick<DependencyMap, 'components' | 'edges'>;

/**
 * The map as a Graphviz digraph, dependencies at the top. It says what its arrows mean, so that it
 * reads back as the same map.
 */
export function toDot({ components, edges }: Drawn): string {
  return [
    'digraph dependencies {',
    '  // faultline: arrows=dependency',
    '  rankdir=BT;',
    '  node [shape=box];',
    ...components.map(({ name }) => `  ${quote(name)};`),
    ...edges.map(({ dependent, dependency }) => `  ${quote(dependent)} -> ${quote(dependency)};`),
    '}',
    '',
  ].join('\n');
}

/**
 * A quoted ID of the DOT language, in which only the quote needs an escape. A backslash starts an
 * escape of the label, so it is doubled.
 */
function quote(name: string): string {
  return `"${name.replace(/[\\"]/g, '\\$&')}"`;
}
