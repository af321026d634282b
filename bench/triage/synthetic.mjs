import { TOPOLOGIES } from './topologies.mjs';

/** Uniform numbers in [0, 1) from a seed (Park and Miller's generator). */
export function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/** How a family of cases is made; probabilities all. */
export const FAMILIES = {
  'half marked': { marked: 0.5, twoFaults: 0, rootChanged: 0.5, otherChanged: 0.1 },
  'third marked': { marked: 0.35, twoFaults: 0.1, rootChanged: 0.6, otherChanged: 0.1 },
  'most marked': { marked: 0.8, twoFaults: 0.2, rootChanged: 0.7, otherChanged: 0.15 },
};

/** Cases of a family, in turn over the topologies: a fault runs up the edges and is seen through noise. */
export function syntheticCases(family, count, seed) {
  const random = randomFrom(seed);
  const { marked, twoFaults, rootChanged, otherChanged } = family;
  const topologies = Object.entries(TOPOLOGIES);
  const cases = [];
  for (let tries = 0; cases.length < count && tries < count * 20; tries++) {
    const [system, map] = topologies[cases.length % topologies.length];
    const names = [...new Set(map.flat())];
    const pick = () => names[Math.floor(random() * names.length)];
    const truth = [pick()];
    if (random() < twoFaults) truth.push(pick());
    const passing = map.filter(() => random() < 0.9);
    const down = new Set(truth);
    for (const one of down) for (const [a, b] of passing) if (b === one) down.add(a);
    const observed = { failing: [], healthy: [] };
    for (const name of names) {
      if (random() >= marked) continue;
      const wrong = random() < 0.05;
      observed[down.has(name) !== wrong ? 'failing' : 'healthy'].push(name);
    }
    const changes = names.filter((name) =>
      truth.includes(name) ? random() < rootChanged : random() < otherChanged,
    );
    if (observed.failing.length === 0) continue;
    cases.push({ id: `${system} ${cases.length}`, map, observed, changes, truth });
  }
  return cases;
}
