import { slugsOf } from '../../markdown/slugs.ts';
import type { LinkTargets } from '../../workspace/view.ts';
import type { Site } from './sites.ts';

/**
 * Anchors that a page has without a heading: its top, a README on the front page of its repository, the
 * lines of a file as GitHub shows it, footnotes, tabs and lines of code (MkDocs), a block (Obsidian).
 */
const GIVEN =
  /^(?:|top|readme(?:-ov-file)?|L\d+(?:C\d+)?(?:-L\d+(?:C\d+)?)?|:~:text=.*|(?:user-content-)?fn(?:ref)?[-:].+|__\w.*|\^.+)$/i;

type Page = Pick<LinkTargets, 'headings' | 'anchors'>;

/**
 * How a link finds its place in a page. `name`: by an anchor's own name, or by the slug that GitHub makes
 * of a heading, upper and lower case being one. `copy`: by the number that it gives to one of several that
 * say the same. `slug`: by that of a heading which gives itself another
 * name. `words`: by the letters alone. Null: not at all.
 */
export type AnchorMatch = 'name' | 'copy' | 'slug' | 'words' | null;

/** Looks for an anchor in a page. */
export function matchOf(page: Page, anchor: string): AnchorMatch {
  if (GIVEN.test(anchor)) return 'name';
  const wanted = anchor.toLowerCase().replace(/^user-content-/, '');
  const names = namesOf(page);
  if (names.copies.has(wanted)) return 'copy';
  if (names.own.has(wanted)) return 'name';
  if (names.slugs.has(wanted)) return 'slug';
  names.words ??= new Set([...names.own].map(wordsOf));
  const words = wordsOf(wanted.slice(wanted.lastIndexOf('#') + 1));
  return words !== '' && names.words.has(words) ? 'words' : null;
}

/**
 * Whether a link finds its place where the page is shown. GitHub reads slugs. Generators of sites make
 * them of other signs between the same words, so that for them the words count; and with most of them a
 * heading that names itself has no other name.
 */
export function leadsThere(match: AnchorMatch, site: Site | null): boolean {
  if (match === 'name') return true;
  if (match === 'copy') return site?.copies === undefined;
  if (match === 'slug') return site === null || site.ids !== true;
  return match === 'words' && site !== null;
}

/** The anchors that a page has on a site, by those that GitHub would give it. */
export function anchorsOn(page: Page, site: Site | null): readonly string[] {
  const { copies } = namesOf(page);
  const names = page.headings.map(({ slug, id }) =>
    id === null && site?.copies !== undefined && copies.has(slug.toLowerCase())
      ? slug.replace(/-(?=\d+$)/, site.copies)
      : (id ?? slug),
  );
  return [...new Set([...names, ...page.anchors.map(({ name }) => name)])];
}

interface Names {
  readonly own: ReadonlySet<string>;
  /** Of those, the ones with a number for what several headings say. */
  readonly copies: ReadonlySet<string>;
  readonly slugs: ReadonlySet<string>;
  /** Null until a link asks that finds nothing else. */
  words: ReadonlySet<string> | null;
}

/** A page is asked once for each link into it. */
const known = new WeakMap<Page, Names>();

function namesOf(page: Page): Names {
  const found = known.get(page);
  if (found !== undefined) return found;
  const { headings, anchors } = page;
  const own = new Set<string>();
  const copies = new Set<string>();
  const slugs = new Set<string>();
  for (const { slug, id, text } of headings) {
    if (id === null) {
      const name = slug.toLowerCase();
      // "Step 1" ends in a number of its own.
      const first = name.replace(/-\d+$/, '');
      if (first !== name && own.has(first) && slugsOf([text])[0] !== slug) copies.add(name);
      own.add(name);
    } else {
      own.add(id.toLowerCase());
      slugs.add(slug.toLowerCase());
    }
  }
  for (const { name } of anchors) own.add(name.toLowerCase());
  const names = { own, copies, slugs, words: null };
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
