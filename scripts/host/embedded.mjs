// Shows a folder in the embedded VS Code until the user has had enough.
import { createServer } from 'node:net';
import { join } from 'node:path';
import { ensureHost } from './install.mjs';
import { openInBrowser } from './open.mjs';
import { HOST_DIR, ROOT } from './paths.mjs';
import { installInPlace, QUIET_SETTINGS, seedSettings } from './profile.mjs';
import { startServer } from './server.mjs';
import { aborted } from './signals.mjs';
import { folderUrl } from './url.mjs';

/**
 * The first free one of these is used: a browser keeps what a workbench remembers by its address, so
 * the same address next time finds it again.
 */
const PREFERRED_PORTS = [4820, 4821, 4822, 4823];

/**
 * @param {object} options
 * @param {string} options.folder
 * @param {{ publisher: string, name: string, version: string }} options.manifest the extension's
 * @param {boolean} options.trust whether Workspace Trust is on
 * @param {number | undefined} options.port
 * @param {boolean} options.open whether to open the browser
 * @param {(line: string) => void} options.log
 * @param {AbortSignal} options.signal ends it
 */
export async function openEmbedded({ folder, manifest, trust, port, open, log, signal }) {
  const host = await ensureHost({ log, signal });
  const dataDir = join(HOST_DIR, 'data');
  const extensionsDir = join(HOST_DIR, 'extensions');
  await seedSettings(join(dataDir, 'data', 'User'), QUIET_SETTINGS);
  await installInPlace(extensionsDir, ROOT, manifest);
  signal.throwIfAborted();
  const server = await startServer({
    host,
    dataDir,
    extensionsDir,
    trust,
    defaultFolder: folder,
    port: port ?? (await freePort()),
  });
  try {
    const url = folderUrl(server.port, folder);
    log(`\nFaultline is open on ${folder}\n\n    ${url}\n\nPress Ctrl-C to end it.`);
    if (open) openInBrowser(url);
    await Promise.race([aborted(signal), server.ended]);
    if (!signal.aborted)
      throw new Error('The VS Code server ended unexpectedly. Run the command again.');
  } finally {
    await server.stop();
  }
}

/** @returns {Promise<number>} 0, for any, when all the preferred ones are taken */
async function freePort() {
  for (const port of PREFERRED_PORTS) if (await isFree(port)) return port;
  return 0;
}

/**
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function isFree(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.on('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}
