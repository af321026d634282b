import type { Edit } from '../../text/edits.ts';
import { english } from '../../text/sentence.ts';
import { edit, type Fix, type FixTools } from './fix.ts';

/** So many rows a table has after it was split. */
const ROWS = 10_000;

/** Makes several tables of one, each with its head. */
export function splitTable(path: string, from: number, { text: textOf }: FixTools): readonly Fix[] {
  const text = textOf(path) ?? '';
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const [head = '', newline = '\n'] =
    /^[^\r\n]*(\r?\n)[ \t]*\|[ \t:|-]+\r?\n/.exec(text.slice(start)) ?? [];
  if (head === '') return [];
  const edits: Edit[] = [];
  let rows = 0;
  for (let at = start + head.length; /^[ \t]*\|/.test(text.slice(at, at + 80)); rows++) {
    if (rows > 0 && rows % ROWS === 0) edits.push({ start: at, end: at, text: newline + head });
    const next = text.indexOf('\n', at);
    if (next < 0) break;
    at = next + 1;
  }
  const title = { text: english`Split the table every {0} rows`, args: [String(ROWS)] };
  return edits.length === 0 ? [] : [edit(title, false, ...edits.map((one) => ({ path, ...one })))];
}
