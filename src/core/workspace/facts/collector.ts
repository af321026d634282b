import type { Nodes, Parents } from 'mdast';
import type { MarkdownDocument } from '../../markdown/document.ts';
import type { Span } from '../../text/span.ts';

/** What a node's collectors get besides the node. */
export interface Collecting {
  readonly document: MarkdownDocument;
  /** The place in the file of a stretch of the parsed text. */
  place(start: number, end: number): Span;
}

type NodeOf<Type extends Nodes['type']> = Extract<Nodes, { type: Type }>;

/** Functions that the walk over a tree calls, by type of node. */
export type Visitors = {
  readonly [Type in Nodes['type']]?: (node: NodeOf<Type>, parent: Parents | null) => void;
};

/** Collects one kind of fact in the one walk over the tree. */
export interface Collector<Fact> {
  readonly visitors: Visitors;
  /** What was collected, once the walk is over. A method: an accessor would give each collector a shape of its own. */
  facts(): readonly Fact[];
}

export function collecting(document: MarkdownDocument): Collecting {
  return { document, place: document.span };
}

/** Walks over a tree once and shows each node to all who asked for its type. */
export function walkTree(root: Nodes, all: readonly Visitors[]): void {
  const byType = new Map<string, Visit[]>();
  for (const visitors of all) {
    for (const type in visitors) {
      // The table pairs each type with its own kind of node.
      const visit = visitors[type as keyof Visitors] as Visit;
      const known = byType.get(type);
      if (known === undefined) byType.set(type, [visit]);
      else known.push(visit);
    }
  }
  walk(root, null, byType);
}

type Visit = (node: Nodes, parent: Parents | null) => void;

function walk(
  node: Nodes,
  parent: Parents | null,
  byType: ReadonlyMap<string, readonly Visit[]>,
): void {
  const visits = byType.get(node.type);
  if (visits !== undefined) for (const visit of visits) visit(node, parent);
  if ('children' in node) for (const child of node.children) walk(child, node, byType);
}
