import type { Nodes, Parents, RootContent } from 'mdast';

/** Attribute lists and anchors that site generators read and people do not: `{#id}`, `{:target=…}`. */
const ATTRIBUTES = /\s?(?<!\{)\{(?:[:#.]| #)[^{}]{0,300}\}/g;
/** Bounded, like all that searches for an end: a mark that nothing closes must not cost a scan each. */
const TEMPLATE_TAGS = /<%[\s\S]{0,300}?%>|\{\{[<%][^{}]{0,300}[>%]\}\}|\{%[^{}]{0,300}%\}/g;
/** The text of a link that a template makes. */
const TEMPLATE_LINK = /<%=\s*(?:link_to|mail_to)\s*\(?\s*["']([^"']{1,200})["'][\s\S]{0,300}?%>/g;
const HTML_TAG =
  /^<(?:!--|\/?(?:a|abbr|b|big|blockquote|br|center|cite|code|dd|del|details|div|dl|dt|em|figure|figcaption|font|h[1-6]|hr|i|iframe|img|input|ins|kbd|li|mark|ol|p|picture|pre|q|s|samp|section|small|source|span|strike|strong|sub|summary|sup|table|tbody|td|th|thead|tr|tt|u|ul|var|video|wbr)(?=[\s/>]))/i;
const HTML_TAGS = /<\/?[a-zA-Z][^<>]{0,2000}>|<!--[\s\S]{0,2000}?-->/g;

/** What a reader of the page would read of a node, on one line: no markup, tags or footnote marks. */
export function plainText(node: Nodes): string {
  const text = textIn(node);
  return onOneLine(/[{<]/.test(text) ? unmarked(text) : text);
}

function textIn(node: Nodes): string {
  if ('children' in node && node.children.length === 1) {
    const [only] = node.children;
    if (only?.type === 'text') return only.value;
  }
  const parts: string[] = [];
  collect(node, parts);
  return parts.join('');
}

function onOneLine(text: string): string {
  return /[^\S ]|\s\s/.test(text) ? text.replace(/\s+/g, ' ').trim() : text.trim();
}

function unmarked(text: string): string {
  return text.replace(ATTRIBUTES, '').replace(TEMPLATE_LINK, '$1').replace(TEMPLATE_TAGS, '');
}

/** Text of a heading: badges and logos in it are not read out, unless there is nothing else. */
export function headingText(heading: Parents): string {
  if (!heading.children.some(isPicture)) return plainText(heading);
  const words = heading.children.filter((child) => !isPicture(child));
  return plainText({ type: 'root', children: words as RootContent[] }) || plainText(heading);
}

function isPicture(node: Nodes): boolean {
  if (node.type === 'image' || node.type === 'imageReference') return true;
  return node.type === 'link' && node.children.length > 0 && node.children.every(isPicture);
}

/** Text of HTML without its tags. */
export function textOfHtml(html: string): string {
  return onOneLine(html.replace(HTML_TAGS, ''));
}

function collect(node: Nodes, parts: string[]): void {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      parts.push(node.value);
      return;
    case 'image':
    case 'imageReference':
      parts.push(node.alt ?? '');
      return;
    case 'break':
      parts.push(' ');
      return;
    case 'html':
      // `<pod name>` is a placeholder that Markdown takes for a tag.
      if (!HTML_TAG.test(node.value)) parts.push(node.value);
      return;
    case 'footnoteReference':
      return;
    default:
      if ('children' in node) for (const child of node.children) collect(child, parts);
      else if ('value' in node) parts.push(node.value);
  }
}
