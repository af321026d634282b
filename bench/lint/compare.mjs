// Whole runs of Faultline and its peers over the same folders, in turn.
import { rmSync } from 'node:fs';
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
        if (cold) rmSync(cache, { recursive: true, force: true });
        const result = run(argv, folder, { XDG_CACHE_HOME: cache });
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
  const medianOf = (name, what) => median((runs.get(name) ?? []).map((result) => result[what]));
  const own = medianOf('faultline, first run', 'seconds');
  const rows = [...runs.keys()].map((name) => {
    const [seconds, cpu, megabytes] = ['seconds', 'cpu', 'megabytes'].map((what) =>
      medianOf(name, what),
    );
    const times = (seconds / own).toFixed(1);
    return `| ${name} | ${seconds.toFixed(2)} | ${times} × | ${cpu.toFixed(1)} | ${megabytes.toFixed(0)} |`;
  });
  return [
    '| whole process, medians | seconds | of faultline’s first run | CPU s | peak MB |',
    '|---|---:|---:|---:|---:|',
    ...rows,
  ];
}
