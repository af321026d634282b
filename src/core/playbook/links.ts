import type { Definition, Nodes, Root } from 'mdast';
import { type MarkdownDocument, spanOf } from '../markdown/document.ts';
import { plainText, textOfHtml } from '../markdown/plain-text.ts';
import type { Span } from '../text/span.ts';
import type { Link } from './model.ts';

/** Links and images of a document in order: inline, by reference, bare, and in HTML. */
export function linksOf(document: MarkdownDocument): readonly Link[] {
  const definitions = new Map<string, Definition>();
  each(document.root, (node) => {
    if (node.type === 'definition' && !definitions.has(node.identifier)) {
      definitions.set(node.identifier, node);
    }
  });
  const links: Link[] = [];
  const add = (text: string, url: string | undefined, start: number, end: number) => {
    if (url !== undefined) links.push({ text, url, range: document.range(start, end) });
  };
  each(document.root, (node) => {
    const { start, end } = spanOf(node);
    switch (node.type) {
      case 'link':
      case 'image':
        add(plainText(node), node.url, start, end);
        break;
      case 'linkReference':
      case 'imageReference':
        add(plainText(node), definitions.get(node.identifier)?.url, start, end);
        break;
      case 'html':
        for (const found of htmlLinks(node.value)) {
          add(found.text, found.url, start + found.index, start + found.index + found.length);
        }
        break;
    }
  });
  return links;
}

function each(node: Root | Nodes, visit: (node: Nodes) => void): void {
  visit(node);
  if ('children' in node) for (const child of node.children) each(child, visit);
}

const HTML_LINK =
  /<a\s[^<>]{0,500}?\bhref\s?=\s?(?:"([^"]{0,2000})"|'([^']{0,2000})'|([^\s>]{1,2000}))[^<>]{0,500}>([^<]{0,500})|<(?:img\s[^<>]{0,500}?\bsrc|(?:source|video|audio)\s[^<>]{0,500}?\bsrc(?:set)?)\s?=\s?(?:"([^"]{0,2000})"|'([^']{0,2000})'|([^\s>]{1,2000}))[^<>]{0,500}>/gi;

/** A link or an image in HTML; offsets are into the HTML. */
interface HtmlLink {
  readonly url: string;
  readonly text: string;
  readonly image: boolean;
  readonly index: number;
  readonly length: number;
  readonly target: Span;
}

/** The links and images in a piece of HTML, comments left out. */
export function htmlLinks(html: string): readonly HtmlLink[] {
  if (!/<(?:a|img|source|video|audio)\s/i.test(html)) return [];
  return [...withoutComments(html).matchAll(HTML_LINK)].map((match) => {
    const image = match[4] === undefined;
    const [whole] = match;
    const value = match[1] ?? match[2] ?? match[3] ?? match[5] ?? match[6] ?? match[7] ?? '';
    // Of a set of pictures, the first.
    const url = /\bsrcset\b/i.test(whole) ? (/[^\s,]+/.exec(value)?.[0] ?? '') : value;
    const start = match.index + whole.indexOf(url, whole.search(image ? /\bsrc/i : /\bhref/i));
    return {
      url,
      text: textOfHtml(match[4] ?? ''),
      image,
      index: match.index,
      length: whole.length,
      target: { start, end: start + url.length },
    };
  });
}

/** The HTML with blanks for its comments, so that nothing moves. */
function withoutComments(html: string): string {
  const parts: string[] = [];
  let at = 0;
  for (let open = html.indexOf('<!--'); open >= 0; open = html.indexOf('<!--', at)) {
    const close = html.indexOf('-->', open);
    const end = close < 0 ? html.length : close + 3;
    parts.push(html.slice(at, open), ' '.repeat(end - open));
    at = end;
  }
  return parts.join('') + html.slice(at);
}
