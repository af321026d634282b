/** Marks whose probabilities are this near, as a ratio, cannot tell two suspects apart. */
const ALIKE = Math.log(1.5);

/**
 * Numbers the groups of suspects that the marks cannot tell apart, from 1 in the order given: each
 * suspect joins the first group whose leader makes every mark, and all of them together, about as likely
 * as it does.
 *
 * @param ranked components, the likeliest first
 * @param said by component, the logarithms of the probability of each mark if it alone is broken, and of
 *   all marks together
 */
export function groupsOf(
  ranked: readonly number[],
  said: (component: number) => readonly number[],
): ReadonlyMap<number, number> {
  const leaders: (readonly number[])[] = [];
  const groups = new Map<number, number>();
  for (const component of ranked) {
    const own = said(component);
    const at = leaders.findIndex((leader) =>
      leader.every((one, mark) => Math.abs(one - (own[mark] ?? 0)) <= ALIKE),
    );
    if (at < 0) leaders.push(own);
    groups.set(component, at < 0 ? leaders.length : at + 1);
  }
  return groups;
}
