import { type MarkdownDocument, spanOf } from '../markdown/document.ts';
import { plainText } from '../markdown/plain-text.ts';
import { linksOf } from './links.ts';

/** More text than this is a page that happens to say that something moved. */
const MAX_TEXT = 400;
const MOVED =
  /\b(?:this|the) (?:\w+ )?(?:page|document|doc|runbook|playbook|guide|alert|contents?|article|file|procedure|information|documentation)\b.{0,60}?\b(?:moved|relocated|migrated|merged|superseded by|replaced by|(?:now )?lives (?:at|in)|(?:is|are) now (?:at|in|located|maintained|documented))\b|^(?:\W*)(?:moved (?:permanently )?(?:to|into|here)|see .{1,60} instead|new location|redirects? to|this has moved)\b/im;

/** Where a page that only says "moved to …" points, or null. */
export function movedTarget(document: MarkdownDocument): string | null {
  const body = document.root.children.filter(
    (node) => node.type !== 'heading' && node.type !== 'yaml' && node.type !== 'definition',
  );
  if (
    body.some((node) => node.type === 'table' || (node.type === 'list' && node.children.length > 3))
  ) {
    return null;
  }
  const texts: string[] = [];
  let length = -1;
  for (const node of body) {
    const text = plainText(node);
    texts.push(text);
    length += text.length + 1;
    if (length > MAX_TEXT) return null;
  }
  if (!MOVED.test(texts.join('\n'))) return null;
  const links = linksOf(document);
  const start = body[0] === undefined ? 0 : spanOf(body[0]).start;
  const from = document.range(start, start).start;
  const link = links.find(({ range }) => range.start >= from) ?? links[0];
  return link?.url ?? /`([^`\s]+\.md[^`\s]*)`/.exec(document.text)?.[1] ?? null;
}
