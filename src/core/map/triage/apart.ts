import { fixedPoint } from './ring.ts';
import type { Visit, Walk } from './walk.ts';

/**
 * The likelihood with every component by itself: the probability that it is down follows from those of
 * its dependencies as if they were independent. Linear in the size of the map.
 */
export function walkApart(
  { network, propagation, sights, matters }: Walk,
  faults: readonly number[],
  visit: Visit,
): number {
  const { needs, rings } = network;
  const down = new Float64Array(needs.length);
  const first = rings[network.ring[Math.min(...faults)] ?? 0]?.[0] ?? 0;
  for (const fault of faults) down[fault] = 1;
  let log = 0;
  const struck = (component: number): number => {
    if (faults.includes(component)) return 1;
    let up = 1;
    for (const need of needs[component] ?? []) up *= 1 - propagation * (down[need] ?? 0);
    return 1 - up;
  };
  const look = (component: number) => {
    const chance = down[component] ?? 0;
    const sight = sights[component];
    if (chance > 0) visit(component, chance);
    if (sight === undefined) return;
    const total = chance * sight.whenDown + (1 - chance) * sight.whenUp;
    log += Math.log(total);
    down[component] = (chance * sight.whenDown) / total;
  };
  for (let component = 0; component < first; component++) look(component);
  for (let component = first; component < needs.length; ) {
    const members = rings[network.ring[component] ?? 0] ?? [];
    if (members.length > 1) fixedPoint(members, struck, down);
    else if (matters[component] === true) down[component] = struck(component);
    for (const member of members) look(member);
    component += members.length;
  }
  return log;
}
