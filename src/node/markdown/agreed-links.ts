import type { Link, Node, Parents, PhrasingContent } from 'mdast';
import { placeBareLinks } from '../../core/markdown/bare-links.ts';
import type { Place } from './agreed-place.ts';

/**
 * Mends the addresses without markup in a parent; false where remark may see none, or another one.
 * Remark finds some of them only after it has read the paragraph: those are placed as remark's are.
 */
export function areBareLinksAgreed(parent: Parents, text: string, place: Place): boolean {
  const children: readonly Node[] = parent.children;
  let displaced = false;
  for (const link of parent.children) {
    if (link.type !== 'link' || !isBare(link, text)) continue;
    if (isDoubtful(link, text)) return false;
    if (isPlaced(link, text, place)) continue;
    displaced = true;
    const at = children.indexOf(link);
    for (const node of [children[at - 1], link, link.children[0], children[at + 1]]) {
      if (node === link || node?.type === 'text') delete node.position;
    }
  }
  if (displaced) {
    const { start, end } = parent.position ?? {};
    if (/[&\\]/.test(text.slice(start?.offset ?? 0, end?.offset ?? 0))) return false;
    joinTexts(parent);
    placeBareLinks(parent, text);
  }
  return true;
}

function isBare({ position }: Link, text: string): boolean {
  const start = position?.start.offset;
  return start === undefined || !/[[<]/.test(text.slice(start, start + 1));
}

/** Mail after a slash or a character reference, and what a table's cell may end. */
function isDoubtful({ url, position }: Link, text: string): boolean {
  const start = position?.start.offset ?? 0;
  if (url.includes('|')) return true;
  return url.startsWith('mailto:') && /[/;]\S*$/.test(text.slice(Math.max(0, start - 100), start));
}

/** Whether remark sees an address while it reads. */
function isPlaced({ position }: Link, text: string, { paragraph }: Place): boolean {
  const start = position?.start.offset;
  if (start === undefined || paragraph.bracket) return false;
  return start === 0 || /[ \t\r\n(*_~]/.test(text.slice(start - 1, start));
}

/** Remark knows no two texts side by side. */
function joinTexts(parent: Parents): void {
  const children = parent.children as PhrasingContent[];
  for (let at = children.length - 1; at > 0; at--) {
    const [before, text] = [children[at - 1], children[at]];
    if (before?.type !== 'text' || text?.type !== 'text') continue;
    before.value += text.value;
    delete before.position;
    children.splice(at, 1);
  }
}
