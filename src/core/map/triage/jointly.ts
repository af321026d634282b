import {
  bitOf,
  type Cluster,
  chanceOf,
  clusterOf,
  drop,
  joined,
  observe,
  strike,
} from './cluster.ts';
import { downstreamOf } from './network.ts';
import { settleRing } from './ring.ts';
import type { Visit, Walk } from './walk.ts';

/** How many components at most are held in one joint table, which has two to the power of it entries. */
const WIDTH = 12;

/**
 * The likelihood by variable elimination: joint tables hold just those components on which something
 * later still depends. It is exact, unless a table would outgrow its limit: then its members are taken
 * to be independent from there on (Boyen and Koller, UAI 1998).
 */
export function walkJointly(
  { network, propagation, sights, matters }: Walk,
  faults: readonly number[],
  visit: Visit,
): number {
  const reached = downstreamOf(network, faults, (component) => matters[component] === true);
  const inReach = new Uint8Array(network.names.length);
  for (const component of reached) inReach[component] = 1;
  for (const fault of faults) inReach[fault] = 2;
  const waiting = new Int32Array(network.names.length);
  const clusters = new Map<number, Cluster>();
  let log = 0;
  sights.forEach((sight, component) => {
    if (sight !== undefined && inReach[component] === 0) log += Math.log(sight.whenUp);
  });

  const isUncertain = (component: number) => inReach[component] === 1;
  const place = (cluster: Cluster) => {
    for (const member of cluster.members) clusters.set(member, cluster);
    return cluster;
  };
  const split = (cluster: Cluster) => {
    if (cluster.members.length === 1) return;
    for (const member of cluster.members) {
      clusters.set(member, clusterOf(member, chanceOf(cluster, bitOf(cluster, member))));
    }
  };
  const held = (component: number): Cluster =>
    clusters.get(component) ?? place(clusterOf(component, 0));
  const together = (a: number, b: number): Cluster => {
    let one = held(a);
    let other = held(b);
    if (one === other) return one;
    if (one.members.length + other.members.length > WIDTH) {
      split(one);
      split(other);
      one = held(a);
      other = held(b);
    }
    return place(joined(one, other));
  };
  const forget = (component: number) => {
    drop(held(component), component);
    clusters.delete(component);
  };
  /** Lets the dependencies outside the component's own ring, and the broken ones, act on it. */
  const strikeFromBelow = (component: number) => {
    for (const need of network.needs[component] ?? []) {
      if (inReach[need] === 2) {
        const cluster = held(component);
        strike(cluster, 0, bitOf(cluster, component), propagation);
      } else if (isUncertain(need) && network.ring[need] !== network.ring[component]) {
        const cluster = together(component, need);
        strike(cluster, bitOf(cluster, need), bitOf(cluster, component), propagation);
        waiting[need] = (waiting[need] ?? 0) - 1;
        if (waiting[need] === 0) forget(need);
      }
    }
  };
  const look = (component: number) => {
    const sight = sights[component];
    const cluster = held(component);
    const bit = bitOf(cluster, component);
    visit(component, chanceOf(cluster, bit));
    if (sight !== undefined) log += Math.log(observe(cluster, bit, sight.whenUp, sight.whenDown));
    let later = 0;
    for (const dependent of network.serves[component] ?? []) {
      if (isUncertain(dependent) && network.ring[dependent] !== network.ring[component]) later += 1;
    }
    waiting[component] = later;
    if (later === 0) forget(component);
  };

  for (let at = 0; at < reached.length; ) {
    const first = reached[at] ?? 0;
    const ring: number[] = [];
    for (; network.ring[reached[at] ?? -1] === network.ring[first]; at++) {
      ring.push(reached[at] ?? 0);
    }
    const uncertain = ring.filter(isUncertain);
    for (const component of uncertain) strikeFromBelow(component);
    if (uncertain.length > 1)
      settleRing({ network, propagation, held, place, width: WIDTH }, uncertain);
    for (const component of ring) {
      if (isUncertain(component)) look(component);
      else {
        visit(component, 1);
        log += Math.log(sights[component]?.whenDown ?? 1);
      }
    }
  }
  return log;
}
