/** One move of a ref in this clone. */
export interface Move {
  /** What it named before; null where the ref was made then. */
  readonly from: string | null;
  /** What it named from then on. */
  readonly to: string;
  /** In milliseconds. */
  readonly at: number;
  /**
   * `moved`: it happened here and then, or was pushed from here. `fetched`: it had happened elsewhere
   * by then. `began`: the ref was made here, which says nothing of when its commits arrived.
   */
  readonly how: 'moved' | 'fetched' | 'began';
}

const LINE = /^([0-9a-f]{40,64}) ([0-9a-f]{40,64}) .*> (\d{1,12}) [+-]\d{4}(?:\t(.*))?$/;
const NOTHING = /^0+$/;
const FETCHED = /^(?:fetch|pull|remote update)\b/;

/**
 * Reads the reflog of one ref as git keeps it in `logs/`, its moves newest first. Lines that are none
 * are left out.
 */
export function readReflog(text: string): readonly Move[] {
  const moves = text.split('\n').flatMap((line): readonly Move[] => {
    const [, from = '', to = '', seconds, said = ''] = LINE.exec(line) ?? [];
    if (seconds === undefined) return [];
    const made = NOTHING.test(from);
    const how = made ? 'began' : FETCHED.test(said) ? 'fetched' : 'moved';
    return [{ from: made ? null : from, to, at: Number(seconds) * 1000, how }];
  });
  return moves.reverse();
}
