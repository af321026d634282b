/**
 * How often triage names the cause, beside rankings that need no model, on synthetic cases over published
 * topologies and on incidents written in the manner of public postmortems; and how long a large map takes.
 * Run with `node --import tsx bench/triage.mjs`.
 */
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { triage } from '../src/core/map/triage/triage.ts';
import { BASELINES } from './triage/baselines.mjs';
import { FAMILIES, randomFrom, syntheticCases } from './triage/synthetic.mjs';

const CASES = 300;
const SEED = 20260426;
const RUNS = 15;

function mapOf(edges) {
  return {
    components: [...new Set(edges.flat())].map((name) => ({ name })),
    edges: edges.map(([dependent, dependency]) => ({ dependent, dependency })),
  };
}

function ranked({ map, observed, changes, releasing = [] }, withChanges) {
  const touched = withChanges ? changes : [];
  const observation = {
    ...observed,
    changes: touched.map((component) => ({ component, at: null, what: '' })),
    releasing,
    now: null,
  };
  return triage(mapOf(map), observation).suspects.map(({ component }) => component);
}

/** Shares of the cases whose cause is the first, or among the first three. */
function hits(cases, rank) {
  const within = (count) =>
    cases.filter((one) => {
      const truth = [one.truth].flat();
      return rank(one)
        .slice(0, count)
        .some((name) => truth.includes(name));
    }).length / cases.length;
  return `${within(1).toFixed(3)} / ${within(3).toFixed(3)}`;
}

const incidents = readFileSync(new URL('triage/incidents.ndjson', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const sets = [
  [`${incidents.length} incidents`, incidents],
  ...Object.entries(FAMILIES).map(([name, family]) => [
    `${CASES} synthetic, ${name}`,
    syntheticCases(family, CASES, SEED),
  ]),
];
console.log('first / among the first three');
for (const [name, cases] of sets) {
  console.log(`\n${name}`);
  const rankings = {
    'triage with changes': (one) => ranked(one, true),
    'triage without': (one) => ranked(one, false),
    ...BASELINES,
  };
  for (const [ranking, rank] of Object.entries(rankings)) {
    console.log(`  ${ranking.padEnd(26)}${hits(cases, rank)}`);
  }
}

/** A deep map: each component on up to three of the forty before it. */
function deepMap(count, random) {
  const edges = [];
  for (let at = 1; at < count; at++) {
    for (let need = 0; need <= random() * 2; need++) {
      edges.push([`c${at}`, `c${Math.max(0, at - 1 - Math.floor(random() * 40))}`]);
    }
  }
  return edges;
}

console.log('\n60 marks, ms (median and worst of a warm run)');
for (const count of [50, 500]) {
  const random = randomFrom(SEED);
  const map = mapOf(deepMap(count, random));
  const names = map.components.map(({ name }) => name);
  const marked = names
    .filter((_, at) => at % Math.max(1, Math.floor(count / 60)) === 0)
    .slice(0, 60);
  const failing = marked.filter(() => random() < 0.4);
  const healthy = marked.filter((name) => !failing.includes(name));
  const observation = { failing, healthy, changes: [], releasing: [], now: null };
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    triage(map, observation);
    return performance.now() - start;
  })
    .slice(3)
    .sort((a, b) => a - b);
  const [median, worst] = [times[Math.floor(times.length / 2)], times.at(-1)];
  console.log(`  ${`${count} components`.padEnd(26)}${median.toFixed(1)} / ${worst.toFixed(1)}`);
}
