import GithubSlugger from 'github-slugger';

/**
 * Anchors of a file's headings in order, as GitHub makes them: `Step 1: Look` is `step-1-look`, and
 * the second heading of the same text gets `-1`.
 */
export function slugsOf(headings: readonly string[]): readonly string[] {
  const slugger = new GithubSlugger();
  return headings.map((heading) => slugger.slug(heading));
}
