import type { Root } from 'mdast';
import { shiftOffsets } from '../../core/markdown/offsets.ts';
import { remarkParser } from '../../core/markdown/parser.ts';

/** Puts what remark reads of one block of a tree, by its index, in that block's place. */
export function readAgain(root: Root, at: number, text: string): void {
  const start = lineStart(text, root.children[at]?.position?.start.offset ?? 0);
  const next = root.children[at + 1]?.position?.start.offset;
  const end = next === undefined ? text.length : lineStart(text, next);
  // What comes next decides where some blocks end; its first line is enough for that.
  const context = next === undefined ? '' : `${lineAt(text, end)}\n`;
  const { children } = remarkParser(
    `${text.slice(start, end)}${context}${definitionsOf(root, text)}`,
  );
  const own = children.filter((node) => (node.position?.start.offset ?? 0) < end - start);
  for (const node of own) shiftOffsets(node, start);
  root.children.splice(at, 1, ...own);
}

/** What must be defined for references to be read as such. */
function definitionsOf(root: Root, text: string): string {
  const lines = root.children.flatMap((node) => {
    if (node.type === 'footnoteDefinition') return [`[^${node.label ?? node.identifier}]: x`];
    const [start, end] = [node.position?.start.offset, node.position?.end.offset];
    return node.type === 'definition' ? [text.slice(start, end)] : [];
  });
  return lines.length === 0 ? '' : `\n\n${lines.join('\n\n')}\n`;
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

function lineAt(text: string, start: number): string {
  const end = text.indexOf('\n', start);
  return text.slice(start, end === -1 ? text.length : end);
}
