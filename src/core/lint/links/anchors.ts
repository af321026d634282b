import type { LinkTargets } from '../../workspace/view.ts';
import type { Site } from './sites.ts';

/** Anchors that a page has without a heading: its top, and the lines of a file as GitHub shows it. */
const GIVEN = /^(?:|top|L\d+(?:C\d+)?(?:-L\d+(?:C\d+)?)?|:~:text=.*)$/i;

/**
 * Whether a link finds its place in a page, as GitHub looks for it: by the slug of a heading, upper
 * and lower case being one, or by the name that an anchor gives itself. Generators of sites make slugs
 * of other signs between the same words; for them the words count.
 */
export function hasAnchor(
  { headings, anchors }: Pick<LinkTargets, 'headings' | 'anchors'>,
  anchor: string,
  site: Site | null,
): boolean {
  if (GIVEN.test(anchor)) return true;
  const wanted = anchor.toLowerCase().replace(/^user-content-/, '');
  const names = [
    ...headings.flatMap(({ slug, id }) => (id === null ? [slug] : [slug, id])),
    ...anchors.map(({ name }) => name),
  ].map((name) => name.toLowerCase());
  if (names.includes(wanted)) return true;
  if (site === null) return false;
  const words = wordsOf(wanted);
  return words !== '' && names.some((name) => wordsOf(name) === words);
}

/** Letters and digits alone, without accents. */
function wordsOf(slug: string): string {
  return slug
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
