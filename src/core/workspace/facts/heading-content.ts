import type { Heading, Root, RootContent } from 'mdast';
import { plainText } from '../../markdown/plain-text.ts';

/** What stands under a heading: something, nothing at all, or a note that it is still to be written. */
export type HeadingContent = 'some' | 'none' | 'todo';

const LINKS: ReadonlySet<string> = new Set(['link', 'linkReference']);

/** The whole of a paragraph that only holds a place. */
const PLACE_HOLDER =
  /^\W*(?:to-?do|tbd|tba|wip|fixme|xxx|coming soon|to be (?:done|written|added|completed|determined|defined|announced)|fill (?:me )?in|work in progress|placeholder)\W*$/i;

/**
 * Headings of the page under which nothing, or as good as nothing, stands. Others have something; so
 * has a title among headings of its own depth, and a heading that is a link to what it speaks of.
 */
export function emptyHeadings({ children }: Root): ReadonlyMap<Heading, HeadingContent> {
  const found = new Map<Heading, HeadingContent>();
  let titled = false;
  for (const [at, heading] of children.entries()) {
    if (heading.type !== 'heading' || heading.children.some(({ type }) => LINKS.has(type)))
      continue;
    let next = at + 1;
    const under: RootContent[] = [];
    for (let node = children[next]; node !== undefined; node = children[++next]) {
      if (node.type === 'heading') break;
      if (!isNothing(node)) under.push(node);
    }
    const after = children[next];
    if (after?.type === 'heading' && after.depth > heading.depth) {
      titled = true;
      continue;
    }
    const [first, ...more] = under;
    const isTitle = !titled && heading.depth === 1 && after !== undefined;
    titled = true;
    if (isTitle) continue;
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
