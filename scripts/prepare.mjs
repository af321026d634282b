// Builds dist/ once the package is installed from its repository, by npm or for a hook of pre-commit.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Whether what the build needs is installed here. */
function isInstalled() {
  try {
    return import.meta.resolve('esbuild') !== '';
  } catch {
    return false;
  }
}

/**
 * npm leaves it out where it installs for all (`npm install -g git+…`): it takes its own settings for
 * those of this folder. They reach it as variables.
 */
function install() {
  const settings = /^npm_config_(?:global|location|omit|only|production)$|^NODE_ENV$/i;
  const env = Object.entries(process.env).filter(([name]) => !settings.test(name));
  const npm = process.env.npm_execpath;
  if (npm === undefined) throw new Error('esbuild is missing: run npm ci first.');
  const args = [npm, 'ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund'];
  const cwd = fileURLToPath(new URL('..', import.meta.url));
  execFileSync(process.execPath, args, { cwd, env: Object.fromEntries(env), stdio: 'inherit' });
}

if (!isInstalled()) install();
await import('./build.mjs');
