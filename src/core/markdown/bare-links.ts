import type { Nodes, Parents, PhrasingContent } from 'mdast';

/**
 * Gives places to addresses without markup that remark finds only after it has read a paragraph,
 * and to the text beside them. What is written with escapes keeps none.
 */
export function placeBareLinks(node: Nodes, text: string): void {
  if (!('children' in node)) return;
  let at = 0;
  while (at < node.children.length) {
    const child = node.children[at];
    if (child?.position === undefined && child?.type === 'text') at = placeRun(node, at, text);
    else if (child?.position === undefined && child?.type === 'link') at = placeRun(node, at, text);
    else {
      if (child !== undefined) placeBareLinks(child, text);
      at += 1;
    }
  }
}

/** Places siblings from one on until one that has its place; returns where that one stands. */
function placeRun(parent: Parents, first: number, text: string): number {
  const children = parent.children as readonly PhrasingContent[];
  let after = first;
  while (after < children.length && children[after]?.position === undefined) after += 1;
  const low = children[first - 1]?.position?.end.offset ?? parent.position?.start.offset;
  const high = children[after]?.position?.start.offset ?? parent.position?.end.offset;
  if (low === undefined || high === undefined) return after;
  let from = low;
  for (const [at, child] of children.slice(first, after).entries()) {
    const { value } = leafOf(child);
    const found = text.indexOf(value, from);
    const isFound = found !== -1 && found + value.length <= high;
    // Text that is written otherwise than it reads lies between its neighbours.
    const next = first + at + 1 < after ? leafOf(children[first + at + 1]).value : '';
    const end = isFound ? found + value.length : next === '' ? high : text.indexOf(next, from);
    if (end < from || end > high) break;
    place(child, isFound ? found : from, end);
    from = end;
  }
  return after;
}

function place(node: PhrasingContent, start: number, end: number): void {
  for (const one of node.type === 'link' ? [node, ...node.children] : [node]) {
    // The core reads offsets alone; lines and columns are found from them.
    one.position = {
      start: { line: 1, column: 1, offset: start },
      end: { line: 1, column: 1, offset: end },
    };
  }
}

function leafOf(node: PhrasingContent | undefined): { readonly value: string } {
  const leaf = node?.type === 'link' ? node.children[0] : node;
  return leaf?.type === 'text' ? leaf : { value: '' };
}
