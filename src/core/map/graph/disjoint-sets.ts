/** Things by number, in sets that are joined one after the other. */
export interface DisjointSets {
  /** The number that stands for a thing's set: the least in it. */
  readonly find: (thing: number) => number;
  readonly join: (one: number, other: number) => void;
}

/** `count` things, each in a set of its own (union-find with path halving, Tarjan 1975). */
export function disjointSets(count: number): DisjointSets {
  const leader = Array.from({ length: count }, (_, at) => at);
  const find = (thing: number): number => {
    let at = thing;
    for (let up = leader[at]; up !== undefined && up !== at; up = leader[at]) {
      leader[at] = leader[up] ?? up;
      at = up;
    }
    return at;
  };
  const join = (one: number, other: number) => {
    const [a, b] = [find(one), find(other)];
    leader[Math.max(a, b)] = Math.min(a, b);
  };
  return { find, join };
}
