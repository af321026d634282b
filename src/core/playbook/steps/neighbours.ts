import type { List, RootContent } from 'mdast';
import { type MarkdownDocument, spanOf } from '../../markdown/document.ts';

/** Whether a paragraph leads into the block or list after it. */
export function leads(blocks: readonly RootContent[], index: number): boolean {
  const next = blocks[index + 1];
  return next?.type === 'code' || next?.type === 'list';
}

/** Whether a list is indented under the last item of the one above, though not by enough columns. */
export function isIndentedBelow(
  list: List,
  above: List,
  { lines }: Pick<MarkdownDocument, 'lines'>,
): boolean {
  const lineOf = (offset: number) => lines.lineAt(offset);
  const column = (node: List) => spanOf(node).start - lines.startOf(lineOf(spanOf(node).start));
  const gap = lineOf(spanOf(list).start) - lineOf(spanOf(above).end - 1);
  return column(list) > column(above) && gap === 1;
}

/** Whether a list goes on with the numbers of another. */
export function follows(list: List, above: List | null): boolean {
  if (above?.ordered !== true || list.ordered !== true) return false;
  return (list.start ?? 1) > 1 && list.start === (above.start ?? 1) + above.children.length;
}

/** So many blocks may split an ordered list. */
const MAX_SPLIT = 20;

/** Whether an ordered list goes on, by its numbers, after blocks that split it. */
export function continues(list: List, blocks: readonly RootContent[], from: number): boolean {
  if (list.ordered !== true) return false;
  for (const node of blocks.slice(from, from + MAX_SPLIT)) {
    if (node.type === 'heading') return false;
    if (node.type === 'list') return follows(node, list);
  }
  return false;
}

export function leadText(text: string): string {
  return text.replace(/\s*:$/, '');
}

/** Whether HTML is a remark to authors or linters. An empty one stands for the edge of a container. */
export function isComment(html: string): boolean {
  return /^\s*<!--(?!-->)[\s\S]*-->\s*$/.test(html);
}
