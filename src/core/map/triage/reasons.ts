import type { Reason } from './model.ts';
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

export function speaksFor({ ratio }: Contribution): boolean {
  return ratio >= SAYS_FOR;
}

export function speaksAgainst({ ratio }: Contribution): boolean {
  return ratio <= SAYS_AGAINST;
}

export function markReason(
  suspect: string,
  { component, mark, isReleased, ratio }: Contribution,
): Reason {
  const released = isReleased ? ', while it is released' : '';
  if (ratio >= 1 && mark === 'failing') {
    return {
      text: `{0} failing${released}: {1}× likelier if {2} is down`,
      args: [component, times(ratio), suspect],
      ratio,
    };
  }
  return {
    text: `{0} ${mark}${released}${isReleased ? ',' : ''} speaks ${ratio >= 1 ? 'for' : 'against'} it: {1}×`,
    args: [component, times(ratio)],
    ratio,
  };
}

/** @param age in minutes */
export function changeReason(what: string, age: number | null, factor: number): Reason {
  const when = age === null ? [] : [age < 120 ? Math.round(age) : Math.round(age / 60)];
  const unit = age !== null && age >= 120 ? 'hour' : 'minute';
  const ago = when.map((count) => ` {1} ${unit}${count === 1 ? '' : 's'} ago`).join('');
  const by = what === '' ? '' : ' by {2}';
  return {
    text: `changed${ago}${by}: {0}× likelier to be the cause`,
    args: [times(factor), `${when[0] ?? ''}`, what],
    ratio: factor,
  };
}

export function releaseReason(factor: number): Reason {
  return {
    text: 'is being released: {0}× likelier to be the cause',
    args: [times(factor)],
    ratio: factor,
  };
}

/** A ratio with as many digits as it deserves. */
export function times(ratio: number): string {
  if (ratio >= 100) return 'over 100';
  if (ratio >= 9.5) return ratio.toFixed(0);
  if (ratio >= 0.995) return `${Number(ratio.toFixed(1))}`;
  return ratio < 0.01 ? 'under 0.01' : `${Number(ratio.toPrecision(1))}`;
}
