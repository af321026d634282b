import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { bundleCli } from '../../scripts/bundles.mjs';
import { main } from '../../src/cli/main.ts';

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A run of the CLI in this process. */
export async function runInProcess(
  argv: readonly string[],
  { cwd, stdin = '', now = 0 }: { readonly cwd: string; readonly stdin?: string; now?: number },
): Promise<Outcome> {
  const out = { stdout: '', stderr: '' };
  const code = await main(argv, '1.2.3', {
    cwd,
    stdout: (text) => {
      out.stdout += text;
    },
    stderr: (text) => {
      out.stderr += text;
    },
    stdin: async () => stdin,
    colors: false,
    terminal: false,
    now: () => now,
    rulePages: pathToFileURL(join(process.cwd(), 'docs/rules/')),
    env: process.env,
    cache: null,
    lintThread: null,
    user: 'nobody',
    interruption: () => new AbortController().signal,
  });
  return { code, ...out };
}

let built: Promise<string> | undefined;

/** The path of the CLI as users get it, bundled once for all tests. */
export function program(): Promise<string> {
  built ??= bundle();
  return built;
}

async function bundle(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'faultline-cli-'));
  process.once('exit', () => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  await bundleCli(folder);
  return join(folder, 'cli.js');
}

/** A run of the CLI as a process of its own. */
export async function runAsProcess(
  argv: readonly string[],
  { cwd, stdin = '' }: { readonly cwd: string; readonly stdin?: string },
): Promise<Outcome> {
  const path = await program();
  const env = { ...process.env, FAULTLINE_USER: 'nobody', XDG_CACHE_HOME: dirname(path) };
  const words = [path, ...argv];
  const run = spawnSync(process.execPath, words, { cwd, input: stdin, encoding: 'utf8', env });
  return { code: run.status, stdout: run.stdout, stderr: run.stderr };
}
