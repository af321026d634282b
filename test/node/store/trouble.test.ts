import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { isFailure } from '../../../src/node/store/failure.ts';
import { nodeFs, type StoreFs } from '../../../src/node/store/host.ts';
import { dismissActors, prepareActors, type Result, startActor } from './actors.ts';
import {
  declaration,
  declared,
  FIRST,
  filesOf,
  granted,
  inFolder,
  logPath,
  note,
  notesOf,
  refused,
  storeIn,
} from './workplace.ts';

const isRoot = process.getuid?.() === 0;
const NOBODY = 65_534;

async function runActor(...args: Parameters<typeof startActor>): Promise<readonly Result[]> {
  const actor = startActor(...args);
  await actor.ready;
  actor.go();
  return actor.results;
}

/** What a process had recorded when it was refused, and the refusal. */
function endOf(results: readonly Result[]) {
  const last = results.at(-1);
  assert.ok(last !== undefined && isFailure(last), `it was never refused: ${JSON.stringify(last)}`);
  const recorded = results.flatMap((one) => (isFailure(one) ? one.recorded : one.events));
  return { failure: last, recorded };
}

describe('trouble with the disk', () => {
  before(prepareActors);
  after(dismissActors);

  it(
    'a file that may not grow: keeps what was recorded and what was typed, and goes on afterwards',
    inFolder(async (root, test) => {
      if (process.platform === 'win32') test.skip();
      const store = storeIn(root, { now: Date.now });
      const id = await declared(store);
      const task = { root, id, count: 1000, size: 300 };
      const { failure, recorded } = endOf(await runActor(task, 'ulimit -f 8; exec "$@"'));
      assert.equal(failure.code, 'store/file-limit');
      assert.ok(recorded.length > 2);
      const text = `${recorded.length + 1} `;
      assert.ok(failure.kept.startsWith('note\ntext: ') && failure.kept.includes(`-${text}`));
      const log = granted(await store.read(id));
      assert.deepEqual(log.events.slice(1), recorded);
      assert.deepEqual(
        log.problems.map(({ code }) => code),
        ['log/torn-line'],
        'the part that fitted stays and is reported',
      );
      granted(await store.append(id, [note('after')]));
      const notes = await notesOf(storeIn(root), id);
      assert.equal(notes.length, recorded.length + 1);
      assert.equal(notes.at(-1), 'after');
    }),
  );

  it(
    'a full disk: the same',
    inFolder(async (root, test) => {
      if (process.platform !== 'linux' || !isRoot) {
        console.log('      needs root on Linux, to mount a small disk');
        test.skip();
      }
      try {
        execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=128k', 'tmpfs', root], { stdio: 'pipe' });
      } catch {
        console.log('      this system does not let root mount a small disk');
        test.skip();
      }
      try {
        writeFileSync(join(root, 'filler'), 'x'.repeat(20_000));
        const store = storeIn(root, { now: Date.now });
        const id = await declared(store);
        const { failure, recorded } = endOf(await runActor({ root, id, count: 1000, size: 900 }));
        assert.equal(failure.code, 'store/disk-full');
        assert.match(failure.kept, new RegExp(`-${recorded.length + 1} x`));
        assert.deepEqual(granted(await store.read(id)).events.slice(1), recorded);
        const before = await store.list();
        const text = 'x'.repeat(4000);
        assert.equal(refused(await store.declare(declaration(text))).code, 'store/disk-full');
        assert.deepEqual(await store.list(), before, 'no half-made incident is left');
        const attached = await store.attachText(id, 'evidence', 'y'.repeat(100_000));
        assert.equal(refused(attached).code, 'store/disk-full');
        assert.equal(refused(attached).kept.length, 100_000);
        assert.deepEqual(readdirSync(join(root, 'incidents/.local/tmp')), []);
        rmSync(join(root, 'filler'));
        granted(await store.append(id, [note('after')]));
        assert.ok((await notesOf(store, id)).includes('after'));
      } finally {
        execFileSync('umount', ['-l', root]);
      }
    }),
  );

  it(
    'a folder that may not be written to: reads, and keeps what was typed',
    inFolder(async (root, test) => {
      if (process.platform === 'win32') test.skip();
      const id = await declared(storeIn(root));
      chmodSync(root, 0o755);
      const lock = (mode: number) => {
        for (const path of ['', id, `${id}/events`]) chmodSync(join(root, 'incidents', path), mode);
        chmodSync(join(root, 'incidents', '.local'), mode);
      };
      lock(0o555);
      try {
        const uid = isRoot ? { uid: NOBODY } : {};
        for (const task of [{ id }, {}]) {
          const { failure } = endOf(
            await runActor({ root, count: 1, warm: true, ...task, ...uid }),
          );
          assert.equal(failure.code, 'store/read-only');
          assert.match(failure.kept, /\d+-1 x/);
        }
        assert.deepEqual(await storeIn(root).list(), [id]);
      } finally {
        lock(0o755);
      }
    }),
  );

  it(
    'a log that may not be read is named, and the others are read',
    inFolder(async (root) => {
      const store = storeIn(root, { writer: 'ada-1', fs: failing('open', /grace/, 'EACCES') });
      const id = await declared(store);
      await store.append(id, [note('mine')]);
      writeFileSync(logPath(root, id, 'grace-1'), '');
      const { problems } = granted(await store.read(id));
      assert.deepEqual(
        problems.map(({ code, args, file }) => [code, ...args, file]),
        [['log/unreadable', 'EACCES', `incidents/${FIRST}/events/grace-1.jsonl`]],
      );
      assert.deepEqual(await notesOf(store, id), ['mine']);
    }),
  );

  it(
    'an incident folder that was deleted is not made up again',
    inFolder(async (root) => {
      const store = storeIn(root);
      const id = await declared(store);
      await store.append(id, [note('x')]);
      rmSync(join(root, 'incidents', id), { recursive: true });
      const failure = refused(await store.append(id, [note('typed')]));
      assert.equal(failure.code, 'store/no-incident');
      assert.match(failure.kept, /typed/);
      assert.equal(refused(await store.attachText(id, 'evidence', 'typed')).kept, 'typed');
      assert.deepEqual(await store.list(), []);
    }),
  );

  it(
    'everything that was deleted: declaring starts anew',
    inFolder(async (root) => {
      const store = storeIn(root);
      await declared(store);
      rmSync(join(root, 'incidents'), { recursive: true });
      assert.equal(await declared(store), FIRST);
      granted(await store.append(FIRST, [note('x')]));
    }),
  );

  it(
    'something in the place of a folder is left alone',
    inFolder(async (root) => {
      writeFileSync(join(root, 'incidents'), 'mine');
      const store = storeIn(root);
      assert.equal(refused(await store.declare(declaration('typed'))).code, 'store/not-a-folder');
      assert.equal(refused(await store.list()).code, 'store/not-a-folder');
      assert.equal(readFileSync(join(root, 'incidents'), 'utf8'), 'mine');
    }),
  );

  const steps: readonly (readonly [
    method: 'open' | 'write' | 'sync' | 'mkdir',
    path: RegExp,
    error: string,
    code: string,
  ])[] = [
    ['open', /jsonl$/, 'EACCES', 'store/read-only'],
    ['open', /jsonl$/, 'EMFILE', 'store/busy'],
    ['write', /jsonl$/, 'ENOSPC', 'store/disk-full'],
    ['write', /jsonl$/, 'EDQUOT', 'store/disk-full'],
    ['sync', /jsonl$/, 'EIO', 'store/disk-error'],
    ['sync', /jsonl$/, 'ENOSPC', 'store/disk-full'],
    ['sync', /events$/, 'EIO', 'store/disk-error'],
    ['mkdir', /INC-/, 'ENOSPC', 'store/disk-full'],
    ['mkdir', /INC-/, 'EROFS', 'store/read-only'],
    ['mkdir', /incidents$/, 'EACCES', 'store/read-only'],
    ['write', /jsonl$/, 'EWHATEVER', 'store/unknown'],
  ];
  for (const [method, path, error, code] of steps) {
    it(
      `${error} from ${method} of ${path.source} is ${code}, and leaves no incident behind`,
      inFolder(async (root) => {
        const fs = failing(method, path, error);
        const failure = refused(await storeIn(root, { fs }).declare(declaration('typed')));
        assert.equal(failure.code, code);
        assert.match(failure.kept, /^declared\nsymptom: typed\nseverity: 2$/);
        assert.deepEqual(await storeIn(root).list(), []);
        assert.equal(await declared(storeIn(root)), FIRST);
      }),
    );
  }

  it(
    'a write that is cut short again and again is no success',
    inFolder(async (root) => {
      const id = await declared(storeIn(root, { writer: 'ada-1' }));
      const store = storeIn(root, { writer: 'ada-1', fs: cuttingShort() });
      const failure = refused(await store.append(id, [note('typed')]));
      assert.equal(failure.code, 'store/not-kept');
      assert.match(failure.kept, /typed/);
      granted(await storeIn(root, { writer: 'ada-1' }).append(id, [note('after')]));
      assert.deepEqual(await notesOf(storeIn(root), id), ['after']);
    }),
  );

  it(
    'a write that is cut short once is done again on a line of its own',
    inFolder(async (root) => {
      const id = await declared(storeIn(root, { writer: 'ada-1' }));
      const store = storeIn(root, { writer: 'ada-1', fs: cuttingShort(1) });
      granted(await store.append(id, [note('one'), note('two')]));
      assert.deepEqual(await notesOf(store, id), ['one', 'two']);
      const lines = filesOf(root, id)['ada-1.jsonl']?.split('\n') ?? [];
      assert.equal(lines.length, 5, 'declared, torn, two notes, and the end of the last line');
    }),
  );

  it(
    'what landed on a line that another process tore is written again',
    inFolder(async (root) => {
      const id = await declared(storeIn(root, { writer: 'ada-1' }));
      const path = logPath(root, id, 'ada-1');
      let tearings = 2;
      const open: StoreFs['open'] = async (name, flags, ...rest) => {
        // After this process has looked at the end of the file, before it writes.
        const writes = typeof flags === 'number' && (flags & 1) === 1;
        if (name === path && writes && tearings-- > 0) {
          writeFileSync(path, '{"v":1,"torn', { flag: 'a' });
        }
        return nodeFs.open(name, flags, ...rest);
      };
      const store = storeIn(root, { writer: 'ada-1', fs: { ...nodeFs, open } });
      const { events } = granted(await store.append(id, [note('one'), note('two')]));
      const log = granted(await storeIn(root).read(id));
      assert.deepEqual(
        log.events
          .slice(1)
          .map(({ id }) => id)
          .sort(),
        events.map(({ id }) => id).sort(),
      );
      assert.ok(log.problems.length > 0);
    }),
  );
});

/** The real file system, where one method fails for some paths. */
function failing(method: 'open' | 'write' | 'sync' | 'mkdir', path: RegExp, code: string): StoreFs {
  const fail = (name: unknown) =>
    path.test(String(name)) ? Object.assign(new Error(`${code}: simulated`), { code }) : null;
  const open: StoreFs['open'] = async (name, ...rest) => {
    const error = fail(name);
    if (error !== null && method === 'open') throw error;
    const handle = await nodeFs.open(name, ...rest);
    if (error === null || (method !== 'write' && method !== 'sync')) return handle;
    return Object.assign(handle, { [method]: () => Promise.reject(error) });
  };
  const mkdir = (async (name: string) => {
    const error = method === 'mkdir' ? fail(name) : null;
    if (error !== null) throw error;
    return nodeFs.mkdir(name);
  }) as StoreFs['mkdir'];
  return { ...nodeFs, open, mkdir };
}

/** The real file system, which takes only half of what is to be written to a log. */
function cuttingShort(times = Number.POSITIVE_INFINITY): StoreFs {
  let left = times;
  const open: StoreFs['open'] = async (name, ...rest) => {
    const handle = await nodeFs.open(name, ...rest);
    if (!String(name).endsWith('.jsonl')) return handle;
    const { write } = handle;
    return Object.assign(handle, {
      write: (text: string) => {
        const part = left-- > 0 ? text.slice(0, text.length / 4) : text;
        return Reflect.apply(write, handle, [part]);
      },
    });
  };
  return { ...nodeFs, open };
}
