import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import type { Change } from '../../../src/core/changes/change.ts';
import { DEFAULT_CONFIG, readConfig } from '../../../src/core/config/config.ts';
import { readMap } from '../../../src/core/map/read.ts';
import type { Asking } from '../../../src/node/changes/asking.ts';
import { type CollectedChanges, collectChanges } from '../../../src/node/changes/collect.ts';

export const NOW = Date.parse('2026-04-26T15:00:00Z');
const HOUR = 3_600_000;

/** A time before now, in hours. */
function ago(hours: number): number {
  return NOW - hours * HOUR;
}

const MAP = readMap({
  path: 'map.md',
  text: '```mermaid\nflowchart TD\n  k["K8s clusters"] --> v[Vault]\n  c["CI deploys"] --> v\n```\n',
});

/** A folder with real repositories in it, whose clock is ours. */
export interface Sandbox {
  readonly root: string;
  /** Writes a file, with the folders around it; returns its path. */
  readonly write: (path: string, text?: string) => string;
  /** Runs git in a folder of the sandbox, at a time so many hours before now. */
  readonly git: (folder: string, hours: number, ...args: readonly string[]) => string;
  /** Makes a repository with a first commit ten days ago. */
  readonly repository: (folder: string) => void;
  /** Writes a file and commits it. */
  readonly commit: (folder: string, hours: number, path: string, title?: string) => void;
  readonly collect: (
    asking?: Partial<Asking> & { readonly settings?: string },
  ) => Promise<CollectedChanges>;
}

const OWNER = { name: 'Ada', email: 'ada@example.org' };

export async function inSandbox(work: (sandbox: Sandbox) => Promise<void>): Promise<void> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'faultline-changes-')));
  try {
    await work(sandboxAt(root));
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function sandboxAt(root: string): Sandbox {
  const write = (path: string, text = path) => {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    return file;
  };
  const git = (folder: string, hours: number, ...args: readonly string[]) => {
    const date = `${Math.floor(ago(hours) / 1000)} +0000`;
    const run = spawnSync(
      'git',
      ['-c', 'protocol.file.allow=always', '-c', 'init.defaultBranch=main', ...args],
      {
        cwd: join(root, folder),
        encoding: 'utf8',
        env: {
          PATH: process.env.PATH,
          GIT_CONFIG_GLOBAL: '/dev/null',
          GIT_CONFIG_NOSYSTEM: '1',
          GIT_AUTHOR_NAME: OWNER.name,
          GIT_AUTHOR_EMAIL: OWNER.email,
          GIT_COMMITTER_NAME: OWNER.name,
          GIT_COMMITTER_EMAIL: OWNER.email,
          GIT_AUTHOR_DATE: date,
          GIT_COMMITTER_DATE: date,
        },
      },
    );
    assert.equal(run.status, 0, `git ${args.join(' ')}: ${run.stderr}`);
    return run.stdout.trimEnd();
  };
  const commit: Sandbox['commit'] = (folder, hours, path, title = path) => {
    write(join(folder, path), `${title} ${hours}`);
    git(folder, hours, 'add', '--all');
    git(folder, hours, 'commit', '--quiet', '-m', title);
  };
  return {
    root,
    write,
    git,
    commit,
    repository: (folder) => {
      mkdirSync(join(root, folder), { recursive: true });
      git(folder, 240, 'init', '--quiet');
      commit(folder, 240, 'README.md', 'first');
    },
    collect: async ({ settings, ...asking } = {}) => {
      const { changes, sources } = await collectChanges({
        root,
        span: { since: ago(1), until: NOW },
        now: NOW,
        config: settings === undefined ? DEFAULT_CONFIG : readConfig(settings).value,
        components: MAP.components,
        env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null' },
        patience: 5_000,
        trusted: true,
        tools: { run: false, why: 'not asked here' },
        ...asking,
      });
      return { changes, sources: sources.filter(({ name }) => name !== 'deploy tools') };
    },
  };
}

/** `minutes ago, how it is known, kind, repository, title`, a line for each change. */
export function lines(changes: readonly Change[]): readonly string[] {
  return changes.map(({ arrivedAt, arrival, kind, repository, title }) =>
    [`${Math.round((NOW - arrivedAt) / 60_000)}m`, arrival, kind, repository, title].join(' '),
  );
}
