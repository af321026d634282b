// How long the extension takes to activate on the sample repository, beside the editor's own extensions,
// in the same windows: in one that has come to rest, and in one that is just opening, where server,
// browser and extension host start on the same cores. Build first: npm run build -- --minify.
// Run: node bench/activation.mjs [--rounds N] [--out FILE]
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureHost } from '../scripts/host/install.mjs';
import { ROOT } from '../scripts/host/paths.mjs';
import { openWindow } from './activation/window.mjs';
import { describeMachine } from './lint/machine.mjs';
import { median } from './lint/measure.mjs';

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '7' }, out: { type: 'string' } },
});
const rounds = Number(values.rounds);
const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const ours = `${manifest.publisher}.${manifest.name}`;
const log = (line) => console.error(line);

const lines = ['# Activation', '', ...describeMachine()];
const { node } = await ensureHost({ log });
const loading = Array.from({ length: rounds }, () => {
  const program = join(ROOT, 'bench', 'activation', 'loading.cjs');
  const bundle = join(ROOT, manifest.main);
  return Number(spawnSync(node, [program, bundle], { encoding: 'utf8' }).stdout);
});

const atRest = [];
const opening = [];
const window = await openWindow({ manifest, log });
try {
  for (let round = 1; round <= rounds; round++) {
    await window.open();
    await window.install();
    await window.openFile('README.md');
    atRest.push(await window.times());
    await window.reload();
    opening.push(await window.times());
    log(
      `round ${round}: ${[atRest, opening].map((all) => total(all.at(-1).get(ours))).join(', ')} ms`,
    );
  }
} finally {
  await window.dispose();
}

lines.push(
  `Milliseconds, medians of ${rounds} rounds; in brackets the fastest. “Total” is what VS Code shows as the`,
  'time of an activation: loading the code, and the call of `activate()`. What that awaits is “later”.',
  'Each begins once three quarters of the processor are idle, or after ten seconds.',
  '',
  '## In a window at rest',
  '',
  'The extension is installed into an open window; then README.md is opened, for those of Markdown. Git, GitHub,',
  'merge-conflict and debug-auto-launch started with the window.',
  '',
  ...table(atRest),
  '## While a window opens',
  '',
  ...table(opening),
  '## Loading alone',
  '',
  `${median(loading).toFixed(1)} ms of CPU time for ${(readFileSync(join(ROOT, manifest.main)).length / 1000).toFixed(0)} kB, in the thread that does it.`,
  '',
);
console.log(lines.join('\n'));
if (values.out !== undefined) writeFileSync(values.out, `${lines.join('\n').trimEnd()}\n`);

function total({ load, call }) {
  return load + call;
}

/** Ours first, then those that were there in each round, the slowest first. */
function table(all) {
  const row = (id) => {
    const times = all.map((round) => round.get(id));
    const totals = times.map(total);
    const of = (part) => median(times.map(part));
    return {
      id,
      total: median(totals),
      fastest: Math.min(...totals),
      parts: [({ load }) => load, ({ call }) => call, ({ finish }) => finish].map(of),
    };
  };
  const ids = [...all[0].keys()].filter((id) => all.every((round) => round.has(id)));
  const rows = ids.map(row).sort((a, b) => b.total - a.total);
  const own = row(ours);
  const shown = [own, ...rows.filter(({ id }) => id !== ours)];
  return [
    '| extension | load | call | total | of ours | later |',
    '|---|---:|---:|---:|---:|---:|',
    ...shown.map(({ id, total, fastest, parts: [load, call, later] }) => {
      const ratio = (total / own.total).toFixed(1);
      return `| ${id} | ${load} | ${call} | ${total} (${fastest}) | ${ratio} × | ${later} |`;
    }),
    '',
  ];
}
