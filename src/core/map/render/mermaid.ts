import type { DependencyMap } from '../model.ts';

type Drawn = Pick<DependencyMap, 'components' | 'edges'>;

/**
 * The map as a Mermaid flowchart, dependencies at the top. It says what its arrows mean, so that it
 * reads back as the same map wherever it is pasted.
 */
export function toMermaid({ components, edges }: Drawn): string {
  const ids = new Map(components.map(({ name }, index) => [name, `c${index + 1}`]));
  const id = (name: string) => ids.get(name) ?? name;
  return [
    'flowchart BT',
    '  %% faultline: arrows=dependency',
    ...components.map(({ name }) => `  ${id(name)}["${escapeLabel(name)}"]`),
    ...edges.map(({ dependent, dependency }) => `  ${id(dependent)} --> ${id(dependency)}`),
    '',
  ].join('\n');
}

/** In a quoted label Mermaid knows decimal character references, written with `#` instead of `&#`. */
function escapeLabel(name: string): string {
  return name.replace(/["#%&<>`\\]|[^\P{Cc}]/gu, (sign) => `#${sign.codePointAt(0)};`);
}
