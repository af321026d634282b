import type { Problem } from '../../../problem.ts';
import type { TextBlock } from '../../blocks/block.ts';
import { type IdLink, type IdNode, isLegendTitle, rawOfIds } from '../graph-builder.ts';
import type { RawMap, Remark } from '../raw.ts';
import { shownDotLabel } from './dot-label.ts';
import type { Attributes, Scope, Statements } from './statements.ts';

/** The components and links that the statements come to, as a viewer would draw them. */
export function assemble(
  block: TextBlock,
  { mentions, edges, scopes }: Statements,
  remarks: Remark[],
  problems: readonly Problem[],
): RawMap {
  const titleOf = (scope: Scope): string =>
    shownDotLabel(scope.label ?? (scope.id ?? '').replace(/^cluster_?(?=.)/u, ''), scope.id ?? '');
  const inLegend = (scope: Scope): boolean => {
    for (let up: Scope | null = scope; up !== null; up = up.parent) {
      if (isLegendTitle(titleOf(up)) || isLegendTitle((up.id ?? '').replace(/^cluster_?/u, '')))
        return true;
    }
    return false;
  };
  const hidden = (attributes: Attributes) => /\binvis\b/u.test(attributes.style ?? '');
  const nodes = mentions.flatMap(({ id, attributes, token, scope }): IdNode[] => {
    if (hidden(attributes)) return [];
    const shown =
      attributes.label === undefined ? null : shownDotLabel(attributes.label, id, attributes.shape);
    const range = block.rangeOf(token.start, token.end);
    const name = shown ?? shownDotLabel(id, id);
    return [{ id, label: name === id ? null : name, range, group: false, legend: inLegend(scope) }];
  });
  const groups = scopes.flatMap(({ scope, token }): IdNode[] => {
    const title = titleOf(scope);
    const range = block.rangeOf(token.start, token.end);
    if (scope.parent === null || scope.id === null) {
      if (scope.label !== null) remarks.push({ text: title, range });
      return [];
    }
    return [{ id: scope.id, label: title, range, group: true, legend: inLegend(scope) }];
  });
  const links = edges.flatMap((edge): IdLink[] => {
    const { attributes, start, end } = edge;
    if (hidden(attributes)) return [];
    const words = attributes.label ?? attributes.xlabel ?? '';
    const shown = shownDotLabel(words, '');
    const [tail, head] = [attributes.ltail ?? edge.from, attributes.lhead ?? edge.to];
    const bare = edge.operator === '--' && attributes.dir === undefined;
    const dir = (
      attributes.dir ?? (bare || attributes.arrowhead === 'none' ? 'none' : 'forward')
    ).toLowerCase();
    const [from, to] = dir === 'back' ? [head, tail] : [tail, head];
    const kind: IdLink['kind'] = dir === 'both' ? 'both' : dir === 'none' ? 'line' : 'arrow';
    const range = block.rangeOf(start, end);
    return [
      { from, to, kind, label: shown === '' ? null : shown, range, legend: inLegend(edge.scope) },
    ];
  });
  const gone = new Set(mentions.filter(({ attributes }) => hidden(attributes)).map(({ id }) => id));
  const shownIds = new Set(nodes.map(({ id }) => id));
  return rawOfIds({
    nodes: [...nodes, ...groups],
    links: links.filter(
      ({ from, to }) => ![from, to].some((id) => gone.has(id) && !shownIds.has(id)),
    ),
    remarks,
    problems,
  });
}
