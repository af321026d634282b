import { statSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { version } from '../../package.json';
import { cacheFolder } from '../node/lint/report-cache.ts';
import { main } from './main.ts';

// A reader that stops early (`faultline parse … | head`) is no fault of this run.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

/** Another build may find other problems; what one keeps is not for another. */
function builtAt(): string {
  return `${version}-${Math.round(statSync(fileURLToPath(import.meta.url)).mtimeMs)}`;
}

/** From the first call on, Ctrl-C asks the run to end instead of ending it. */
function interruption(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => controller.abort());
  }
  return controller.signal;
}

const caches = cacheFolder(process.env);

try {
  process.exitCode = await main(process.argv.slice(2), version, {
    cwd: process.cwd(),
    stdout: (chunk) => void process.stdout.write(chunk),
    stderr: (chunk) => void process.stderr.write(chunk),
    stdin: () => text(process.stdin),
    colors: process.stdout.isTTY === true && process.env.NO_COLOR === undefined,
    terminal: process.stderr.isTTY === true,
    now: () => Date.now(),
    cache: caches === null ? null : join(caches, builtAt()),
    lintThread: new URL('./lint-thread.js', import.meta.url),
    rulePages: new URL('../docs/rules/', import.meta.url),
    env: process.env,
    user: process.env.FAULTLINE_USER ?? userInfo().username,
    interruption,
  });
} catch (error) {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(
    `faultline: this is a fault of Faultline itself; please report it.\n${detail}\n`,
  );
  process.exitCode = 2;
}
