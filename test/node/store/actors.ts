import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { build } from 'esbuild';
import type { Appended, Unrecorded } from '../../../src/node/store/append.ts';
import type { Task } from './actor.ts';

export type Result = Appended | Unrecorded;

export interface Actor {
  readonly process: ChildProcess;
  /** When it has started and waits. */
  readonly ready: Promise<void>;
  /** Lets it begin. */
  go(): void;
  /** What it reported until it ended or was killed. */
  readonly results: Promise<readonly Result[]>;
  /** Calls back at each result. */
  onResult(listener: (result: Result) => void): void;
}

let folder = '';

/** The actor as one plain script, which starts in a fraction of the time. Call it in `before`. */
export async function prepareActors(): Promise<void> {
  folder = mkdtempSync(join(tmpdir(), 'faultline-actor-'));
  await build({
    entryPoints: ['test/node/store/actor.ts'],
    outfile: join(folder, 'actor.mjs'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    minify: true,
    logLevel: 'error',
  });
}

/** Call it in `after`. */
export function dismissActors(): void {
  rmSync(folder, { recursive: true, force: true });
}

/** @param wrap a shell command line that runs `"$@"` */
export function startActor(task: Task, wrap?: string): Actor {
  const script = join(folder, 'actor.mjs');
  const command = [process.execPath, script, JSON.stringify(task)];
  const [program = '', ...args] =
    wrap === undefined ? command : ['sh', '-c', wrap, 'sh', ...command];
  const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  // A killed process takes no more commands.
  child.stdin.on('error', () => {});
  const listeners: ((result: Result) => void)[] = [];
  const results: Result[] = [];
  let begin = () => {};
  const ready = new Promise<void>((resolve) => {
    begin = resolve;
  });
  createInterface({ input: child.stdout }).on('line', (line) => {
    const said = parse(line);
    if (said === 'ready') begin();
    else if (said !== undefined) {
      results.push(said);
      for (const listener of listeners) listener(said);
    }
  });
  return {
    process: child,
    ready,
    go: () => child.stdin.end('go\n'),
    results: new Promise((resolve) => child.on('close', () => resolve(results))),
    onResult: (listener) => listeners.push(listener),
  };
}

/** Starts one process for each task, lets them begin at once, and waits for all. */
export async function actTogether(tasks: readonly Task[]): Promise<(readonly Result[])[]> {
  const actors = tasks.map((task) => startActor(task));
  await Promise.all(actors.map(({ ready }) => ready));
  for (const actor of actors) actor.go();
  return Promise.all(actors.map(({ results }) => results));
}

/** What a process was killed in the middle of saying, nobody has heard. */
function parse(line: string): 'ready' | Result | undefined {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
