// One run of a program as a whole process: wall time, and the most memory it held.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const TIME = '/usr/bin/time';

/**
 * Runs a Node program in a folder.
 *
 * @returns {{ seconds: number, cpu: number, megabytes: number, status: number | null }}
 */
export function run(argv, cwd, env) {
  const measured = existsSync(TIME);
  const command = [...(measured ? [TIME, '-f', '%M %U %S'] : []), process.execPath, ...argv];
  const start = performance.now();
  const { status, stderr } = spawnSync(command[0], command.slice(1), {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    maxBuffer: 2 ** 30,
  });
  const seconds = (performance.now() - start) / 1000;
  const last = measured ? (stderr.trimEnd().split('\n').at(-1) ?? '') : '';
  const [kilobytes = Number.NaN, user = Number.NaN, system = Number.NaN] = last
    .split(' ')
    .map(Number);
  return { seconds, status, megabytes: kilobytes / 1024, cpu: user + system };
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
