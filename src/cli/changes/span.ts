import type { Span } from '../../core/changes/change.ts';
import { parseMoment } from '../../core/changes/span.ts';
import { type Arguments, UsageError } from '../command.ts';
import { textOption } from '../options.ts';

/**
 * The time span of `--since` and `--until`; the last hour where they are not given.
 * @throws UsageError for a time that is none, and for an end before the beginning
 */
export function spanOf(args: Arguments, now: number): Span {
  const moment = (name: string, otherwise: string): number => {
    const written = textOption(args, name) ?? otherwise;
    const at = parseMoment(written, now);
    if (at !== null) return at;
    throw new UsageError(
      `--${name} cannot be "${written}". Write how long ago (90m, 1h, 2d) or an ISO time with its offset.`,
    );
  };
  const span = { since: moment('since', '1h'), until: moment('until', '0s') };
  if (span.since <= span.until) return span;
  throw new UsageError('--since is later than --until.');
}

/** All of time: what a file tells is shown whatever its age. */
export const EVER: Span = { since: Number.NEGATIVE_INFINITY, until: Number.POSITIVE_INFINITY };
