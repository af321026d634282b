import type { LinkTargets } from '../../workspace/view.ts';
import type { Site } from './sites.ts';

/** Anchors that a page has without a heading: its top, and the lines of a file as GitHub shows it. */
const GIVEN = /^(?:|top|L\d+(?:C\d+)?(?:-L\d+(?:C\d+)?)?|:~:text=.*)$/i;

type Page = Pick<LinkTargets, 'headings' | 'anchors'>;

/**
 * Whether a link finds its place in a page, as GitHub looks for it: by the slug of a heading, upper
 * and lower case being one, or by the name that an anchor gives itself. Generators of sites make slugs
 * of other signs between the same words; for them the words count.
 */
export function hasAnchor(page: Page, anchor: string, site: Site | null): boolean {
  if (GIVEN.test(anchor)) return true;
  const wanted = anchor.toLowerCase().replace(/^user-content-/, '');
  const names = namesOf(page);
  if (names.exact.has(wanted)) return true;
  if (site === null) return false;
  names.words ??= new Set([...names.exact].map(wordsOf));
  const words = wordsOf(wanted);
  return words !== '' && names.words.has(words);
}

interface Names {
  readonly exact: ReadonlySet<string>;
  /** Null until a site's links ask. */
  words: ReadonlySet<string> | null;
}

/** A page is asked once for each link into it. */
const known = new WeakMap<Page, Names>();

function namesOf(page: Page): Names {
  const found = known.get(page);
  if (found !== undefined) return found;
  const { headings, anchors } = page;
  const exact = new Set<string>();
  for (const { slug, id } of headings) {
    exact.add(slug.toLowerCase());
    if (id !== null) exact.add(id.toLowerCase());
  }
  for (const { name } of anchors) exact.add(name.toLowerCase());
  const names = { exact, words: null };
  known.set(page, names);
  return names;
}

/** Letters and digits alone, without accents. */
function wordsOf(slug: string): string {
  return slug
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
