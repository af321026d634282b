// Runs the integration suite through @vscode/test-electron: in desktop VS Code where it can be had,
// else in the embedded one. The exit code is the suite's.
import { spawn } from 'node:child_process';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { ROOT } from '../../scripts/host/paths.mjs';
import { QUIET_SETTINGS, seedSettings } from '../../scripts/host/profile.mjs';
import { temporaryCopy } from '../../scripts/host/workspace.mjs';
import { bundleSuite } from './bundle.mjs';
import { chooseHost } from './choose-host.mjs';

/**
 * @param {string} vscodeExecutablePath
 * @returns {Promise<number>} the exit code
 */
async function runIn(vscodeExecutablePath) {
  const workspace = await temporaryCopy();
  const profile = await realpath(await mkdtemp(join(tmpdir(), 'fl-')));
  try {
    await seedSettings(join(profile, 'User'), QUIET_SETTINGS);
    return await runTests({
      vscodeExecutablePath,
      extensionDevelopmentPath: ROOT,
      extensionTestsPath: await bundleSuite(),
      launchArgs: [workspace.folder, `--user-data-dir=${profile}`, '--disable-extensions'],
    });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    await workspace.remove();
  }
}

/**
 * Runs this script again with a virtual display.
 * @param {string} xvfbRun
 * @param {string} vscode
 * @returns {Promise<number>} the exit code
 */
function runUnder(xvfbRun, vscode) {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, FAULTLINE_VSCODE: vscode };
    const args = ['-a', process.execPath, ...process.argv.slice(1)];
    spawn(xvfbRun, args, { env, stdio: 'inherit' })
      .on('error', reject)
      .on('close', (code) => resolve(code ?? 1));
  });
}

// runTests ends VS Code on SIGINT alone.
process.on('SIGTERM', () => process.emit('SIGINT'));

const { vscode, xvfbRun } = await chooseHost({ log: (line) => console.log(line) });
// A download that was given up may still be open: end by force.
process.exit(xvfbRun ? await runUnder(xvfbRun, vscode) : await runIn(vscode));
