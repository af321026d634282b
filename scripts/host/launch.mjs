#!/usr/bin/env node
// An executable that takes the flags with which desktop VS Code runs an extension's tests, and runs
// them in the embedded VS Code, driven by a headless Chromium. The exit code is the suite's.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchChromium } from './chromium.mjs';
import { ensureHost } from './install.mjs';
import { QUIET_SETTINGS, seedSettings } from './profile.mjs';
import { startServer } from './server.mjs';
import { interruptedCode, interruption } from './signals.mjs';
import { runSuite } from './suite.mjs';

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

/** @type {(() => Promise<unknown>)[]} what to undo, last first */
const undo = [];
let code = 1;
try {
  const host = await ensureHost({ log, signal });
  const browser = await launchChromium({ log });
  undo.push(() => browser.close());
  const dataDir = await mkdtemp(join(tmpdir(), 'faultline-host-'));
  undo.push(() => rm(dataDir, { recursive: true, force: true, maxRetries: 5 }));
  await seedSettings(join(dataDir, 'data', 'User'), QUIET_SETTINGS);
  code = await runSuite({
    browser,
    startServer: (env) =>
      startServer({ host, dataDir, env, trust: values['disable-workspace-trust'] !== true }),
    folder: String(positionals[0]),
    extension: String(values.extensionDevelopmentPath),
    tests: String(values.extensionTestsPath),
    log,
    signal,
  });
} catch (error) {
  if (!signal.aborted) console.error(error instanceof Error ? error.message : error);
} finally {
  for (const step of undo.reverse()) await step();
}
process.exit(signal.aborted ? interruptedCode(signal) : code);
