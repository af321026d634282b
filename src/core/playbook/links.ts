import type { Definition, Nodes, Root } from 'mdast';
import { type MarkdownDocument, spanOf } from '../markdown/document.ts';
import { plainText, textOfHtml } from '../markdown/plain-text.ts';
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
  /<a\s[^>]*?\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))[^>]*>([^<]*)|<img\s[^>]*?\bsrc\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))[^>]*>/gi;

function htmlLinks(html: string) {
  return [...html.replace(/<!--[\s\S]*?-->/g, blank).matchAll(HTML_LINK)].map((match) => ({
    url: match[1] ?? match[2] ?? match[3] ?? match[5] ?? match[6] ?? match[7] ?? '',
    text: textOfHtml(match[4] ?? ''),
    index: match.index,
    length: match[0].length,
  }));
}

function blank(comment: string): string {
  return ' '.repeat(comment.length);
}
