import { english } from '../../text/sentence.ts';
import type { Span } from '../../text/span.ts';
import { edit, type Fix, type FixTools, type TextEdit } from './fix.ts';

const ITEM = /^[ \t>]*(?:[-*+]|\d+[.)])[ \t]+$/;
const BEFORE = /(?:[ \t]*,[ \t]*(?:and[ \t]+)?|[ \t]+and[ \t]+)$/;
const BEHIND = /^(?:[ \t]*,[ \t]*(?:and[ \t]+)?|[ \t]+and[ \t]+)/;

/** Takes a component out of what a file states of it: its item, or one of the names of a line. */
export function takeOutOfList(
  path: string,
  component: string,
  stated: Span,
  tools: FixTools,
): readonly Fix[] {
  const text = tools.text(path);
  const place = text === null ? null : placeOf(component, stated, text, tools);
  const inFields = stated.end <= (tools.facts(path)?.frontMatter?.end ?? 0);
  const change =
    text === null || place === null
      ? null
      : without(inFields ? withQuotes(place, text) : place, text, inFields);
  if (change === null) return [];
  const title = { text: english`Take {0} out here`, args: [component] };
  return [edit(title, false, { path, ...change })];
}

/** A name that a field of front matter does not have as it is read is somewhere in its value. */
function placeOf(
  component: string,
  { start, end }: Span,
  text: string,
  { view }: FixTools,
): Span | null {
  const words = text.slice(start, end);
  if (!/[\n,]/.test(words)) return { start, end };
  const own = view.map.mentions(words).find((one) => one.component === component);
  return own === undefined ? null : { start: start + own.start, end: start + own.end };
}

function withQuotes(place: Span, text: string): Span {
  const { start, end } = place;
  const [before, behind] = [text[start - 1], text[end]];
  const isQuoted = before === behind && (before === '"' || before === "'");
  return isQuoted ? { start: start - 1, end: end + 1 } : place;
}

/** @param inFields it is YAML, in which a comment may follow */
function without(
  { start, end }: Span,
  text: string,
  inFields: boolean,
): Omit<TextEdit, 'path'> | null {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const rest = /^[^\r\n]*/.exec(text.slice(end))?.[0] ?? '';
  const head = text.slice(from, start);
  if (ITEM.test(head) && (rest.trim() === '' || (inFields && /^\s+#/.test(rest)))) {
    const newline = /^\r?\n/.exec(text.slice(end + rest.length))?.[0].length ?? 0;
    return { start: from, end: end + rest.length + newline, text: '' };
  }
  const before = BEFORE.exec(head)?.[0].length ?? 0;
  if (before > 0) return { start: start - before, end, text: '' };
  // The only one of a field `[Vault]`; the brackets of a link stay around its words.
  if (/\[\s*$/.test(head) && /^\s*\](?!\()/.test(rest)) return { start, end, text: '' };
  const behind = BEHIND.exec(rest)?.[0].length ?? 0;
  return behind === 0 ? null : { start, end: end + behind, text: '' };
}
