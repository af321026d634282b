import type { Node } from 'mdast';

/** Moves a node, and all in it, to where its text stands in a longer one. */
export function shiftOffsets(node: Node, by: number): void {
  if (by === 0) return;
  for (const point of [node.position?.start, node.position?.end]) {
    if (point?.offset !== undefined) point.offset += by;
  }
  if ('children' in node && Array.isArray(node.children)) {
    for (const child of node.children) shiftOffsets(child, by);
  }
}
