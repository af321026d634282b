// Runs each file of UI tests in a process of its own. One that fails is run once more from its start, in
// new windows: a workbench in which a test failed is no place for a second try. What needed one is said.
// Arguments are files, or else options of mocha, like `--grep words`.
import { spawn } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { ensureChromium } from '../../scripts/host/chromium.mjs';
import { ensureHost } from '../../scripts/host/install.mjs';
import { ROOT } from '../../scripts/host/paths.mjs';
import { addTally, closingOf, NO_TESTS, readTally } from '../../scripts/tally.mjs';

const FOLDER = 'test/ui';
const MOCHA = join('node_modules', 'mocha', 'bin', 'mocha.js');
const ALWAYS = ['--timeout', '120000', '--exit'];

/** @param {string} argument */
const isTest = (argument) => argument.endsWith('.test.ts');

/**
 * @param {string} file
 * @param {readonly string[]} options of mocha
 * @returns {Promise<{ passed: boolean, tally: import('../../scripts/tally.mjs').Tally }>}
 */
function runFile(file, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [MOCHA, ...ALWAYS, ...options, file], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (chunk) => {
      output += chunk;
      process.stdout.write(chunk);
    });
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ passed: code === 0, tally: readTally(stripVTControlCharacters(output)) });
    });
  });
}

/**
 * @param {readonly string[]} args
 * @returns {Promise<number>} the exit code
 */
async function main(args) {
  const named = args.filter(isTest);
  const options = args.filter((argument) => !isTest(argument));
  const log = (/** @type {string} */ line) => console.log(line);
  // Here, where no test's time is running.
  await ensureHost({ log });
  await ensureChromium({ log });
  const all = (await readdir(join(ROOT, FOLDER))).filter(isTest).map((file) => join(FOLDER, file));
  const began = Date.now();
  let tally = NO_TESTS;
  const again = [];
  let failed = 0;
  for (const file of named.length > 0 ? named : all.sort()) {
    let run = await runFile(file, options);
    if (!run.passed) {
      console.log(`\n${file} failed, and is run once more in new windows.`);
      again.push(file);
      run = await runFile(file, options);
    }
    if (!run.passed) failed += 1;
    tally = addTally(tally, run.tally);
  }
  if (again.length > 0) console.log(`Run twice: ${again.join(', ')}.`);
  console.log(closingOf(tally, Date.now() - began));
  return failed > 0 ? 1 : 0;
}

process.exitCode = await main(process.argv.slice(2));
