// Runs a program to its end and returns what it said.
import { spawn } from 'node:child_process';

/**
 * @param {string} file
 * @param {readonly string[]} args
 * @param {{ timeoutMs: number, env?: NodeJS.ProcessEnv }} options
 * @returns {Promise<{ ok: boolean, output: string }>} never rejects; `ok` is exit code 0 in time
 */
export function run(file, args, { timeoutMs, env = process.env }) {
  return new Promise((resolve) => {
    let output = '';
    // Scripts like code.cmd start only through a shell on Windows.
    const shell = process.platform === 'win32' && /\.cmd$/i.test(file);
    const child = spawn(shell ? `"${file}"` : file, args, {
      env,
      shell,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: timeoutMs,
      killSignal: 'SIGKILL',
      windowsHide: true,
    });
    const collect = (/** @type {Buffer} */ chunk) => {
      output += chunk;
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', (error) => resolve({ ok: false, output: error.message }));
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}
