#!/usr/bin/env node
// An executable that takes the flags with which desktop VS Code runs an extension's tests, and runs
// them in the embedded VS Code, driven by a headless Chromium. The exit code is the suite's.
import { parseArgs } from 'node:util';
import { interruptedCode, interruption } from './signals.mjs';
import { MARK_LINES, runSuite } from './suite.mjs';
import { startThrowaway } from './throwaway.mjs';

const { values, positionals } = parseArgs({
  strict: false, // the other flags of desktop VS Code have no meaning here
  allowPositionals: true,
  options: {
    extensionDevelopmentPath: { type: 'string' },
    extensionTestsPath: { type: 'string' },
    'disable-workspace-trust': { type: 'boolean' },
  },
});
const log = (/** @type {string} */ line) => console.log(line);
const signal = interruption();

/** @returns {Promise<number>} the exit code */
async function main() {
  const trust = values['disable-workspace-trust'] !== true;
  const { browser, server, dispose } = await startThrowaway({
    trust,
    env: MARK_LINES,
    signal,
    log,
  });
  try {
    return await runSuite({
      browser,
      server,
      folder: String(positionals[0]),
      extension: String(values.extensionDevelopmentPath),
      tests: String(values.extensionTestsPath),
      log,
      signal,
    });
  } finally {
    await dispose();
  }
}

const code = await main().catch((error) => {
  if (!signal.aborted) console.error(error instanceof Error ? error.message : error);
  return 1;
});
process.exit(signal.aborted ? interruptedCode(signal) : code);
