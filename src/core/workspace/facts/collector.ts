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
  readonly facts: readonly Fact[];
}

export function collecting(document: MarkdownDocument): Collecting {
  return { document, place: document.span };
}

/** Walks over a tree once and shows each node to all who asked for its type. */
export function walkTree(root: Nodes, all: readonly Visitors[]): void {
  const byType = new Map<string, ((node: Nodes, parent: Parents | null) => void)[]>();
  for (const visitors of all) {
    for (const [type, visit] of Object.entries(visitors)) {
      const known = byType.get(type);
      // The table pairs each type with its own kind of node.
      const visitor = visit as (node: Nodes, parent: Parents | null) => void;
      if (known === undefined) byType.set(type, [visitor]);
      else known.push(visitor);
    }
  }
  const walk = (node: Nodes, parent: Parents | null): void => {
    for (const visit of byType.get(node.type) ?? []) visit(node, parent);
    if ('children' in node) for (const child of node.children) walk(child, node);
  };
  walk(root, null);
}
