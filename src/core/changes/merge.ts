import type { ComponentChange } from '../map/triage/model.ts';
import type { Change, ChangeDraft, Span, Told } from './change.ts';
import type { Locate, Place } from './components.ts';

/** What a source told, and where its paths begin. */
export interface Located extends Told {
  readonly place: Place | null;
}

/**
 * The changes of all sources that arrived in a time span, newest first; those of one moment stay in
 * the order in which they were told. What is told twice counts once.
 */
export function mergeChanges(
  all: readonly Located[],
  span: Span,
  locate: Locate,
): readonly Change[] {
  const seen = new Set<string>();
  const changes: Change[] = [];
  for (const { source, repository, drafts, place } of all) {
    for (const draft of drafts) {
      const key = [source, repository, draft.kind, draft.id].join('\0');
      if (seen.has(key) || !isWithin(draft, span)) continue;
      seen.add(key);
      const { names: _, ...rest } = draft;
      changes.push({ ...rest, source, repository, components: locate(draft, place) });
    }
  }
  return changes.sort(newestFirst);
}

/** A change of which only the latest possible arrival is known is within all that may have been it. */
function isWithin({ at, arrivedAt, arrival }: ChangeDraft, { since, until }: Span): boolean {
  if (arrival === 'fetched') return arrivedAt >= since && at <= until;
  return arrivedAt >= since && arrivedAt <= until;
}

function newestFirst(a: Change, b: Change): number {
  return b.arrivedAt - a.arrivedAt || b.at - a.at;
}

/** The changes by component, newest first. What was only seen, and not done, is left out. */
export function componentChanges(changes: readonly Change[]): readonly ComponentChange[] {
  return changes
    .filter(({ kind }) => kind !== 'event')
    .flatMap(({ components, arrivedAt: at, ...change }) =>
      components.map((component) => ({ component, at, what: describeChange(change) })),
    );
}

type Titled = Pick<Change, 'kind' | 'id' | 'title'>;

/** A change in a few words: `commit 3f2a91c0 (Rotate the unseal key)`. */
function describeChange(change: Titled): string {
  return [change.kind, shortId(change), `(${change.title})`]
    .filter((part) => part !== '')
    .join(' ');
}

/**
 * The ID as people write it: the first digits of a commit's. Empty where the source gave none, so that
 * the title had to do.
 */
export function shortId({ kind, id, title }: Titled): string {
  if (kind === 'commit' || kind === 'merge') return id.slice(0, 8);
  return kind !== 'tag' && title !== '' && id.endsWith(` ${title}`) ? '' : id;
}
