import { english } from '../../text/sentence.ts';
import type { Span } from '../../text/span.ts';
import { edit, type Fix } from '../fixes/fix.ts';
import type { Finding } from '../rule.ts';

/** An anchor that a page does not have. */
interface MissingAnchor {
  /** The file in which it is written, and where. */
  readonly from: string;
  readonly span: Span;
  readonly anchor: string;
  /** The path of the page. */
  readonly page: string;
  /** Those that the page has and that may have been meant. */
  readonly meant: readonly string[];
  /** Whether the place begins with `#`. */
  readonly hash: boolean;
}

/** Says that an anchor is missing; fixes write one that may have been meant. */
export function missingAnchor({ from, span, anchor, page, meant, hash }: MissingAnchor): Finding {
  return {
    text:
      meant.length === 0
        ? english`There is no heading “#{0}” in {1}. Correct the anchor, or take it out.`
        : english`There is no heading “#{0}” in {1}. Did you mean “#{2}”?`,
    args: [anchor, page, meant.join('” or “#')],
    ...span,
    fixes: (): readonly Fix[] =>
      meant.map((one) =>
        edit({ text: english`Link to #{0}`, args: [one] }, false, {
          path: from,
          ...span,
          text: hash ? `#${one}` : one,
        }),
      ),
  };
}
