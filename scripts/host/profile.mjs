// The settings and the extensions of a VS Code that we start.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Quiet: nothing phones home, nothing asks, nothing covers the workbench. */
export const QUIET_SETTINGS = {
  'telemetry.telemetryLevel': 'off',
  'workbench.startupEditor': 'none',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'chat.agentHost.enabled': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'update.mode': 'none',
};

/**
 * Writes the user settings of a profile that has none yet; what a user changed is left alone.
 * @param {string} userDir the profile's `User` folder
 * @param {Readonly<Record<string, unknown>>} settings
 */
export async function seedSettings(userDir, settings) {
  await mkdir(userDir, { recursive: true });
  const text = `${JSON.stringify(settings, null, 2)}\n`;
  await writeFile(join(userDir, 'settings.json'), text, { flag: 'wx' }).catch((error) => {
    if (error.code !== 'EEXIST') throw error;
  });
}

/**
 * Makes the extension in `folder` one of the installed extensions of `extensionsDir`, in place, so
 * that every window has it, whichever folder the user opens in it.
 * @param {string} extensionsDir
 * @param {string} folder
 * @param {{ publisher: string, name: string, version: string }} manifest
 */
export async function installInPlace(extensionsDir, folder, { publisher, name, version }) {
  await mkdir(extensionsDir, { recursive: true });
  const path = folder.replaceAll('\\', '/').replace(/^(?=[^/])/, '/');
  const entry = {
    identifier: { id: `${publisher}.${name}` },
    version,
    location: { $mid: 1, path, scheme: 'file' },
  };
  await writeFile(join(extensionsDir, 'extensions.json'), JSON.stringify([entry]));
}
