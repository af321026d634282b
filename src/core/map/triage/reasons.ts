import type { Reason } from './model.ts';
import { CHANGED, MARKED, RELEASED } from './reason-texts.ts';
import type { Sight } from './walk.ts';

/** What one mark says about one suspect. */
export interface Contribution {
  readonly component: string;
  readonly mark: 'failing' | 'healthy';
  readonly isReleased: boolean;
  /** The probability of the mark if the suspect alone is broken. */
  readonly chance: number;
  /** How many times likelier the mark is if the suspect is broken than if another component is. */
  readonly ratio: number;
}

/** Ratios between these say next to nothing. */
const SAYS_AGAINST = 0.8;
const SAYS_FOR = 1.25;

/** The probability of a mark on a component that is down with the probability `down`. */
export function chanceOfMark({ whenUp, whenDown }: Sight, down: number): number {
  return down * whenDown + (1 - down) * whenUp;
}

/** Whether a mark makes the suspect clearly likelier. */
export function speaksFor({ ratio }: Contribution): boolean {
  return ratio >= SAYS_FOR;
}

/** Whether a mark makes the suspect clearly less likely. */
export function speaksAgainst({ ratio }: Contribution): boolean {
  return ratio <= SAYS_AGAINST;
}

/** What a mark says about a suspect, as a reason. */
export function markReason(
  suspect: string,
  { component, mark, isReleased, ratio }: Contribution,
): Reason {
  const text = MARKED[mark][ratio >= 1 ? 'for' : 'against'][isReleased ? 'released' : 'usual'];
  return { text, args: [component, times(ratio), suspect], ratio };
}

/** @param age in minutes */
export function changeReason(what: string, age: number | null, factor: number): Reason {
  const count = age === null ? '' : `${Math.round(age < 120 ? age : age / 60)}`;
  const when = age === null ? 'once' : age >= 120 ? 'hours' : count === '1' ? 'minute' : 'minutes';
  const text = CHANGED[when][what === '' ? 'somehow' : 'by'];
  return { text, args: [times(factor), count, what], ratio: factor };
}

/** That the suspect is being released, which makes it likelier by a factor. */
export function releaseReason(factor: number): Reason {
  return { text: RELEASED, args: [times(factor)], ratio: factor };
}

/** A ratio with as many digits as it deserves. */
export function times(ratio: number): string {
  if (ratio >= 100) return 'over 100';
  if (ratio >= 9.5) return ratio.toFixed(0);
  if (ratio >= 0.995) return `${Number(ratio.toFixed(1))}`;
  return ratio < 0.01 ? 'under 0.01' : `${Number(ratio.toPrecision(1))}`;
}
