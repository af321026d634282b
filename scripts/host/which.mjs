// Finds programs.
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Every file on the PATH that `name` would start, first come first.
 * @param {string} name without an extension
 * @param {NodeJS.ProcessEnv} [env]
 * @param {NodeJS.Platform} [platform]
 * @returns {readonly string[]} absolute paths
 */
export function which(name, env = process.env, platform = process.platform) {
  const path = env.PATH ?? env.Path ?? '';
  const endings = platform === 'win32' ? ['.cmd', '.exe'] : [''];
  return path
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => endings.map((ending) => join(folder, name + ending)))
    .filter(isExecutable);
}

/** @param {string} file */
export function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
