import type { Code, Html, List, ListItem, Node, Nodes } from 'mdast';
import type { Place } from './agreed-place.ts';

/** Mends a block after another; false where remark may have it end elsewhere. */
export function isBlockAgreed(
  node: Nodes,
  before: Nodes | undefined,
  text: string,
  place: Place,
): boolean {
  switch (node.type) {
    case 'code':
      endAfterLineBreak(node, text);
      return isFenced(node, text)
        ? !place.contained || isClosed(node, text)
        : !place.contained && !isOdd(node, before, text);
    case 'html':
      return !place.contained || (isWhole(node, place) && node.value.endsWith(lastOf(node, text)));
    case 'blockquote':
      return !place.quoted;
    case 'list':
      // Remark has a list in a quote end at various places before what follows.
      return endsWithLast(node) && !(place.quoted && (before?.type === 'list' || holdsList(node)));
    case 'definition':
      return !place.quoted || node.label?.includes('\n') !== true;
    case 'listItem':
      return endsWithLast(node) && startsAtBox(node, text);
    default:
      return !place.quoted || before?.type !== 'list';
  }
}

/** CRLF is one line break. */
function endAfterLineBreak({ position }: Code, text: string): void {
  const end = position?.end;
  if (end?.offset !== undefined && text[end.offset] === '\n' && text[end.offset - 1] === '\r')
    end.offset += 1;
}

function isFenced({ position }: Code, text: string): boolean {
  const start = position?.start.offset ?? 0;
  return /[`~]/.test(text.slice(start, start + 1));
}

/** Whether a mark closes a fenced block, and not the end of what it stands in. */
function isClosed({ position, value }: Code, text: string): boolean {
  if (position === undefined) return false;
  const { start, end } = position;
  if (value !== '' && end.line - start.line !== value.split('\n').length + 1) return false;
  return /[\r\n][\s>]*(?:`{3,}|~{3,})[ \t]*$/.test(text.slice(start.offset, end.offset));
}

/** Indented blocks with CRLF, or beside a line of white space or a block without a blank between. */
function isOdd(node: Code, before: Node | undefined, text: string): boolean {
  const end = node.position?.end.offset ?? 0;
  const follows = (node.position?.start.line ?? 0) - (before?.position?.end.line ?? 0) < 2;
  return (
    (before !== undefined && follows) ||
    text.slice(node.position?.start.offset, end).includes('\r') ||
    /^\r?\n[ \t]+(?:[\r\n]|$)/.test(text.slice(end, end + 1000))
  );
}

/** Whether HTML is closed, where it must be, and carries no marks of a quote. */
function isWhole({ value }: Html, { quoted }: Place): boolean {
  if (/\s$/.test(value) || (quoted && value.includes('\n'))) return false;
  return !/^\s*<[!?]/.test(value) || value.endsWith('>');
}

function lastOf({ position }: Html, text: string): string {
  const end = position?.end.offset ?? 0;
  return text.slice(end - 1, end);
}

function endsWithLast({ children, position }: List | ListItem): boolean {
  const last = children.at(-1);
  return last === undefined || last.position?.end.offset === position?.end.offset;
}

function holdsList(list: List): boolean {
  return list.children.some((item) => item.children.some(({ type }) => type === 'list'));
}

/** Where a task starts with markup, remark has its paragraph start at the box. */
function startsAtBox({ checked, children: [first] }: ListItem, text: string): boolean {
  const start = first?.position?.start;
  if (typeof checked !== 'boolean' || first?.type !== 'paragraph') return true;
  if (start?.offset === undefined) return false;
  if (!/^\[[ xX]\][ \t]$/.test(text.slice(start.offset - 4, start.offset))) return false;
  if (first.children[0]?.type !== 'text') start.offset -= 4;
  return true;
}
