// Runs npm, whatever it is called on this machine, without a shell.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** npm's own words for "the registry cannot be reached". */
const UNREACHABLE =
  /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ENOTCACHED|ERR_SOCKET_TIMEOUT)\b/;

/**
 * The program and first arguments that start npm: the npm that runs us, the one beside Node, or the
 * one on the PATH (which on Windows is a script that only a shell can start, so it comes last).
 * @returns {{ file: string, args: readonly string[] }}
 */
export function npmCommand() {
  const beside = dirname(process.execPath);
  const scripts = [
    process.env.npm_execpath,
    join(beside, '../lib/node_modules/npm/bin/npm-cli.js'),
    join(beside, 'node_modules/npm/bin/npm-cli.js'),
  ];
  for (const script of scripts) {
    if (script && /npm-cli\.c?js$/.test(script) && existsSync(script)) {
      return { file: process.execPath, args: [script] };
    }
  }
  return { file: 'npm', args: [] };
}

/**
 * Runs npm in `cwd` and waits for it.
 * @param {readonly string[]} args
 * @param {{ cwd: string, signal?: AbortSignal | undefined }} options
 * @returns {Promise<void>}
 * @throws {Error} with npm's own error lines; `code` is 'EOFFLINE' when the registry was out of reach
 */
export function npm(args, { cwd, signal }) {
  const command = npmCommand();
  return new Promise((resolve, reject) => {
    const child = spawn(command.file, [...command.args, ...args], {
      cwd,
      signal,
      stdio: ['ignore', 'ignore', 'pipe'],
      windowsHide: true,
    });
    let stderr = '';
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(npmError(args, stderr, code))));
  });
}

/**
 * @param {readonly string[]} args
 * @param {string} stderr
 * @param {number | null} code
 */
function npmError(args, stderr, code) {
  const lines = stderr.split('\n').filter((line) => /^npm error (?!\s*at )\S/.test(line));
  const detail = lines.slice(0, 6).join('\n') || stderr.trim().slice(-800);
  const error = new Error(`npm ${args[0]} ended with exit code ${code}.\n${detail}`);
  return Object.assign(error, { code: UNREACHABLE.test(stderr) ? 'EOFFLINE' : 'ENPM' });
}
