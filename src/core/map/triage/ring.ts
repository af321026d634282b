import { bitOf, type Cluster, chanceOf, clusterOf, drop, joined, strike } from './cluster.ts';
import type { Network } from './network.ts';

interface Setting {
  readonly network: Network;
  readonly propagation: number;
  readonly width: number;
  readonly held: (component: number) => Cluster;
  /** Makes a cluster the one that holds its members. */
  readonly place: (cluster: Cluster) => Cluster;
}

/** How near two rounds must be for a wide ring to count as settled, and how many rounds there are. */
const SETTLED = 1e-12;
const ROUNDS = 500;

/**
 * Lets the members of a ring of dependencies take each other down, after all outside has acted on them.
 * A small ring is settled exactly: each member that is down tries each of its edges once, round by
 * round until none is left to try (at most as many rounds as members). In a ring too wide for one table
 * the probabilities are iterated to their fixed point as if the members were independent.
 */
export function settleRing(setting: Setting, ring: readonly number[]): void {
  const { held, width } = setting;
  const outside = [...new Set(ring.map(held))].reduce((sum, one) => sum + one.members.length, 0);
  if (outside + ring.length <= width) settleJointly(setting, ring);
  else settleApart(setting, ring);
}

function settleJointly({ network, propagation, held, place }: Setting, ring: readonly number[]) {
  const [first, ...more] = [...new Set(ring.map(held))];
  if (first === undefined) return;
  const spent = (component: number) => -1 - component;
  let whole = more.reduce(joined, first);
  for (const component of ring) whole = joined(whole, clusterOf(spent(component), 0));
  for (let round = 0; round < ring.length; round++) {
    for (const component of ring) {
      const down = bitOf(whole, component);
      const tried = bitOf(whole, spent(component));
      for (const dependent of network.serves[component] ?? []) {
        if (ring.includes(dependent)) {
          strike(whole, down, bitOf(whole, dependent), propagation, tried);
        }
      }
      strike(whole, down, tried, 1);
    }
  }
  for (const component of ring) drop(whole, spent(component));
  place(whole);
}

function settleApart({ network, propagation, held, place }: Setting, ring: readonly number[]) {
  for (const cluster of new Set(ring.map(held))) {
    for (const member of cluster.members) {
      place(clusterOf(member, chanceOf(cluster, bitOf(cluster, member))));
    }
  }
  const before = ring.map((component) => chanceOf(held(component), 1));
  const down = new Float64Array(network.names.length);
  const struck = (component: number): number => {
    let up = 1 - (before[ring.indexOf(component)] ?? 0);
    for (const need of network.needs[component] ?? []) up *= 1 - propagation * (down[need] ?? 0);
    return 1 - up;
  };
  fixedPoint(ring, struck, down);
  for (const component of ring) place(clusterOf(component, down[component] ?? 0));
}

/** Iterates the probabilities of a ring's members until they no longer move. */
export function fixedPoint(
  ring: readonly number[],
  struck: (component: number) => number,
  down: Float64Array,
): void {
  for (let round = 0, moved = 1; round < ROUNDS && moved > SETTLED; round++) {
    moved = 0;
    for (const component of ring) {
      const chance = struck(component);
      moved = Math.max(moved, Math.abs(chance - (down[component] ?? 0)));
      down[component] = chance;
    }
  }
}
