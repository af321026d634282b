/**
 * The joint distribution of a few components, each down or not. Entry `s` of the table is the
 * probability that exactly those members are down whose bits are set in `s`.
 */
export interface Cluster {
  readonly members: number[];
  table: Float64Array;
}

/** One component, down with the given probability. */
export function clusterOf(member: number, down: number): Cluster {
  return { members: [member], table: Float64Array.of(1 - down, down) };
}

/** Two independent clusters as one; the members of the first keep their bits. */
export function joined(a: Cluster, b: Cluster): Cluster {
  const low = a.table;
  const high = b.table;
  const table = new Float64Array(low.length * high.length);
  for (let t = 0, at = 0; t < high.length; t++) {
    const weight = high[t] ?? 0;
    for (let s = 0; s < low.length; s++) table[at++] = (low[s] ?? 0) * weight;
  }
  return { members: [...a.members, ...b.members], table };
}

/** The bit that stands for a member in the number of a state. */
export function bitOf({ members }: Cluster, member: number): number {
  return 1 << members.indexOf(member);
}

/**
 * Where all of `when` are down, and neither the target nor any of `unless` is, takes the target down
 * with a probability.
 */
export function strike(
  { table }: Cluster,
  when: number,
  target: number,
  chance: number,
  unless = 0,
): void {
  const looked = when | target | unless;
  for (let s = 0; s < table.length; s++) {
    if ((s & looked) !== when) continue;
    const moved = (table[s] ?? 0) * chance;
    table[s] = (table[s] ?? 0) - moved;
    table[s | target] = (table[s | target] ?? 0) + moved;
  }
}

/** Weighs what was seen of one member, and returns how likely that was. */
export function observe({ table }: Cluster, bit: number, whenUp: number, whenDown: number): number {
  let total = 0;
  for (let s = 0; s < table.length; s++) {
    const weighed = (table[s] ?? 0) * ((s & bit) === 0 ? whenUp : whenDown);
    table[s] = weighed;
    total += weighed;
  }
  for (let s = 0; s < table.length; s++) table[s] = (table[s] ?? 0) / total;
  return total;
}

/** The probability that a member is down. */
export function chanceOf({ table }: Cluster, bit: number): number {
  let total = 0;
  for (let s = bit; s < table.length; s++) if ((s & bit) !== 0) total += table[s] ?? 0;
  return total;
}

/** Forgets a member: what remains is the distribution of the others. */
export function drop(cluster: Cluster, member: number): void {
  const { members, table } = cluster;
  const at = members.indexOf(member);
  const bit = 1 << at;
  const rest = new Float64Array(table.length / 2);
  for (let s = 0, to = 0; s < table.length; s++) {
    if ((s & bit) === 0) rest[to++] = (table[s] ?? 0) + (table[s | bit] ?? 0);
  }
  members.splice(at, 1);
  cluster.table = rest;
}
