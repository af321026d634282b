// Finds a Chromium that starts, or installs one.
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { installChromium } from './chromium-install.mjs';
import { withLock } from './lock.mjs';
import { HOST_DIR } from './paths.mjs';
import { run } from './run.mjs';
import { isExecutable, which } from './which.mjs';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge',
];

const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const WINDOWS_APPS = [
  'Google/Chrome/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
];

/** Flags for a browser that tests drive: nothing phones home, nothing asks. */
const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Starts a headless Chromium, installing one first where there is none.
 * @param {{ log: (line: string) => void }} options
 * @returns {Promise<import('playwright-core').Browser>}
 */
export async function launchChromium({ log }) {
  const executablePath = await ensureChromium({ log });
  // Our own commands decide what a signal ends, and in which order.
  const signals = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };
  return chromium.launch({ executablePath, args: FLAGS, headless: true, ...signals });
}

/**
 * The path of a Chromium that starts on this machine.
 * @param {{ log: (line: string) => void }} options
 * @returns {Promise<string>}
 * @throws {Error} when there is none and none can be installed, with what was tried
 */
export async function ensureChromium({ log }) {
  const chosen = process.env.CHROME_PATH;
  if (chosen) {
    if (await starts(chosen)) return chosen;
    throw new Error(
      `CHROME_PATH is set to ${chosen}, which does not start. Correct it or unset it.`,
    );
  }
  const found = await findChromium();
  if (found) return found;
  const onWait = () => log('Another process is installing Chromium; waiting for it …');
  return withLock(join(HOST_DIR, 'chromium.lock'), onWait, async () => {
    return (await findChromium()) ?? installChromium({ log, find: findChromium });
  });
}

/** @returns {Promise<string | null>} */
async function findChromium() {
  for (const file of candidates()) if (await starts(file)) return file;
  return null;
}

/** @returns {readonly string[]} */
function candidates() {
  const onPath = NAMES.flatMap((name) => which(name));
  return [...onPath, ...wellKnown(), chromium.executablePath()].filter(isExecutable);
}

/** @returns {readonly string[]} */
function wellKnown() {
  if (process.platform === 'darwin') {
    return MAC_APPS.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`);
  }
  if (process.platform !== 'win32') return [];
  const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map(
    (name) => process.env[name],
  );
  return roots.flatMap((root) => (root ? WINDOWS_APPS.map((app) => join(root, app)) : []));
}

/**
 * Whether the file is a browser with all its libraries. (Ubuntu's `chromium-browser` is a note that
 * asks for a snap; a downloaded browser may lack shared libraries.)
 * @param {string} file
 */
async function starts(file) {
  // On Windows `--version` opens a window instead of answering.
  if (process.platform === 'win32') return isExecutable(file);
  return (await run(file, ['--version', '--no-sandbox'], { timeoutMs: 20_000 })).ok;
}
