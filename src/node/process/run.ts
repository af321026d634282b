import { type ChildProcess, spawn } from 'node:child_process';
import process from 'node:process';

/** A program to run: never a shell, nothing on its standard input. */
export interface Call {
  /** Absolute path. */
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly timeoutMs: number;
}

/** What it printed, or in one line why there is nothing to read. */
export type Ran = { readonly stdout: string } | { readonly failure: string };

/** More than any source has to say; beyond, something is wrong. */
const MOST_BYTES = 256 * 1024 * 1024;
const MOST_ERROR_BYTES = 64 * 1024;

/**
 * Runs a program to its end, or for as long as it may take; then it and all that it started are
 * killed. Bytes that are not UTF-8 become U+FFFD. Never throws.
 */
export function run({ file, args, cwd, env, timeoutMs }: Call): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn(file, [...args], {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own, so that what it started can be ended with it.
      detached: process.platform !== 'win32',
      windowsHide: true,
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    let size = 0;
    let errorSize = 0;
    const end = (ran: Ran) => {
      clearTimeout(timer);
      resolve(ran);
    };
    const stop = (failure: string) => {
      kill(child);
      child.stdout.destroy();
      child.stderr.destroy();
      end({ failure });
    };
    const timer = setTimeout(
      () => stop(`no answer within ${timeoutMs / 1000} s; it was stopped`),
      timeoutMs,
    );
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length;
      out.push(chunk);
      if (size > MOST_BYTES) stop('it printed more than 256 MB and was stopped');
    });
    child.stderr.on('data', (chunk: Buffer) => {
      errorSize += chunk.length;
      if (errorSize <= MOST_ERROR_BYTES) err.push(chunk);
    });
    child.on('error', ({ message }) => end({ failure: message }));
    child.on('close', (code, signal) => {
      if (code === 0) end({ stdout: Buffer.concat(out).toString('utf8') });
      else end({ failure: reason(Buffer.concat(err).toString('utf8'), code, signal) });
    });
  });
}

function kill(child: ChildProcess): void {
  try {
    if (child.pid === undefined || process.platform === 'win32') child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

/** The line of an error output that says most: the first that is not a warning. */
function reason(errors: string, code: number | null, signal: string | null): string {
  const lines = errors.split(/\r?\n/).filter((line) => line.trim() !== '');
  const line = lines.find((one) => !/^(?:warning|hint|W\d{4})\b/i.test(one)) ?? lines[0];
  return (
    line?.trim() ?? (signal === null ? `it ended with code ${code}` : `it was ended by ${signal}`)
  );
}
