// npm test: every check in order, stopping at the first that fails. The last line counts the tests.
import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import { npmCommand } from './host/npm.mjs';
import { ROOT } from './host/paths.mjs';
import { interruptedCode, interruption } from './host/signals.mjs';
import { addTally, closingLine, NO_TESTS, readTally } from './tally.mjs';

/** In this order; each is an npm script that can also be run alone. */
const STAGES = [
  { name: 'lint', script: 'lint', what: 'format, lint, import rules' },
  { name: 'unused', script: 'unused', what: 'dead code and dependencies' },
  { name: 'types', script: 'types', what: 'types' },
  { name: 'unit', script: 'test:unit', what: 'unit and property tests' },
  { name: 'crash', script: 'test:crash', what: 'processes killed while they write' },
  { name: 'build', script: 'build', what: 'bundles' },
  { name: 'integration', script: 'test:integration', what: 'in a real VS Code' },
  { name: 'ui', script: 'test:ui', what: 'by clicking through the workbench' },
];

/**
 * Runs a stage, passing on what it prints.
 * @param {string} script
 * @param {AbortSignal} signal
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
function runStage(script, signal) {
  return new Promise((resolve, reject) => {
    const seen = process.stdout.isTTY;
    const { file, args } = npmCommand();
    const child = spawn(file, [...args, 'run', '--silent', script], {
      cwd: ROOT,
      detached: process.platform !== 'win32', // a process group, to be interrupted as a whole
      stdio: ['ignore', 'pipe', 'pipe'],
      env: seen ? { FORCE_COLOR: '1', ...process.env } : process.env,
    });
    signal.addEventListener('abort', () => interrupt(child), { once: true });
    let output = '';
    for (const [from, to] of /** @type {const} */ ([
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ])) {
      from.setEncoding('utf8').on('data', (chunk) => {
        output += chunk;
        // Not every program asks whether anybody sees its colours.
        to.write(seen ? chunk : stripVTControlCharacters(chunk));
      });
    }
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ ok: code === 0 && !signal.aborted, output: stripVTControlCharacters(output) });
    });
  });
}

/** @param {import('node:child_process').ChildProcess} child */
function interrupt(child) {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') child.kill();
  else process.kill(-child.pid, 'SIGINT');
}

/**
 * @param {readonly string[]} names
 * @returns {Promise<number>} the exit code
 */
async function main(names) {
  const unknown = names.filter((name) => !STAGES.some((stage) => stage.name === name));
  if (unknown.length > 0) {
    console.error(`Unknown stage: ${unknown.join(', ')}.`);
    console.error(`The stages are ${STAGES.map(({ name }) => name).join(', ')}.`);
    return 2;
  }
  const signal = interruption();
  const began = Date.now();
  let tally = NO_TESTS;
  let failed = '';
  for (const { name, script, what } of STAGES) {
    if (names.length > 0 && !names.includes(name)) continue;
    console.log(`\n▶ ${name}: ${what}`);
    const start = Date.now();
    const { ok, output } = await runStage(script, signal);
    tally = addTally(tally, readTally(output));
    console.log(`${ok ? '✔' : '✖'} ${name} ${ok ? 'passed' : 'FAILED'} in ${seconds(start)} s`);
    if (ok) continue;
    failed = name;
    break;
  }
  const how = signal.aborted ? 'Interrupted' : 'Stopped';
  console.log(failed ? `\n${how} at "${failed}".` : `\nAll stages passed in ${seconds(began)} s.`);
  console.log(closingLine(tally, failed !== ''));
  if (signal.aborted) return interruptedCode(signal);
  return failed ? 1 : 0;
}

/** @param {number} since */
function seconds(since) {
  return ((Date.now() - since) / 1000).toFixed(1);
}

process.exitCode = await main(process.argv.slice(2));
