// Starts and stops the VS Code server.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cleanEnv } from './env.mjs';

/**
 * @typedef {object} Server
 * @property {number} port
 * @property {Promise<void>} ended settles when the server's process is gone
 * @property {() => Promise<void>} stop ends the server and everything it started
 *
 * @typedef {object} ServerOptions
 * @property {import('./install.mjs').Host} host
 * @property {string} dataDir settings, state and logs of this server
 * @property {number} [port] 0 for any free one
 * @property {boolean} [trust] whether Workspace Trust is on
 * @property {string} [extensionsDir] installed extensions, besides those that come with VS Code
 * @property {string} [defaultFolder] what the bare address opens
 * @property {Readonly<Record<string, string>>} [env] added to the environment of the extension host
 */

const START_TIMEOUT_MS = 60_000;
const STOP_GRACE_MS = 3_000;
const LEASH = new URL('./leash.mjs', import.meta.url);

/**
 * Starts the server on 127.0.0.1 and waits until it answers.
 * @param {ServerOptions} options
 * @returns {Promise<Server>}
 * @throws {Error} with the server's last words when it does not come up
 */
export async function startServer(options) {
  const child = spawn(options.host.node, ['--import', LEASH.href, ...serverArgs(options)], {
    detached: process.platform !== 'win32', // its own process group, so that stop() reaches all of it
    env: { ...cleanEnv(process.env), ...options.env },
    stdio: ['pipe', 'pipe', 'pipe'],
    windowsHide: true,
  });
  const gone = once(child, 'close').then(
    () => {},
    () => {},
  );
  const stop = async () => {
    end(child, 'SIGTERM');
    const timer = setTimeout(() => end(child, 'SIGKILL'), STOP_GRACE_MS);
    await gone;
    clearTimeout(timer);
    end(child, 'SIGKILL'); // whatever is left of its group
  };
  try {
    const port = await listening(child);
    return { port, ended: gone, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** @param {ServerOptions} options */
function serverArgs({ host, dataDir, port = 0, trust = false, extensionsDir, defaultFolder }) {
  return [
    host.serverMain,
    '--host=127.0.0.1',
    `--port=${port}`,
    `--server-data-dir=${dataDir}`,
    '--without-connection-token',
    '--accept-server-license-terms',
    '--disable-telemetry',
    '--enable-smoke-test-driver', // without it the workbench ignores an extension in development
    ...(trust ? [] : ['--disable-workspace-trust']),
    ...(extensionsDir ? [`--extensions-dir=${extensionsDir}`] : []),
    ...(defaultFolder ? [`--default-folder=${defaultFolder}`] : []),
  ];
}

/**
 * The port the server says it listens on.
 * @param {import('node:child_process').ChildProcessByStdio<import('node:stream').Writable, import('node:stream').Readable, import('node:stream').Readable>} child
 * @returns {Promise<number>}
 */
function listening(child) {
  return new Promise((resolve, reject) => {
    let output = '';
    const timer = setTimeout(() => fail('did not come up in time'), START_TIMEOUT_MS);
    /** @param {string} what */
    const fail = (what) => {
      clearTimeout(timer);
      reject(new Error(`The VS Code server ${what}.\n${output.trim().slice(-2000)}`));
    };
    /** @param {Buffer} chunk */
    const read = (chunk) => {
      output = (output + chunk).slice(-8000);
      const match = /agent listening on (\d+)/.exec(output);
      if (!match) return;
      clearTimeout(timer);
      resolve(Number(match[1]));
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('error', (error) => fail(`could not be started (${error.message})`));
    child.on('exit', (code, signal) => fail(`ended at once (${signal ?? `exit code ${code}`})`));
  });
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function end(child, signal) {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32')
      spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F']);
    else process.kill(-child.pid, signal);
  } catch {
    // Nothing left to end.
  }
}
