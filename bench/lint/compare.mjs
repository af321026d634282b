// Whole runs of Faultline and its peers over the same folders, in turn.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { median, run } from './measure.mjs';
import { TOOLS } from './tools.mjs';

/**
 * @param {readonly { folder: string, count: number, bytes: number }[]} corpora
 * @param {{ rounds: number, only: RegExp, cache: string }} options
 * @returns lines of Markdown
 */
export function comparePeers(corpora, { rounds, only, cache }) {
  const lines = [];
  for (const { folder, count, bytes } of corpora) {
    const runs = new Map();
    for (let round = 0; round < rounds; round++) {
      for (const [name, { argv, cold }] of Object.entries(TOOLS)) {
        if (!only.test(name)) continue;
        if (cold) rmSync(join(folder, cache), { recursive: true, force: true });
        const result = run(argv, folder);
        console.error(`${count} files, ${name}: ${result.seconds.toFixed(2)} s`);
        if (result.status === null || result.status > 1) {
          console.error(`  ended with ${result.status}`);
        }
        runs.set(name, [...(runs.get(name) ?? []), result]);
      }
    }
    lines.push(`### ${count} files, ${(bytes / 1e6).toFixed(1)} MB`, '', ...table(runs), '');
  }
  return lines;
}

function table(runs) {
  const secondsOf = (name) => median((runs.get(name) ?? []).map(({ seconds }) => seconds));
  const own = secondsOf('faultline, first run');
  const rows = [...runs].map(([name, results]) => {
    const seconds = secondsOf(name);
    const memory = median(results.map(({ megabytes }) => megabytes ?? Number.NaN));
    return `| ${name} | ${seconds.toFixed(2)} | ${(seconds / own).toFixed(1)} × | ${memory.toFixed(0)} |`;
  });
  return [
    '| whole process | seconds, median | of faultline’s first run | peak MB |',
    '|---|---:|---:|---:|',
    ...rows,
  ];
}
