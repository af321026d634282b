import type { Html, Paragraph } from 'mdast';
import { plainText, textOfHtml } from '../../markdown/plain-text.ts';

/** Longer bold lines are sentences that somebody wanted to be read. */
const MAX_BOLD = 100;

/** The text of a paragraph that is one bold line used as a heading, or null. */
export function boldHeading(paragraph: Paragraph): string | null {
  const [strong, ...rest] = paragraph.children.filter(
    (node) => !(node.type === 'text' && node.value.trim() === ''),
  );
  if (strong?.type !== 'strong') return null;
  const tail = rest.map((node) => (node.type === 'text' ? node.value : '\0')).join('');
  if (!/^\s*:?\s*$/.test(tail)) return null;
  const text = plainText(strong);
  if (text === '' || text.length > MAX_BOLD || /[.!;,]$/.test(text)) return null;
  return text;
}

/** `<h2 id="x">Text</h2>` in an HTML block. */
export function htmlHeadings(
  html: Html,
): readonly { depth: number; text: string; index: number }[] {
  return [...html.value.matchAll(/<h([1-6])\b[^<>]{0,500}>([\s\S]{0,500}?)<\/h\1>/gi)].map(
    (match) => ({
      depth: Number(match[1]),
      text: textOfHtml(match[2] ?? ''),
      index: match.index,
    }),
  );
}
