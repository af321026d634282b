import { userInfo } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { text } from 'node:stream/consumers';
import { setFlagsFromString } from 'node:v8';
import { version } from '../../package.json';
import { buildOf, cacheFolder, reportCache } from '../node/lint/report-cache.ts';
import { main } from './main.ts';
import { wantsColors } from './output/style.ts';

// V8 lets a heap grow to several times of what is in use before it looks for what is not, which costs a
// large repository a quarter more memory and saves it little time.
setFlagsFromString('--heap-growing-percent=50');

const ending = new AbortController();

/** From the first call on, Ctrl-C asks the run to end instead of ending it. */
function interruption(): AbortSignal {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => ending.abort());
  }
  return ending.signal;
}

let failed = false;

// A reader that stops early (`faultline parse … | head`) is no fault of this run, and what it found
// still counts. What cannot be written for another reason was lost.
process.stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
  ending.abort();
  if (code === 'EPIPE' || failed) return;
  failed = true;
  process.exitCode = 2;
  process.stderr.write(`faultline: the output cannot be written (${message}). Check its disk.\n`);
});
process.stderr.on('error', () => {});

const caches = cacheFolder(process.env);
const lintThread = new URL('./lint-thread.js', import.meta.url);
const programs = [new URL(import.meta.url), lintThread];

try {
  const exitCode = await main(process.argv.slice(2), version, {
    cwd: process.cwd(),
    stdout: (chunk) => void process.stdout.write(chunk),
    stderr: (chunk) => void process.stderr.write(chunk),
    stdin: () => text(process.stdin),
    colors: wantsColors(process.env, process.stdout.isTTY === true),
    terminal: process.stderr.isTTY === true && process.env.TERM !== 'dumb',
    now: () => Date.now(),
    cache: caches === null ? null : reportCache(join(caches, 'lint'), () => buildOf(programs)),
    lintThread,
    rulePages: new URL('../docs/rules/', import.meta.url),
    env: process.env,
    user: process.env.FAULTLINE_USER ?? userInfo().username,
    interruption,
  });
  if (!failed) process.exitCode = exitCode;
} catch (error) {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(
    `faultline: this is a fault of Faultline itself; please report it.\n${detail}\n`,
  );
  process.exitCode = 2;
}
