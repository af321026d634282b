import type { Heading, Root, RootContent } from 'mdast';
import { plainText } from '../../markdown/plain-text.ts';

/** What stands under a heading: something, nothing at all, or a note that it is still to be written. */
export type HeadingContent = 'some' | 'none' | 'todo';

/** The whole of a paragraph that only holds a place. */
const PLACE_HOLDER =
  /^\W*(?:to-?do|tbd|tba|wip|fixme|xxx|coming soon|to be (?:done|written|added|completed|determined|defined|announced)|fill (?:me )?in|work in progress|placeholder)\W*$/i;

/** Headings of the page under which nothing, or as good as nothing, stands. Others have something. */
export function emptyHeadings({ children }: Root): ReadonlyMap<Heading, HeadingContent> {
  const found = new Map<Heading, HeadingContent>();
  for (const [at, heading] of children.entries()) {
    if (heading.type !== 'heading') continue;
    let next = at + 1;
    const under: RootContent[] = [];
    for (let node = children[next]; node !== undefined; node = children[++next]) {
      if (node.type === 'heading') break;
      if (!isNothing(node)) under.push(node);
    }
    const after = children[next];
    if (after?.type === 'heading' && after.depth > heading.depth) continue;
    const [first, ...more] = under;
    if (first === undefined) found.set(heading, 'none');
    else if (more.length === 0 && isPlaceHolder(first)) found.set(heading, 'todo');
  }
  return found;
}

function isNothing(node: RootContent): boolean {
  if (node.type === 'thematicBreak' || node.type === 'definition') return true;
  return node.type === 'html' && /^\s*(?:<!--[\s\S]*?-->\s*)+$/.test(node.value);
}

function isPlaceHolder(node: RootContent): boolean {
  return node.type === 'paragraph' && PLACE_HOLDER.test(plainText(node).slice(0, 200));
}
