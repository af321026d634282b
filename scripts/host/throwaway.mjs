// An embedded VS Code with a browser to look at it, for one use: nothing of it is kept.
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from './chromium.mjs';
import { ensureHost } from './install.mjs';
import { QUIET_SETTINGS, seedSettings } from './profile.mjs';
import { startServer } from './server.mjs';
import { undoList } from './undo.mjs';

/**
 * @typedef {object} Throwaway
 * @property {import('playwright-core').Browser} browser
 * @property {import('./server.mjs').Server} server
 * @property {string} extensionsDir installed extensions, none at first
 * @property {() => Promise<void>} dispose ends both and removes what they wrote
 */

/**
 * @param {object} options
 * @param {boolean} options.trust whether Workspace Trust is on
 * @param {Readonly<Record<string, unknown>>} [options.settings] on top of the quiet ones
 * @param {Readonly<Record<string, string>>} [options.env] for the extension host
 * @param {AbortSignal} [options.signal] ends an installation that it finds to be needed
 * @param {(line: string) => void} options.log
 * @returns {Promise<Throwaway>}
 */
export async function startThrowaway({ trust, settings, env, signal, log }) {
  const undo = undoList();
  try {
    const host = await ensureHost({ log, signal });
    const dataDir = await mkdtemp(join(tmpdir(), 'faultline-'));
    undo.add(() => rm(dataDir, { recursive: true, force: true, maxRetries: 5 }));
    await seedSettings(join(dataDir, 'data', 'User'), { ...QUIET_SETTINGS, ...settings });
    // VS Code leaves its sockets behind. (Elsewhere their paths would get too long in there.)
    const temporary = process.platform === 'linux' ? { TMPDIR: dataDir } : {};
    const extensionsDir = join(dataDir, 'extensions');
    await mkdir(extensionsDir);
    const server = await startServer({
      host,
      dataDir,
      extensionsDir,
      trust,
      env: { ...temporary, ...env },
    });
    undo.add(server.stop);
    const browser = await launchChromium({ log });
    undo.add(() => browser.close()); // first, so that the page does not miss its server
    return { browser, server, extensionsDir, dispose: undo.run };
  } catch (error) {
    await undo.run();
    throw error;
  }
}
