// npm start: opens VS Code with the extension on a folder.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findDesktopCode } from './host/code.mjs';
import { openDesktop } from './host/desktop.mjs';
import { openEmbedded } from './host/embedded.mjs';
import { ROOT } from './host/paths.mjs';
import { interruption } from './host/signals.mjs';
import { SAMPLE } from './host/workspace.mjs';

const USAGE = `Usage: npm start [-- [FOLDER] [OPTIONS]]

Builds Faultline and opens VS Code with it on FOLDER (default: examples/platform).
Desktop VS Code is used when its "code" is on the PATH; otherwise an embedded one is
installed into .host/ on first use and shown in your browser. Ctrl-C ends it.

  --embedded   use the embedded VS Code even where "code" is there
  --port N     its port (default: 4820, or a free one when that is taken)
  --no-open    do not open the browser, only print the address
  --help       show this

Your settings and ticks are kept in .host/ between runs. A folder of your own opens
under Workspace Trust, as always in VS Code.`;

const OPTIONS = /** @type {const} */ ({
  embedded: { type: 'boolean', default: false },
  port: { type: 'string' },
  'no-open': { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
});

const log = (/** @type {string} */ line) => console.log(line);

/** A command line that cannot be carried out: exit code 2. */
class UsageError extends Error {}

/**
 * @typedef {{ folder: string, ownSample: boolean, embedded: boolean, port: number | undefined, open: boolean }} Request
 */

/**
 * @param {readonly string[]} args
 * @returns {Request | 'help'}
 * @throws {UsageError}
 */
function readRequest(args) {
  const { values, positionals } = parse(args);
  if (values.help) return 'help';
  if (positionals.length > 1)
    throw new UsageError(`One folder at a time: ${positionals.join(', ')}`);
  const port = values.port === undefined ? undefined : Number(values.port);
  if (port !== undefined && !(Number.isInteger(port) && port >= 1 && port <= 65535)) {
    throw new UsageError(`--port wants a number from 1 to 65535, not "${values.port}".`);
  }
  // npm runs scripts in the package's folder; a relative path means the folder the user stands in.
  const [given] = positionals;
  const folder = given === undefined ? SAMPLE : resolve(process.env.INIT_CWD ?? '.', given);
  if (!existsSync(folder)) throw new UsageError(`There is no folder ${folder}.`);
  if (!statSync(folder).isDirectory())
    throw new UsageError(`${folder} is a file; name the folder to open.`);
  return {
    folder,
    ownSample: folder === SAMPLE,
    embedded: values.embedded,
    port,
    open: !values['no-open'],
  };
}

/** @param {readonly string[]} args */
function parse(args) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** @param {AbortSignal} signal */
async function build(signal) {
  if (!existsSync(join(ROOT, 'node_modules', 'esbuild'))) {
    throw new UsageError('The dependencies are not installed yet. Run "npm ci" first.');
  }
  log('Building Faultline …');
  const child = spawn(process.execPath, [join(ROOT, 'scripts', 'build.mjs')], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    signal,
  });
  const code = await new Promise((done, reject) => child.on('error', reject).on('close', done));
  if (code !== 0) throw new Error('The build failed; the lines above say where.');
}

/** @returns {Promise<number>} the exit code */
async function main() {
  const request = readRequest(process.argv.slice(2));
  if (request === 'help') {
    log(USAGE);
    return 0;
  }
  const signal = interruption();
  try {
    await build(signal);
    const { folder, ownSample, port, open } = request;
    const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    const minimum = manifest.engines.vscode.replace(/^\D+/, '');
    const code = request.embedded ? null : await findDesktopCode({ minimum, log });
    if (code) await openDesktop({ code, folder, trust: !ownSample, log, signal });
    else await openEmbedded({ folder, manifest, trust: !ownSample, port, open, log, signal });
  } catch (error) {
    if (!signal.aborted) throw error;
  }
  return 0; // Ctrl-C is how it is meant to end
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  if (error instanceof UsageError) console.error('"npm start -- --help" shows how to use it.');
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
