import type { AlertMarks } from '../../core/changes/alerts/marks.ts';
import type { Change, SourceReport, Span } from '../../core/changes/change.ts';
import type { Near } from '../../core/changes/near.ts';
import type { Releasing } from '../../core/changes/releases.ts';
import type { Touched } from '../../core/changes/touched.ts';
import { formatInstant } from '../../core/time/utc.ts';

/** What `faultline changes` has found. */
export interface ChangesAnswer {
  /** Null where all that a file tells is shown. */
  readonly span: Span | null;
  readonly now: number;
  readonly changes: readonly (Change & { readonly near: Near | null })[];
  readonly touched: readonly Touched[];
  /** What imported alerts say; null where nothing was imported. */
  readonly alerts: AlertMarks | null;
  readonly sources: readonly SourceReport[];
  readonly suspects: readonly string[];
  readonly releasing: readonly Releasing[];
}

/** Recent changes as `faultline changes --format json` writes them; times are ISO, in UTC. */
export function changesJson({
  span,
  changes,
  alerts,
  sources,
  suspects,
  releasing,
}: ChangesAnswer) {
  return {
    ...(span === null
      ? {}
      : { since: formatInstant(span.since), until: formatInstant(span.until) }),
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
    ...(alerts === null
      ? {}
      : {
          marks: alerts.marks.map(({ at, ...mark }) => ({
            ...mark,
            at: at === null ? null : formatInstant(at),
          })),
          unmatched: alerts.unmatched.map(({ name, labels }) => ({ name, labels })),
        }),
    sources,
    releasing: releasing.map(({ component, from, until }) => ({
      component,
      from: formatInstant(from),
      until: formatInstant(until),
    })),
  };
}
