// Installs the embedded VS Code (server, workbench and the Node that runs them) once.
import { copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withLock } from './lock.mjs';
import { npm } from './npm.mjs';
import { HOST_DIR } from './paths.mjs';
import { CODE_SERVER, nodePackage } from './pins.mjs';

/**
 * @typedef {object} Host
 * @property {string} node the Node binary that runs the server
 * @property {string} serverMain the VS Code server's entry script
 */

/** A slow download says this often that it goes on. */
const ALIVE_MS = 15_000;

/** VS Code itself, inside what is installed. */
const VSCODE = join('node_modules', CODE_SERVER.name, 'lib', 'vscode');

/** Scripts of ours in the place of native parts that would have to be compiled, by where they go. */
const SHIMS = {
  'spdlog.cjs': '@vscode/spdlog/index.js',
  'watchdog.cjs': '@vscode/native-watchdog/build/Release/watchdog.js',
};
const LAYOUT = 1; // raise it when what is installed changes without a change of version

/** Nothing of the packages' own is run; what npm has in its cache is not fetched again. */
const FLAGS = [
  ...['--ignore-scripts', '--no-audit', '--no-fund', '--no-progress', '--loglevel=error'],
  ...['--prefer-offline', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000'],
];

/**
 * Makes sure the embedded VS Code is there; the first call on a machine takes a minute at most.
 * It is put together in a folder of its own that gets its name when it is complete, so that an
 * interrupted installation, or one that goes on after its parent was killed, does no harm.
 * @param {{ log: (line: string) => void, dir?: string, signal?: AbortSignal | undefined }} options
 * @returns {Promise<Host>}
 * @throws {Error} naming what could not be fetched, and the remedy
 */
export async function ensureHost({ log, dir = HOST_DIR, signal }) {
  const runtime = nodePackage(process.platform, process.arch, process.versions.node);
  const packages = [CODE_SERVER, ...(runtime ? [runtime] : [])].map(
    ({ name, version }) => `${name}@${version}`,
  );
  const home = join(dir, 'vscode');
  const stamp = `${packages.join(' ')} layout ${LAYOUT}\n`;
  const installed = async () =>
    (await readFile(join(home, 'installed'), 'utf8').catch(() => '')) === stamp;

  const onWait = () => log('Another process is installing the embedded VS Code; waiting for it …');
  if (!(await installed())) {
    await withLock(join(dir, 'install.lock'), onWait, async () => {
      if (await installed()) return;
      for (const old of await readdir(dir)) {
        if (old.startsWith('vscode')) await rm(join(dir, old), { recursive: true, force: true });
      }
      log(`Installing the embedded VS Code into ${home} (once, about 700 MB on disk) …`);
      const partial = `${home}.partial-${process.pid}-${Date.now()}`;
      await mkdir(partial);
      await fetchAll({ home: partial, packages, log, signal });
      await copyShims(partial);
      await writeFile(join(partial, 'installed'), stamp);
      await rename(partial, home);
    });
  }
  return {
    node: runtime ? join(home, 'node_modules', runtime.name, runtime.bin) : process.execPath,
    serverMain: join(home, VSCODE, 'out', 'server-main.js'),
  };
}

/**
 * @param {object} options
 * @param {string} options.home
 * @param {readonly string[]} options.packages
 * @param {(line: string) => void} options.log
 * @param {AbortSignal | undefined} options.signal
 */
async function fetchAll({ home, packages, log, signal }) {
  await writeFile(join(home, 'package.json'), '{ "private": true }\n');
  const steps = [
    { what: `server and workbench (${packages.join(', ')})`, folder: '.', args: packages },
    { what: "the server's libraries", folder: VSCODE, args: ['--omit=dev'] },
    { what: 'its built-in extensions', folder: join(VSCODE, 'extensions'), args: ['--omit=dev'] },
  ];
  for (const [index, { what, folder, args }] of steps.entries()) {
    log(`  ${index + 1}/${steps.length} ${what} …`);
    const began = Date.now();
    const seconds = () => ((Date.now() - began) / 1000).toFixed(1);
    const alive = setInterval(() => log(`      still at it after ${seconds()} s`), ALIVE_MS);
    try {
      await npm(['install', ...args, ...FLAGS], { cwd: join(home, folder), signal });
    } catch (error) {
      throw explain(what, /** @type {Error & { code?: string }} */ (error));
    } finally {
      clearInterval(alive);
    }
    log(`      done in ${seconds()} s`);
  }
}

/** @param {string} home */
async function copyShims(home) {
  for (const [shim, place] of Object.entries(SHIMS)) {
    const target = join(home, VSCODE, 'node_modules', place);
    await mkdir(dirname(target), { recursive: true });
    await copyFile(fileURLToPath(new URL(`./shims/${shim}`, import.meta.url)), target);
  }
}

/**
 * @param {string} what
 * @param {Error & { code?: string }} error
 */
function explain(what, error) {
  const remedy =
    error.code === 'EOFFLINE'
      ? 'The npm registry cannot be reached. Connect to the network (or set npm\'s "registry" or "proxy") and run the command again'
      : 'Run the command again; if it fails the same way, the lines above say why';
  return new Error(
    `Could not fetch ${what}.\n${error.message}\n${remedy}, ` +
      'or put desktop VS Code\'s "code" on the PATH. The CLI and `npm run test:unit` need neither.',
    { cause: error },
  );
}
