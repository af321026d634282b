import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Gives each of two clones what only the other has: new files, and the longer one of each log. */
export function exchange(a: string, b: string): void {
  give(a, b);
  give(b, a);
}

/** Copies files that are missing or shorter at the other place. */
export function give(from: string, to: string): void {
  const names = readdirSync(from, { recursive: true, encoding: 'utf8' });
  for (const name of names.filter((one) => !one.includes('.local') && !one.startsWith('.git'))) {
    const [source, target] = [join(from, name), join(to, name)];
    if (statSync(source).isDirectory()) continue;
    if (existsSync(target) && statSync(target).size >= statSync(source).size) continue;
    mkdirSync(dirname(target), { recursive: true });
    cpSync(source, target);
  }
}

/** Runs git with nothing of this machine's configuration. */
export function git(folder: string, ...args: readonly string[]): string {
  const identity = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org'];
  return execFileSync('git', [...identity, '-c', 'init.defaultBranch=main', ...args], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
  });
}

export function commitAll(folder: string, message: string): void {
  git(folder, 'add', '-A');
  git(folder, 'commit', '-q', '-m', message);
}
