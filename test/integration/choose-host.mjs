// Decides which VS Code runs the integration suite.
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { downloadAndUnzipVSCode, SilentReporter } from '@vscode/test-electron';
import { HOST_DIR, ROOT } from '../../scripts/host/paths.mjs';
import { run } from '../../scripts/host/run.mjs';
import { which } from '../../scripts/host/which.mjs';

/** A download that brings no data for this long, or takes this long in all, is given up. */
const IDLE_MS = 15_000;
const DOWNLOAD_MS = 300_000;

/** The embedded VS Code, as an executable that takes desktop VS Code's flags. */
const EMBEDDED = join(
  ROOT,
  'scripts/host',
  process.platform === 'win32' ? 'launch.cmd' : 'launch.mjs',
);

/**
 * @typedef {object} Choice
 * @property {string} vscode the executable
 * @property {string} [xvfbRun] what gives it a virtual display, when it needs one
 */

/**
 * FAULTLINE_VSCODE in the environment overrides the choice: `embedded`, or an executable's path.
 * @param {{ log: (line: string) => void }} options
 * @returns {Promise<Choice>}
 */
export async function chooseHost({ log }) {
  const given = process.env.FAULTLINE_VSCODE;
  if (given) return { vscode: given === 'embedded' ? EMBEDDED : given };
  const desktop = await desktopHost(log);
  if (typeof desktop !== 'string') return desktop;
  log(`Desktop VS Code: ${desktop}; using the embedded one.`);
  return { vscode: EMBEDDED };
}

/**
 * Desktop VS Code, downloaded, or why it cannot be used.
 * @param {(line: string) => void} log
 * @returns {Promise<Choice | string>}
 */
async function desktopHost(log) {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  const headless = process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY;
  const [xvfbRun] = headless ? which('xvfb-run') : [];
  if (headless && !xvfbRun) return 'there is no display and no xvfb-run';
  log('Desktop VS Code: looking for it, or downloading it (once) …');
  const vscode = await download().catch((/** @type {Error} */ error) => error);
  if (vscode instanceof Error) return `it cannot be downloaded (${vscode.message.split('\n')[0]})`;
  // It is there, but may lack the system's libraries.
  const probe = await run(vscode, ['-e', '0'], {
    timeoutMs: 30_000,
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
  });
  if (!probe.ok) return `it does not start (${probe.output.trim().split('\n')[0]})`;
  return xvfbRun ? { vscode, xvfbRun } : { vscode };
}

/** @returns {Promise<string>} the executable's path */
function download() {
  const tooLong = sleep(DOWNLOAD_MS, undefined, { ref: false }).then(() => {
    throw new Error('the download takes too long');
  });
  const cachePath = join(HOST_DIR, 'desktop-vscode');
  const reporter = new SilentReporter();
  const options = { version: 'stable', cachePath, reporter, timeout: IDLE_MS };
  return Promise.race([downloadAndUnzipVSCode(options), tooLong]);
}
