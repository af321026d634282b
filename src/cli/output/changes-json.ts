import type { Change, SourceReport, Span } from '../../core/changes/change.ts';
import type { Near } from '../../core/changes/near.ts';
import type { Releasing } from '../../core/changes/releases.ts';
import type { Touched } from '../../core/changes/touched.ts';
import { formatInstant } from '../../core/time/utc.ts';

/** What `faultline changes` has found. */
export interface ChangesAnswer {
  readonly span: Span;
  readonly now: number;
  readonly changes: readonly (Change & { readonly near: Near | null })[];
  readonly touched: readonly Touched[];
  readonly sources: readonly SourceReport[];
  readonly suspects: readonly string[];
  readonly releasing: readonly Releasing[];
}

/** Recent changes as `faultline changes --format json` writes them; times are ISO, in UTC. */
export function changesJson({ span, changes, sources, suspects, releasing }: ChangesAnswer) {
  return {
    since: formatInstant(span.since),
    until: formatInstant(span.until),
    changes: changes.map(({ at, arrivedAt, arrival, near, ...change }) => ({
      at: formatInstant(at),
      arrivedAt: formatInstant(arrivedAt),
      arrival,
      kind: change.kind,
      source: change.source,
      repository: change.repository,
      id: change.id,
      title: change.title,
      author: change.author,
      paths: change.paths,
      components: change.components,
      url: change.url,
      ...(suspects.length === 0 ? {} : { near }),
    })),
    sources,
    releasing: releasing.map(({ component, from, until }) => ({
      component,
      from: formatInstant(from),
      until: formatInstant(until),
    })),
  };
}
