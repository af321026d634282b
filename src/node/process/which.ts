import { constants } from 'node:fs';
import { access, realpath, stat } from 'node:fs/promises';
import { delimiter, isAbsolute, join, relative } from 'node:path';
import process from 'node:process';

/**
 * The absolute path of a program on the PATH, or null. Folders that are relative or inside `root` are
 * passed over, so that a repository cannot bring its own `git`.
 */
export async function which(
  name: string,
  env: NodeJS.ProcessEnv,
  root: string,
): Promise<string | null> {
  const file = process.platform === 'win32' ? `${name}.exe` : name;
  for (const folder of (env.PATH ?? env.Path ?? '').split(delimiter)) {
    if (!isAbsolute(folder)) continue;
    const path = join(folder, file);
    if ((await isProgram(path)) && !(await isInside(path, root))) return path;
  }
  return null;
}

async function isProgram(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}

async function isInside(path: string, root: string): Promise<boolean> {
  const real = relative(await realpath(root).catch(() => root), await realpath(path));
  return !real.startsWith('..') && !isAbsolute(real);
}
