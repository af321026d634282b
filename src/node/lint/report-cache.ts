import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';
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

/** Raised when what is kept changes its form. */
const FORM = 2;

/**
 * A cache in a folder of the user, outside of any repository. It never fails: what cannot be read
 * or written is as if it had never been kept.
 */
export function reportCache(folder: string): ReportCache {
  const fileOf = (key: string) => {
    const name = createHash('sha256').update(key).digest('hex').slice(0, 32);
    return join(folder, `lint-${name}.json`);
  };
  return {
    get: (key) => {
      try {
        const kept = JSON.parse(readFileSync(fileOf(key), 'utf8'));
        return kept?.form === FORM && kept.key === key ? kept.run : null;
      } catch {
        return null;
      }
    },
    put: (key, run) => {
      const file = fileOf(key);
      try {
        mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
        const draft = `${file}.${process.pid}`;
        writeFileSync(draft, JSON.stringify({ form: FORM, key, run }), { mode: 0o600 });
        renameSync(draft, file);
      } catch {
        // Then the next run reads everything again.
      }
    },
  };
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
