import { createHash } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import type { ShareReport } from './share.ts';
import type { Trace } from './trace.ts';

/** A finished run: what it asked of the repository, and what it found. */
export interface KeptRun {
  readonly trace: Trace;
  readonly report: ShareReport;
}

/** Keeps the last run of each way to lint a repository. What is kept may be deleted at any time. */
export interface ReportCache {
  readonly get: (key: string) => KeptRun | null;
  readonly put: (key: string, run: KeptRun) => void;
}

/** Each day and each way to lint a repository has a run of its own; a large one takes megabytes. */
const MOST_KEPT = 20;
const OWN_FILE = /^lint-[0-9a-f]{32}\.json(?:\.\d+)?$/;

/**
 * A cache in a folder of the user, outside of any repository. It never fails: what cannot be read
 * or written is as if it had never been kept. Only the newest runs stay.
 *
 * @param build tells one build of this program from others, which may find other problems; asked once
 *   something is looked for
 */
export function reportCache(folder: string, build: () => string): ReportCache {
  let asked: string | undefined;
  const whole = (key: string) => {
    asked ??= build();
    return `${asked} ${key}`;
  };
  const fileOf = (key: string) => {
    const name = createHash('sha256').update(whole(key)).digest('hex').slice(0, 32);
    return join(folder, `lint-${name}.json`);
  };
  return {
    get: (key) => {
      try {
        const kept = JSON.parse(readFileSync(fileOf(key), 'utf8'));
        return kept?.key === whole(key) ? kept.run : null;
      } catch {
        return null;
      }
    },
    put: (key, run) => {
      try {
        const file = fileOf(key);
        mkdirSync(folder, { recursive: true, mode: 0o700 });
        const draft = `${file}.${process.pid}`;
        writeFileSync(draft, JSON.stringify({ key: whole(key), run }), { mode: 0o600 });
        renameSync(draft, file);
        removeOld(folder);
      } catch {
        // Then the next run reads everything again.
      }
    },
  };
}

/** Removes all but the newest files of a cache, drafts of runs that were killed among them. */
function removeOld(folder: string): void {
  const files = readdirSync(folder)
    .filter((name) => OWN_FILE.test(name))
    .map((name) => join(folder, name))
    .map((path) => ({ path, at: statSync(path).mtimeMs }))
    .sort((a, b) => b.at - a.at);
  for (const { path } of files.slice(MOST_KEPT)) rmSync(path, { force: true });
}

/** What tells a build from others: the bytes of its programs. What these import is named by its bytes. */
export function buildOf(programs: readonly URL[]): string {
  const hash = createHash('sha256');
  for (const program of programs) hash.update(readFileSync(program));
  return hash.digest('hex');
}

/**
 * Where a user's caches are, by the conventions of the system; null for a user without a home. A path
 * that is not absolute counts as none: it would lead into whatever folder is the current one.
 */
export function cacheFolder(env: Readonly<Record<string, string | undefined>>): string | null {
  const places =
    process.platform === 'win32'
      ? [env.LOCALAPPDATA, join(homedir(), 'AppData', 'Local')]
      : process.platform === 'darwin'
        ? [join(homedir(), 'Library', 'Caches')]
        : [env.XDG_CACHE_HOME, join(homedir(), '.cache')];
  const base = places.find((place) => place !== undefined && isAbsolute(place));
  return base === undefined ? null : join(base, 'faultline');
}
