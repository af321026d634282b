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

/** So many blocks may split an ordered list. */
const MAX_SPLIT = 20;

/** Whether an ordered list goes on, by its numbers, after blocks that split it. */
export function continues(list: List, blocks: readonly RootContent[], from: number): boolean {
  if (list.ordered !== true) return false;
  for (const node of blocks.slice(from, from + MAX_SPLIT)) {
    if (node.type === 'heading') return false;
    if (node.type === 'list') {
      return node.ordered === true && node.start === (list.start ?? 1) + list.children.length;
    }
  }
  return false;
}

export function leadText(text: string): string {
  return text.replace(/\s*:$/, '');
}
