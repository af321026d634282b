/**
 * Times reading and laying out maps of 50 to 2,000 components in each format, and looks at the growth
 * on input made to be slow. Run with `node --import tsx bench/map.mjs`.
 */
import { readMap } from '../src/core/map/read.ts';
import { toDot } from '../src/core/map/render/dot.ts';
import { layoutMap } from '../src/core/map/render/layout.ts';
import { toMermaid } from '../src/core/map/render/mermaid.ts';

const SIZES = [50, 500, 2000];
const RUNS = 3;
const range = { start: 0, end: 0, line: 1, endLine: 1 };

/** A layered map: a few foundations, platform components on them, services with one to three needs. */
function layered(count) {
  let seed = 7;
  const random = () => {
    seed = (seed * 48271) % 2147483647;
    return seed / 2147483647;
  };
  const components = Array.from({ length: count }, (_, at) => ({
    name: `component ${at}`,
    aliases: [],
    range,
  }));
  const edges = new Map();
  for (let at = 3; at < count; at++) {
    const reach = Math.min(at, Math.max(3, Math.ceil(count / 10)));
    for (let need = 0; need <= random() * 2; need++) {
      const dependent = `component ${at}`;
      const dependency = `component ${Math.floor(random() * reach)}`;
      edges.set(`${dependent}>${dependency}`, { dependent, dependency, range });
    }
  }
  return { components, edges: [...edges.values()] };
}

const WRITERS = {
  mermaid: ['map.mmd', toMermaid],
  dot: ['map.dot', toDot],
  chains: [
    'map.md',
    ({ edges }) =>
      `# Dependency map\n\n\`\`\`\n${edges.map((edge) => `${edge.dependent} --> ${edge.dependency}`).join('\n')}\n\`\`\`\n`,
  ],
  list: [
    'map.md',
    ({ edges }) =>
      `# Dependency map\n\n${edges.map((edge) => `- ${edge.dependent}\n  - depends on: ${edge.dependency}`).join('\n')}\n`,
  ],
  table: [
    'map.md',
    ({ edges }) =>
      `# Dependency map\n\n| Component | Depends on |\n|---|---|\n${edges.map((edge) => `| ${edge.dependent} | ${edge.dependency} |`).join('\n')}\n`,
  ],
};

/** Inputs of size n whose reading must not grow faster than n. */
const SLOW = {
  'deep tree': (n) =>
    fenced(Array.from({ length: n }, (_, at) => `${'│ '.repeat(at % 200)}├─ box ${at}`)),
  'long chain': (n) => fenced(Array.from({ length: n }, (_, at) => `a${at} --> a${at + 1}`)),
  'many boxes': (n) =>
    fenced(Array.from({ length: n / 20 }, () => ['┌──┐ ┌──┐', '│ a│─▶ b│', '└──┘ └──┘']).flat()),
  'many sections': (n) =>
    Array.from(
      { length: n / 10 },
      (_, at) => `## Part ${at}\n\nIt needs ${at}.\n\n- a\n  - b\n`,
    ).join('\n'),
  'one long line': (n) => fenced(['-'.repeat(n)]),
  'mermaid chain': (n) => `\`\`\`mermaid\ngraph LR\n${'a-->'.repeat(n)}b\n\`\`\`\n`,
  'dot braces': (n) => `\`\`\`dot\ndigraph {\n${'{a -> '.repeat(Math.min(n, 500))}\n\`\`\`\n`,
};

function fenced(lines) {
  return `# Dependency map\n\n\`\`\`\n${lines.join('\n')}\n\`\`\`\n`;
}

function milliseconds(work) {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times)
    .toFixed(0)
    .padStart(6);
}

console.log('read, ms'.padEnd(20), SIZES.map((size) => `${size}`.padStart(6)).join(''));
for (const [name, [path, write]] of Object.entries(WRITERS)) {
  const times = SIZES.map((size) => {
    const text = write(layered(size));
    return milliseconds(() => readMap({ path, text }));
  });
  console.log(name.padEnd(20), times.join(''));
}
const layouts = SIZES.map((size) => {
  const map = layered(size);
  return milliseconds(() => layoutMap(map));
});
console.log('layout, ms'.padEnd(20), layouts.join(''));
for (const size of SIZES) {
  const { width, height } = layoutMap(layered(size));
  console.log(`  ${size} components: ${Math.round(width)} x ${Math.round(height)} px`);
}
const GROWTH = [500, 1000, 2000, 4000];
console.log('\ngrowth, ms'.padEnd(21), GROWTH.map((size) => `${size}`.padStart(6)).join(''));
for (const [name, make] of Object.entries(SLOW)) {
  const times = GROWTH.map((size) => {
    const text = make(size);
    return milliseconds(() => readMap({ path: 'map.md', text }));
  });
  console.log(name.padEnd(20), times.join(''));
}
