import type { Definition, Image, Link } from 'mdast';
import { spanOf } from '../../markdown/document.ts';
import type { Span } from '../../text/span.ts';

const DESTINATION = /[ \t\r\n]*(?:<([^<>\r\n]*)>|([^\s]*))/y;

/** The destination in `[text](destination "title")`; null for a link that is its own text. */
export function targetOfInline(text: string, node: Link | Image): Span | null {
  const { start, end } = spanOf(node);
  const children = node.type === 'link' ? node.children : [];
  const last = children.at(-1);
  // What an image's text is made of has no place of its own; its end is the last `](` that fits.
  const from = last === undefined ? start : spanOf(last).end;
  const open = last === undefined ? openOfEmpty(text, start, end) : text.indexOf('](', from);
  if (open < 0 || open >= end) return null;
  return destinationAt(text, open + 2, end - 1);
}

/** The destination in `[label]: destination "title"`. */
export function targetOfDefinition(text: string, node: Definition): Span {
  const { start, end } = spanOf(node);
  const open = text.indexOf(']:', start + 1);
  return open < 0 || open >= end ? { start, end } : destinationAt(text, open + 2, end);
}

/** Where `](` stands that ends the text of an image, brackets in the text being balanced. */
function openOfEmpty(text: string, start: number, end: number): number {
  let depth = 0;
  for (let at = start; at < end; at++) {
    const char = text[at];
    if (char === '\\') at += 1;
    else if (char === '[') depth += 1;
    else if (char === ']') {
      depth -= 1;
      if (depth === 0) return text[at + 1] === '(' ? at : -1;
    }
  }
  return -1;
}

function destinationAt(text: string, from: number, limit: number): Span {
  DESTINATION.lastIndex = from;
  const match = DESTINATION.exec(text);
  const inner = match?.[1] ?? match?.[2] ?? '';
  const end = from + (match?.[0].length ?? 0) - (match?.[1] === undefined ? 0 : 1);
  return { start: Math.min(end - inner.length, limit), end: Math.min(end, limit) };
}
