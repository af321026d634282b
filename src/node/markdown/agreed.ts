import type { Nodes, Parents, Root } from 'mdast';
import { isBlockAgreed } from './agreed-blocks.ts';
import { areBareLinksAgreed } from './agreed-links.ts';
import type { Place } from './agreed-place.ts';

/**
 * Mends, in place, what the native parser is known to say differently from remark: mostly where
 * things end.
 *
 * @returns the indexes of blocks of which remark may say another thing
 */
export function doubtfulBlocks(root: Root, text: string): readonly number[] {
  const doubtful: number[] = [];
  for (const [at, block] of root.children.entries()) {
    const place = { contained: false, quoted: false, paragraph: { bracket: false, tick: false } };
    const before = root.children[at - 1];
    if (!isBlockAgreed(block, before, text, place) || !isAgreed(block, text, place)) {
      doubtful.push(at);
    }
  }
  return doubtful;
}

function areChildrenAgreed(node: Parents, text: string, place: Place): boolean {
  let before: Nodes | undefined;
  for (const child of node.children) {
    if (!isBlockAgreed(child, before, text, place) || !isAgreed(child, text, place)) return false;
    before = child;
  }
  return areBareLinksAgreed(node, text, place);
}

function isAgreed(node: Nodes, text: string, place: Place): boolean {
  switch (node.type) {
    case 'text':
      place.paragraph.bracket ||= node.value.includes('[');
      place.paragraph.tick ||= node.value.includes('`');
      return !isAmbiguous(node.value, place);
    case 'break':
      return !place.paragraph.tick;
    case 'linkReference':
    case 'imageReference':
      if (node.label?.includes('\n')) node.label = node.label.replace(/\n[ \t]+/g, '\n');
      break;
    default:
  }
  return 'children' in node ? areChildrenAgreed(node, text, insideOf(node, place)) : true;
}

/** After a stray mark, text may reach over the next line's indentation; mail follows no slash. */
function isAmbiguous(value: string, { paragraph: { bracket, tick } }: Place): boolean {
  return ((tick || bracket) && value.endsWith('\n')) || /\/[^\s/@]+@/.test(value);
}

function insideOf(node: Parents, place: Place): Place {
  switch (node.type) {
    case 'blockquote':
      return { ...place, contained: true, quoted: true };
    case 'listItem':
    case 'footnoteDefinition':
      return place.contained ? place : { ...place, contained: true };
    case 'paragraph':
    case 'heading':
    case 'tableCell':
      // None of these stands in another.
      place.paragraph.bracket = false;
      place.paragraph.tick = false;
      return place;
    default:
      return place;
  }
}
