// Installs a Chromium for this project.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { run } from './run.mjs';
import { which } from './which.mjs';

/**
 * @typedef {{ what: string, steps: readonly (readonly [string, ...string[]])[] }} Installer
 */

const STEP_TIMEOUT_MS = 600_000;

/**
 * Installs a Chromium by the first way that ends with one that `find` finds.
 * @param {{ log: (line: string) => void, find: () => Promise<string | null> }} options
 * @returns {Promise<string>} its path
 * @throws {Error} with what was tried and why it failed
 */
export async function installChromium({ log, find }) {
  const failures = [];
  for (const { what, steps } of installers()) {
    log(`Installing Chromium (once), ${what} …`);
    const began = Date.now();
    const failure = await firstFailure(steps);
    const found = await find();
    if (found) {
      log(`      done in ${((Date.now() - began) / 1000).toFixed(1)} s: ${found}`);
      return found;
    }
    failures.push(`${what}: ${failure ?? 'installed, but it does not start'}`);
    log(`      not possible: ${failures.at(-1)}`);
  }
  throw new Error(
    `No Chromium was found and none could be installed.\n  ${failures.join('\n  ')}\n` +
      'Install Chromium, Chrome or Edge, or set CHROME_PATH to one, and run the command again.',
  );
}

/**
 * Runs the steps until one fails.
 * @param {Installer['steps']} steps
 * @returns {Promise<string | null>} why it failed
 */
async function firstFailure(steps) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const [file, ...args] of steps) {
    const { ok, output } = await run(file, args, { timeoutMs: STEP_TIMEOUT_MS, env });
    if (!ok) return reason(output);
  }
  return null;
}

/** @returns {readonly Installer[]} */
function installers() {
  const cli = join(
    dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')),
    'cli.js',
  );
  /** @type {Installer} */
  const download = { what: 'by download', steps: [[process.execPath, cli, 'install', 'chromium']] };
  const [apt] = process.platform === 'linux' ? which('apt-get') : [];
  if (!apt) return [download];
  const [sudo] = process.getuid?.() === 0 ? [] : which('sudo');
  /** @type {[string, ...string[]]} */
  const prefix = sudo ? [sudo, '-n', apt] : [apt];
  const packages = ['chromium', 'fonts-liberation', 'fonts-dejavu-core'];
  /** @type {Installer['steps']} */
  const steps = [
    [...prefix, 'update', '-q'],
    [...prefix, 'install', '-y', '-q', '--no-install-recommends', ...packages],
  ];
  return [download, { what: "from the distribution's packages", steps }];
}

/**
 * The line of a failed program's output that says why.
 * @param {string} output
 */
function reason(output) {
  const lines = output.split('\n').filter((line) => line.trim() !== '');
  return (
    lines.find((line) => /error|^E:|denied|password/i.test(line)) ??
    lines.at(-1) ??
    'no output'
  ).trim();
}
