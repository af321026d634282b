import type { ChangeDraft, Span } from '../change.ts';
import type { Arrived } from './arrivals.ts';
import type { Commit } from './log-output.ts';
import type { Ref } from './refs.ts';

/**
 * Commits that arrived on a branch, as changes.
 *
 * @param cut where a shallow clone ends: such a commit seems to touch every file there is
 */
export function commitDrafts(
  commits: ReadonlyMap<string, Commit>,
  arrived: ReadonlyMap<string, Arrived>,
  cut: ReadonlySet<string>,
): readonly ChangeDraft[] {
  return [...arrived].flatMap(([id, { at: arrivedAt, how: arrival }]) => {
    const commit = commits.get(id);
    if (commit === undefined) return [];
    const { parents, title, author, at } = commit;
    const kind = parents.length > 1 ? 'merge' : 'commit';
    const paths = cut.has(id) ? [] : commit.paths;
    return { kind, id, title, author, at, arrivedAt, arrival, paths, names: [], url: null };
  });
}

const TAGS = 'refs/tags/';

/** Tags of a time span. One without a text of its own has the time of its commit. */
export function tagDrafts(refs: readonly Ref[], { since, until }: Span): readonly ChangeDraft[] {
  return refs.flatMap(({ name, at, tag }) => {
    if (!name.startsWith(TAGS) || at === null || at < since || at > until) return [];
    const id = name.slice(TAGS.length);
    return {
      kind: 'tag',
      id,
      title: tag?.title ?? '',
      author: tag?.author ?? null,
      at,
      arrivedAt: at,
      arrival: 'own',
      paths: [],
      names: [id],
      url: null,
    };
  });
}
