// Installs the embedded VS Code (server, workbench and the Node that runs them) once.
import { chmod, copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
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

const QUIET = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-progress', '--loglevel=error'];
/** Scripts of ours in the place of native parts that would have to be compiled, by where they go. */
const SHIMS = {
  'spdlog.cjs': '@vscode/spdlog/index.js',
  'watchdog.cjs': '@vscode/native-watchdog/build/Release/watchdog.js',
};
const LAYOUT = 1; // raise it when what is installed changes without a change of version

const PATIENCE = [
  '--prefer-offline',
  '--fetch-retry-mintimeout=1000',
  '--fetch-retry-maxtimeout=5000',
];

/**
 * Makes sure the embedded VS Code is there; the first call on a machine takes a minute at most.
 * An interrupted installation is begun again: the marker that makes it count is written last.
 * @param {{ log: (line: string) => void, dir?: string, signal?: AbortSignal }} options
 * @returns {Promise<Host>}
 * @throws {Error} naming what could not be fetched, and the remedy
 */
export async function ensureHost({ log, dir = HOST_DIR, signal }) {
  const runtime = nodePackage(process.platform, process.arch, process.versions.node);
  const home = join(dir, 'vscode');
  const modules = join(home, 'node_modules');
  const vscode = join(modules, CODE_SERVER.name, 'lib', 'vscode');
  const host = {
    node: runtime ? join(modules, runtime.name, runtime.bin) : process.execPath,
    serverMain: join(vscode, 'out', 'server-main.js'),
  };
  const packages = [CODE_SERVER, ...(runtime ? [runtime] : [])].map(
    (p) => `${p.name}@${p.version}`,
  );
  const marker = join(home, 'installed');
  const stamp = `${packages.join(' ')} layout ${LAYOUT}\n`;
  const installed = async () => (await readFile(marker, 'utf8').catch(() => '')) === stamp;
  if (await installed()) return host;

  const onWait = () => log('Another process is installing the embedded VS Code; waiting for it …');
  await withLock(join(dir, 'install.lock'), onWait, async () => {
    if (await installed()) return;
    await rm(home, { recursive: true, force: true });
    await mkdir(home, { recursive: true });
    await writeFile(join(home, 'package.json'), '{ "private": true }\n');
    log(`Installing the embedded VS Code into ${home} (once, about 700 MB on disk) …`);
    const steps = [
      {
        what: `server and workbench (${packages.join(', ')})`,
        cwd: home,
        args: ['install', ...packages],
      },
      { what: "the server's libraries", cwd: vscode, args: ['install', '--omit=dev'] },
      {
        what: 'its built-in extensions',
        cwd: join(vscode, 'extensions'),
        args: ['install', '--omit=dev'],
      },
    ];
    for (const [index, { what, cwd, args }] of steps.entries()) {
      log(`  ${index + 1}/${steps.length} ${what} …`);
      const began = Date.now();
      await npm([...args, ...QUIET, ...PATIENCE], { cwd, signal }).catch((error) => {
        throw explain(what, error);
      });
      log(`      done in ${((Date.now() - began) / 1000).toFixed(1)} s`);
    }
    await copyShims(join(vscode, 'node_modules'));
    // Some registries' mirrors repack archives without the executable bit.
    if (runtime && process.platform !== 'win32') await chmod(host.node, 0o755);
    await writeFile(marker, stamp);
  });
  return host;
}

/** @param {string} modules */
async function copyShims(modules) {
  for (const [shim, place] of Object.entries(SHIMS)) {
    const target = join(modules, place);
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
