/** Suspects whose marks are this near in probability cannot be told apart by them, as a ratio. */
const ALIKE = 1.5;

/**
 * Numbers the groups of suspects that the marks cannot tell apart, from 1 in the order given: each
 * suspect joins the first group whose leader makes the marks about as likely as it does.
 *
 * @param ranked components, the likeliest first
 * @param alone by component, the logarithm of the probability of the marks if it alone is broken
 */
export function groupsOf(
  ranked: readonly number[],
  alone: readonly number[],
): ReadonlyMap<number, number> {
  const leaders: number[] = [];
  const groups = new Map<number, number>();
  for (const component of ranked) {
    const own = alone[component] ?? 0;
    const at = leaders.findIndex((leader) => Math.abs(leader - own) <= Math.log(ALIKE));
    if (at < 0) leaders.push(own);
    groups.set(component, at < 0 ? leaders.length : at + 1);
  }
  return groups;
}
