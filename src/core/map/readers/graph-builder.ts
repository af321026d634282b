import { nameKey } from '../../names.ts';
import type { Problem } from '../../problem.ts';
import type { SourceRange } from '../../text/range.ts';
import type { RawLink, RawMap, RawNode, Remark } from './raw.ts';

/** A link between two ids of a graph language. */
export interface IdLink {
  readonly from: string;
  readonly to: string;
  readonly kind: 'arrow' | 'line' | 'both';
  readonly label: string | null;
  readonly range: SourceRange;
  /** It stands in a legend and explains the drawing. */
  readonly legend: boolean;
}

/** A node or group of a graph language, under its id. */
export interface IdNode {
  readonly id: string;
  /** What is shown for it; null where the id is. */
  readonly label: string | null;
  readonly range: SourceRange;
  /** A frame around other nodes: a component only where a link ends at it. */
  readonly group: boolean;
  readonly legend: boolean;
}

/** What a reader of a graph language has found. Several nodes may bear one id. */
export interface IdGraph {
  readonly nodes: readonly IdNode[];
  readonly links: readonly IdLink[];
  readonly remarks: readonly Remark[];
  readonly problems: readonly Problem[];
}

/**
 * Turns ids into names: a node is called by its label, else by its id. The id becomes an alias where
 * people might say it. What stands in a legend becomes words.
 */
export function rawOfIds(graph: IdGraph): RawMap {
  const byId = new Map<string, IdNode>();
  for (const node of graph.nodes) {
    const known = byId.get(node.id);
    if (known === undefined) byId.set(node.id, node);
    else {
      byId.set(node.id, {
        ...known,
        label: known.label ?? node.label,
        group: known.group || node.group,
        legend: known.legend && node.legend,
      });
    }
  }
  const nameOf = (id: string): string => byId.get(id)?.label ?? byId.get(id)?.id ?? id;
  const linked = new Set(graph.links.flatMap(({ from, to, legend }) => (legend ? [] : [from, to])));
  const kept = [...byId.values()].filter(
    ({ id, group, legend }) => !legend && nameOf(id) !== '' && (!group || linked.has(id)),
  );
  const names = new Set(kept.map(({ id }) => nameKey(nameOf(id))));
  const nodes = kept.map(({ id, range }): RawNode => {
    const name = nameOf(id);
    const isAlias = isSpoken(id) && !names.has(nameKey(id));
    return { name, aliases: [], range, ...(isAlias ? { id } : {}) };
  });
  const links = graph.links.flatMap((link): RawLink[] => {
    if (link.legend) return [];
    const { label, range } = link;
    const [from, to] = [nameOf(link.from), nameOf(link.to)];
    const forward: RawLink = { kind: 'arrow', from, to, below: null, label, range };
    if (link.kind === 'line') return [{ ...forward, kind: 'line' }];
    return link.kind === 'both' ? [forward, { ...forward, from: to, to: from }] : [forward];
  });
  const legend = graph.links.flatMap((link): Remark[] => {
    if (!link.legend) return [];
    const words = link.label === null ? '' : `: ${link.label}`;
    return [{ text: `${nameOf(link.from)} → ${nameOf(link.to)}${words}`, range: link.range }];
  });
  const notes = [...byId.values()].flatMap(({ id, legend: inLegend, range }) =>
    inLegend ? [{ text: nameOf(id), range }] : [],
  );
  return {
    nodes,
    links,
    remarks: [...graph.remarks, ...legend, ...notes],
    problems: graph.problems,
    tasks: 0,
    evidence: 'drawn',
  };
}

/** Whether an id is a word that people might say, and not a number or a letter. */
function isSpoken(id: string): boolean {
  return (
    /^\p{L}[\p{L}\p{N}_-]{2,}$/u.test(id) && !/^(?:node|box|item|comp|svc|n|id)[_-]?\d*$/iu.test(id)
  );
}

/** Whether a group's title says that it explains the drawing. */
export function isLegendTitle(title: string): boolean {
  return /^\W*(?:legend|key|how to read.*|notation)\W*$/iu.test(title);
}
