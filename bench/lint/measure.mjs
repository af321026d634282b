// One run of a program as a whole process: wall time, and the most memory it held.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const TIME = '/usr/bin/time';

/**
 * Runs a Node program in a folder.
 *
 * @returns {{ seconds: number, megabytes: number | null, status: number | null }}
 */
export function run(argv, cwd) {
  const measured = existsSync(TIME);
  const command = measured
    ? [TIME, '-f', '%M', process.execPath, ...argv]
    : [process.execPath, ...argv];
  const start = performance.now();
  const { status, stderr } = spawnSync(command[0], command.slice(1), {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    maxBuffer: 2 ** 30,
  });
  const seconds = (performance.now() - start) / 1000;
  const last = measured ? Number(stderr.trimEnd().split('\n').at(-1)) : Number.NaN;
  return { seconds, status, megabytes: Number.isNaN(last) ? null : last / 1024 };
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

export function percentile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}
