// Shows a folder in desktop VS Code until its window is closed.
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DESKTOP_DATA } from './code.mjs';
import { cleanEnv } from './env.mjs';
import { ROOT } from './paths.mjs';
import { QUIET_SETTINGS, seedSettings } from './profile.mjs';
import { aborted } from './signals.mjs';

/**
 * @param {object} options
 * @param {import('./code.mjs').DesktopCode} options.code
 * @param {string} options.folder
 * @param {boolean} options.trust whether Workspace Trust is on
 * @param {(line: string) => void} options.log
 * @param {AbortSignal} options.signal ends it
 */
export async function openDesktop({ code, folder, trust, log, signal }) {
  const profile = idleProfile();
  await seedSettings(join(profile, 'User'), QUIET_SETTINGS);
  const args = [
    '--new-window',
    '--wait',
    `--user-data-dir=${profile}`,
    `--extensionDevelopmentPath=${ROOT}`,
    '--skip-welcome',
    '--skip-release-notes',
    ...(trust ? [] : ['--disable-workspace-trust']),
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    folder,
  ];
  const shell = process.platform === 'win32'; // code.cmd starts only through a shell
  const quote = (/** @type {string} */ text) => (shell ? `"${text}"` : text);
  const child = spawn(quote(code.file), args.map(quote), {
    env: cleanEnv(process.env),
    shell,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  log(
    `Faultline is open in VS Code ${code.version} on ${folder}\nClose the window or press Ctrl-C to end it.`,
  );
  const closed = new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  const exitCode = await Promise.race([aborted(signal), closed]);
  if (!signal.aborted && exitCode !== 0) throw new Error(`${code.file} ended with ${exitCode}.`);
  if (!signal.aborted) return;
  // `code` starts the window apart from its own process: ending `code` would leave it open.
  const pid = runningOn(profile);
  if (pid !== null && process.platform === 'win32')
    spawnSync('taskkill', ['/pid', String(pid), '/T', '/F']);
  else if (pid !== null) process.kill(pid, 'SIGTERM');
  child.kill();
}

/** The first profile of ours that no VS Code runs on, so that each start ends only its own window. */
function idleProfile() {
  for (let n = 1; ; n++) {
    const profile = n === 1 ? DESKTOP_DATA : `${DESKTOP_DATA}-${n}`;
    if (runningOn(profile) === null) return profile;
  }
}

/**
 * The process that VS Code's own lock file names, if it is alive.
 * @param {string} profile
 * @returns {number | null}
 */
function runningOn(profile) {
  try {
    const pid = Number.parseInt(readFileSync(join(profile, 'code.lock'), 'utf8'), 10);
    process.kill(pid, 0);
    return pid;
  } catch {
    return null;
  }
}
