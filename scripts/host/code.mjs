// Finds a desktop VS Code that can load an extension in development.
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { cleanEnv } from './env.mjs';
import { HOST_DIR } from './paths.mjs';
import { run } from './run.mjs';
import { which } from './which.mjs';

/**
 * @typedef {{ file: string, version: string }} DesktopCode
 */

/**
 * A profile of its own: the window that we open never joins one that is already running, so that it
 * can be ended, and VS Code accepts to be started by root.
 */
export const DESKTOP_DATA = join(HOST_DIR, 'desktop');

/**
 * The first `code` on the PATH that is desktop VS Code of at least `minimum`.
 * @param {{ minimum: string, log: (line: string) => void, env?: NodeJS.ProcessEnv, platform?: NodeJS.Platform }} options
 *   `log` is told why a `code` that was found cannot be used
 * @returns {Promise<DesktopCode | null>}
 */
export async function findDesktopCode({
  minimum,
  log,
  env = process.env,
  platform = process.platform,
}) {
  for (const file of which('code', env, platform)) {
    const problem = remoteProblem(file) ?? displayProblem(env, platform);
    if (problem) {
      log(`${file} is on the PATH, but ${problem}.`);
      continue;
    }
    const version = await desktopVersion(file, env);
    if (!version) log(`${file} is on the PATH, but it is not desktop VS Code.`);
    else if (!atLeast(version, minimum)) {
      log(`${file} is VS Code ${version}; Faultline needs ${minimum} or later.`);
    } else return { file, version };
  }
  return null;
}

/**
 * Inside a remote window, a container or WSL, `code` only tells another machine's VS Code to open
 * something; that one cannot load an extension from here.
 * @param {string} file
 */
function remoteProblem(file) {
  const real = realpathSync(file).replaceAll('\\', '/');
  if (/\/remote-cli\/|\/\.vscode(-[\w-]+)?-server\/|\/code-server\//.test(real)) {
    return 'it is the command line of a remote window';
  }
  return /^\/mnt\/[a-z]\//.test(real) ? "it is Windows' VS Code, seen from WSL" : null;
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 */
function displayProblem(env, platform) {
  const headless = platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY;
  return headless ? 'there is no display to open a window on' : null;
}

/**
 * Desktop VS Code answers with its version, commit and architecture on three lines; the stand-alone
 * tunnel CLI, which has the same name, answers with one.
 * @param {string} file
 * @param {NodeJS.ProcessEnv} env
 */
async function desktopVersion(file, env) {
  const { ok, output } = await run(file, ['--version', `--user-data-dir=${DESKTOP_DATA}`], {
    timeoutMs: 30_000,
    env: cleanEnv(env),
  });
  const match = /^(\d+\.\d+\.\d+)\S*\r?\n[0-9a-f]{40}\r?\n\w+\s*$/m.exec(output);
  return ok && match ? (match[1] ?? null) : null;
}

/**
 * @param {string} version
 * @param {string} minimum
 */
function atLeast(version, minimum) {
  const [a, b] = [version, minimum].map((v) => v.split('.').map(Number));
  for (const [i, wanted] of (b ?? []).entries()) {
    const had = a?.[i] ?? 0;
    if (had !== wanted) return had > wanted;
  }
  return true;
}
