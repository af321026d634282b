import type { Step } from '../../playbook/model.ts';
import { newlineOf } from '../../text/newline.ts';
import { english } from '../../text/sentence.ts';
import { edit, type Fix, type FixTools } from './fix.ts';

/** Begins a paragraph below a step, before the steps below it, for somebody to complete. */
export function addBelow(
  path: string,
  { range, children, kind }: Step,
  words: string,
  { text: textOf }: FixTools,
): readonly Fix[] {
  const text = textOf(path);
  if (text === null) return [];
  const newline = newlineOf(text);
  const start = text.lastIndexOf('\n', range.start - 1) + 1;
  const line = /^[^\r\n]*/.exec(text.slice(start))?.[0] ?? '';
  const blanks = /^[\s>]*/.exec(line)?.[0] ?? '';
  const mark = /^[\s>]*(?:(?:[-*+]|\d+[.)])[ \t]+)?/.exec(line)?.[0] ?? '';
  const lead = kind === 'block' ? blanks : mark.replace(/[^\s>]/g, ' ');
  const below = children[0]?.range.start;
  const stop = below === undefined ? range.end : text.lastIndexOf('\n', below - 1) + 1;
  const at = range.start + text.slice(range.start, stop).trimEnd().length;
  const apart = newline + lead.trimEnd();
  const added = `${apart}${newline}${lead}${words}${below === undefined ? '' : apart}`;
  const title = { text: english`Add “{0}” below it`, args: [words] };
  return [edit(title, false, { path, start: at, end: at, text: added })];
}
