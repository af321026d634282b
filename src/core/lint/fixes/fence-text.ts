import { readMarkdown } from '../../markdown/document.ts';
import { applyEdits, type Edit } from '../../text/edits.ts';
import { newlineOf } from '../../text/newline.ts';
import { english } from '../../text/sentence.ts';
import { edit, type Fix, type FixTools } from './fix.ts';

/**
 * Puts the text that a file is not read because of into a fenced block: from a place up to the next
 * blank line, or, where that is not enough, to the end of the file.
 */
export function fenceText(path: string, from: number, { text: textOf }: FixTools): readonly Fix[] {
  const text = textOf(path);
  if (text === null) return [];
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const blank = /\r?\n[ \t]*(?=\r?\n|$)/.exec(text.slice(from));
  const ends = [blank === null ? text.length : from + blank.index, text.length];
  const edits = ends
    .map((end) => fence(text, start, end))
    .find((made) => isReadBehind(applyEdits(text, made), start));
  if (edits === undefined) return [];
  const title = { text: english`Put it into a fenced block`, args: [] };
  return [edit(title, false, ...edits.map((one) => ({ path, ...one })))];
}

function fence(text: string, start: number, end: number): readonly [Edit, Edit] {
  const newline = newlineOf(text);
  const inner = text.slice(start, end).replace(/[\r\n]+$/, '');
  const longest = Math.max(2, ...[...inner.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const mark = '`'.repeat(longest + 1);
  const close = start + inner.length;
  return [
    { start, end: start, text: `${mark}log${newline}` },
    { start: close, end: close, text: `${newline}${mark}` },
  ];
}

/** Whether nothing up to the end of what began at a place keeps the file from being read. */
function isReadBehind(text: string, start: number): boolean {
  const { refusal } = readMarkdown(text, () => ({ type: 'root', children: [] }));
  return refusal === null || refusal.at > start + 1;
}
