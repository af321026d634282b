/** A ranking beside what the cause turned out to be. */
export interface Ranked {
  readonly ranking: readonly string[];
  readonly truth: readonly string[];
}

export interface HitRates {
  /** How many cases tell their cause. */
  readonly cases: number;
  /** The share of them whose cause is ranked first, and among the first three. */
  readonly top1: number;
  readonly top3: number;
}

/** Null where no case tells its cause. With several causes, finding one of them counts. */
export function hitRates(all: readonly Ranked[]): HitRates | null {
  const told = all.filter(({ truth }) => truth.length > 0);
  if (told.length === 0) return null;
  const within = (count: number) =>
    told.filter(({ ranking, truth }) => ranking.slice(0, count).some((one) => truth.includes(one)))
      .length / told.length;
  return { cases: told.length, top1: within(1), top3: within(3) };
}
