import { type Applied, applyFixes } from './apply.ts';
import type { Fix } from './fix.ts';

/** So often fixes are applied to what the ones before made. */
const MOST_ROUNDS = 10;

/** Texts whose fixes are applied, round by round. */
export interface FixRounds {
  /** The fixes of the texts as they are now. */
  readonly find: () => readonly Fix[];
  readonly textOf: (path: string) => string | null;
  /** Puts new texts in the place of those that are there; says which it could not. */
  readonly write: (applied: Applied) => Promise<readonly string[]> | readonly string[];
}

/**
 * Applies fixes to what the ones before made, until there are none or it went on for too long.
 * @returns how many were applied
 */
export async function fixInRounds({ find, textOf, write }: FixRounds): Promise<number> {
  let count = 0;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const applied = applyFixes(find(), textOf);
    if (applied.fixes.length === 0) break;
    const failed = new Set(await write(applied));
    const isDone = ({ edits, creates }: Fix) =>
      ![...edits, ...creates].some(({ path }) => failed.has(path));
    count += applied.fixes.filter(isDone).length;
  }
  return count;
}
