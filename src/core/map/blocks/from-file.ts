import { indexLines } from '../../text/line-index.ts';
import { type TextBlock, textBlock } from './block.ts';

const BOM = '\uFEFF';

/** A whole bare file (Mermaid, DOT, YAML …) as one block. */
export function blockOfFile(text: string): TextBlock {
  const index = indexLines(text);
  const lines = Array.from({ length: index.lineCount }, (_, at) => {
    const line = index.textOf(at + 1);
    const start = index.startOf(at + 1);
    return at === 0 && line.startsWith(BOM)
      ? { text: line.slice(1), start: start + 1 }
      : { text: line, start };
  });
  return textBlock(lines, index.range);
}
