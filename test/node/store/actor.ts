import { writeSync } from 'node:fs';
import process from 'node:process';
import { isFailure } from '../../../src/node/store/failure.ts';
import { openStore } from '../../../src/node/store/store.ts';
import { declaration, note } from './workplace.ts';

/** What a process of its own does with a store. */
export interface Task {
  readonly root: string;
  readonly writer?: string;
  /** Appends notes to this incident; declares incidents where it is left out. */
  readonly id?: string;
  readonly count: number;
  /** Characters of each note. */
  readonly size?: number;
  /** Runs as this user; for tests that root runs. */
  readonly uid?: number;
  /** Reads the incident before it says that it is ready. */
  readonly warm?: boolean;
}

/** Says `ready`, waits for a line, does its task, and prints each result once it has it. */
async function act({ root, writer, id, count, size = 10, uid, warm }: Task): Promise<void> {
  if (uid !== undefined) process.setuid?.(uid);
  const store = openStore({ root, now: Date.now, ...(writer === undefined ? {} : { writer }) });
  if (id !== undefined && warm === true) await store.read(id);
  say('ready');
  await new Promise((resolve) => process.stdin.once('data', resolve));
  process.stdin.destroy();
  for (let index = 1; index <= count; index++) {
    const text = `${process.pid}-${index} `.padEnd(size, 'x');
    const result =
      id === undefined
        ? await store.declare(declaration(text, Date.now()))
        : await store.append(id, [note(text, Date.now())]);
    say(result);
    if (isFailure(result)) return;
  }
}

/** At once, past all buffers: what was said stays said when the process is killed. */
function say(result: unknown): void {
  const line = Buffer.from(`${JSON.stringify(result, shortened)}\n`);
  for (let said = 0; said < line.length; ) said += sayMore(line.subarray(said));
}

/** A long text would fill the pipe; its length tells whether all of it was kept. */
function shortened(_: string, value: unknown): unknown {
  return typeof value === 'string' && value.length > 1000 ? `${value.length} signs` : value;
}

/** Nobody may be listening for a moment. */
function sayMore(bytes: Buffer): number {
  try {
    return writeSync(1, bytes);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
    return 0;
  }
}

await act(JSON.parse(process.argv[2] ?? '{}'));
