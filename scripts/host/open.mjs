// Shows an address in the user's browser.
import { spawn } from 'node:child_process';
import { which } from './which.mjs';

/**
 * Opens `url` in the default browser where there is one; does nothing where there is none.
 * @param {string} url
 */
export function openInBrowser(url) {
  const command = opener(process.platform, process.env);
  if (!command) return;
  const [file, ...args] = command;
  const child = spawn(file, [...args, url], { detached: true, stdio: 'ignore', windowsHide: true });
  child.on('error', () => {});
  child.unref();
}

/**
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} env
 * @returns {[string, ...string[]] | null}
 */
function opener(platform, env) {
  if (platform === 'darwin') return ['open'];
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler'];
  // Without a display xdg-open may start a text browser over our own output.
  const [xdgOpen] = env.DISPLAY || env.WAYLAND_DISPLAY ? which('xdg-open', env, platform) : [];
  return xdgOpen ? [xdgOpen] : null;
}
