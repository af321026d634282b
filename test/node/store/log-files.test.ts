import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import fc from 'fast-check';
import { LARGEST_LOG } from '../../../src/node/store/tail.ts';
import {
  declared,
  FIRST,
  granted,
  inFolder,
  logPath,
  note,
  notesOf,
  refused,
  storeIn,
  withFolder,
} from './workplace.ts';

const line = (id: string, seq: number, text = id) =>
  `${JSON.stringify({
    v: 1,
    id,
    writer: 'grace-1',
    seq,
    stamp: `2026-04-26T12:10:0${seq}.000Z/0`,
    by: 'grace',
    at: '2026-04-26T12:10:00Z',
    type: 'note',
    data: { text },
  })}\n`;

/** An incident of ada's with another writer's log in it, made of these bytes. */
async function withLog(root: string, bytes: string | Buffer) {
  const store = storeIn(root, { writer: 'ada-1' });
  const id = await declared(store);
  const path = logPath(root, id, 'grace-1');
  writeFileSync(path, bytes);
  return { store, id, path };
}

async function problemsOf(store: ReturnType<typeof storeIn>) {
  const { problems } = granted(await store.read(FIRST));
  return problems.map(({ code, file, line }) => `${file}:${line} ${code}`);
}

/** Names and sizes below a folder. */
function everythingIn(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return names.map((name) => `${name} ${lstatSync(join(folder, name)).size}`);
}

const GRACE = `incidents/${FIRST}/events/grace-1.jsonl`;

describe('reading the logs of an incident', () => {
  const damages: readonly (readonly [
    what: string,
    bytes: string | Buffer,
    notes: readonly string[],
    problems: readonly string[],
  ])[] = [
    ['nothing at all', '', [], []],
    [
      'line ends of Windows',
      `${line('a', 1)}${line('b', 2)}`.replaceAll('\n', '\r\n'),
      ['a', 'b'],
      [],
    ],
    ['a byte order mark', `\uFEFF${line('a', 1)}`, ['a'], []],
    ['blank lines', `\n\n${line('a', 1)}\n`, ['a'], []],
    ['a last line without its end', line('a', 1) + line('b', 2).trimEnd(), ['a', 'b'], []],
    [
      'a torn last line',
      line('a', 1) + line('b', 2).slice(0, 40),
      ['a'],
      [`${GRACE}:2 log/torn-line`],
    ],
    [
      'a torn line in the middle',
      `${line('a', 1)}${line('b', 2).slice(0, 40)}\n${line('c', 3)}`,
      ['a', 'c'],
      [`${GRACE}:2 log/torn-line`],
    ],
    [
      'zeros, as after a power cut',
      Buffer.concat([
        Buffer.from(line('a', 1)),
        Buffer.alloc(4096),
        Buffer.from(`\n${line('b', 2)}`),
      ]),
      ['a', 'b'],
      [`${GRACE}:2 log/torn-line`],
    ],
    [
      'bytes that are no text',
      Buffer.concat([Buffer.from([0xff, 0xe2, 0x82, 0x0a]), Buffer.from(line('a', 1))]),
      ['a'],
      [`${GRACE}:1 log/torn-line`],
    ],
    [
      'a line of something else',
      `${line('a', 1)}{"hello":1}\n`,
      ['a'],
      [`${GRACE}:2 log/not-an-event`],
    ],
    ['the same lines twice', line('a', 1) + line('b', 2) + line('a', 1), ['a', 'b'], []],
  ];
  for (const [what, bytes, notes, problems] of damages) {
    it(
      `gives what is readable and names the rest: ${what}`,
      inFolder(async (root) => {
        const { store, id, path } = await withLog(root, bytes);
        assert.deepEqual(await notesOf(store, id), notes);
        assert.deepEqual(await problemsOf(store), problems);
        const before = readFileSync(path);
        await store.append(id, [note('mine')]);
        assert.deepEqual((await notesOf(store, id)).sort(), [...notes, 'mine'].sort());
        assert.deepEqual(readFileSync(path), before, 'a foreign log is never written to');
      }),
    );
  }

  it(
    'reads what is added, in whatever pieces it comes',
    inFolder(async (root) => {
      const text = line('a', 1, 'ä') + line('b', 2, '€') + line('c', 3, '🚒') + line('d', 4);
      const { store, id, path } = await withLog(root, '');
      const bytes = Buffer.from(text);
      for (const [index, byte] of bytes.entries()) {
        appendFileSync(path, Buffer.from([byte]));
        if (index % 7 !== 0 && byte !== 0x0a) continue;
        const lines = bytes.subarray(0, index + 1).filter((one) => one === 0x0a).length;
        assert.equal((await notesOf(store, id)).length, lines);
      }
      assert.deepEqual(await notesOf(store, id), ['ä', '€', '🚒', 'd']);
      assert.deepEqual(await problemsOf(store), []);
      appendFileSync(path, `{"torn\n${line('e', 5)}`);
      assert.deepEqual(await problemsOf(store), [`${GRACE}:5 log/torn-line`]);
      const { problems } = granted(await store.read(id));
      const { start = 0, end = 0 } = problems[0]?.range ?? {};
      assert.equal(readFileSync(path, 'utf8').slice(start, end), '{"torn');
    }),
  );

  const changes: readonly (readonly [
    what: string,
    change: (path: string) => void,
    notes: string[],
  ])[] = [
    [
      'replaced by a longer file, as git does',
      (path) => {
        writeFileSync(`${path}.new`, line('x', 1) + line('y', 2) + line('z', 3));
        renameSync(`${path}.new`, path);
      },
      ['x', 'y', 'z'],
    ],
    [
      'rewritten in place, longer',
      (path) => writeFileSync(path, line('x', 1) + line('b', 2) + line('c', 3)),
      ['x', 'b', 'c'],
    ],
    [
      'rewritten in place, as long',
      (path) => writeFileSync(path, line('x', 1) + line('b', 2)),
      ['x', 'b'],
    ],
    ['cut short', (path) => truncateSync(path, line('a', 1).length), ['a']],
    ['emptied', (path) => truncateSync(path, 0), []],
    ['deleted', (path) => rmSync(path), []],
  ];
  for (const [what, change, notes] of changes) {
    it(
      `starts over where a log was ${what}`,
      inFolder(async (root) => {
        const { store, id, path } = await withLog(root, line('a', 1) + line('b', 2));
        assert.deepEqual(await notesOf(store, id), ['a', 'b']);
        change(path);
        assert.deepEqual(await notesOf(store, id), notes);
        assert.deepEqual(await problemsOf(store), []);
      }),
    );
  }

  it(
    'reads the beginning of a log that has no end, and says so',
    inFolder(async (root) => {
      const { store, id, path } = await withLog(root, line('a', 1));
      truncateSync(path, LARGEST_LOG * 64);
      assert.deepEqual(await notesOf(store, id), ['a']);
      const [first] = await problemsOf(store);
      assert.equal(first, `${GRACE}:1 log/too-large`);
      const own = logPath(root, id, 'ada-1');
      truncateSync(own, LARGEST_LOG - 10);
      const failure = refused(await store.append(id, [note('kept')]));
      assert.equal(failure.code, 'store/too-large');
      assert.match(failure.kept, /kept/);
    }),
  );

  it(
    'follows no link, and no pipe holds it up',
    inFolder(async (root, test) => {
      if (process.platform === 'win32') test.skip();
      const { store, id, path } = await withLog(root, line('a', 1));
      const outside = mkdtempSync(join(tmpdir(), 'faultline-outside-'));
      try {
        writeFileSync(join(outside, 'secret.jsonl'), line('s', 1));
        symlinkSync(join(outside, 'secret.jsonl'), logPath(root, id, 'link'));
        execFileSync('mkfifo', [logPath(root, id, 'pipe')]);
        mkdirSync(logPath(root, id, 'folder'));
        assert.deepEqual(await notesOf(store, id), ['a']);
        const name = (writer: string) => `incidents/${id}/events/${writer}.jsonl`;
        assert.deepEqual(await problemsOf(store), [
          `${name('folder')}:1 log/not-a-file`,
          `${name('link')}:1 log/not-a-file`,
          `${name('pipe')}:1 log/not-a-file`,
        ]);
        for (const writer of ['link', 'pipe', 'folder']) {
          const failure = refused(await storeIn(root, { writer }).append(id, [note('kept')]));
          assert.equal(failure.code, 'store/not-a-folder');
          assert.match(failure.kept, /kept/);
        }
        assert.equal(readFileSync(join(outside, 'secret.jsonl'), 'utf8'), line('s', 1));
        assert.equal(readFileSync(path, 'utf8'), line('a', 1));
      } finally {
        rmSync(outside, { recursive: true });
      }
    }),
  );

  for (const linked of ['.', FIRST, `${FIRST}/events`, '.local', '.local/claims']) {
    it(
      `writes through no link in the place of incidents/${linked}`,
      inFolder(async (root) => {
        const id = await declared(storeIn(root, { writer: 'ada-1' }));
        await storeIn(root, { writer: 'ada-1' }).append(id, [note('before')]);
        const outside = mkdtempSync(join(tmpdir(), 'faultline-outside-'));
        try {
          const place = join(root, 'incidents', linked);
          renameSync(place, join(outside, 'moved'));
          symlinkSync(join(outside, 'moved'), place);
          const before = everythingIn(outside);
          const result = await storeIn(root, { writer: 'ada-2' }).append(id, [note('after')]);
          assert.deepEqual(everythingIn(outside), before);
          // Without a place for claims the log is still written; the ids keep events apart.
          if (linked.startsWith('.l'))
            assert.deepEqual(await notesOf(storeIn(root), id), ['before', 'after']);
          else assert.equal(refused(result).code, 'store/not-a-folder');
        } finally {
          rmSync(outside, { recursive: true });
        }
      }),
    );
  }
});

describe('writing after damage', () => {
  it(
    'starts on a fresh line, and leaves the torn one for people to read',
    inFolder(async (root) => {
      const store = storeIn(root, { writer: 'ada-1' });
      const id = await declared(store);
      const path = logPath(root, id, 'ada-1');
      const torn = '{"v":1,"id":"torn","writer":"ada-1","se';
      appendFileSync(path, torn);
      await storeIn(root, { writer: 'ada-1' }).append(id, [note('after')]);
      assert.equal(readFileSync(path, 'utf8').split('\n')[1], torn);
      assert.deepEqual(await notesOf(store, id), ['after']);
      assert.deepEqual(await problemsOf(store), [
        `incidents/${id}/events/ada-1.jsonl:2 log/torn-line`,
      ]);
    }),
  );

  it('reads every line that the damage did not touch, and never throws', async () => {
    const lines = Array.from({ length: 8 }, (_, index) => line(`e${index}`, index + 1));
    const whole = Buffer.from(lines.join(''));
    const starts = lines.map((_, index) => Buffer.byteLength(lines.slice(0, index).join('')));
    const mutation = fc.record({
      at: fc.nat(whole.length - 1),
      length: fc.nat(30),
      bytes: fc.uint8Array({ maxLength: 30 }),
    });
    await withFolder(async (root) => {
      const { id, path } = await withLog(root, whole);
      await fc.assert(
        fc.asyncProperty(mutation, async ({ at, length, bytes }) => {
          const end = Math.min(whole.length, at + length);
          writeFileSync(path, Buffer.concat([whole.subarray(0, at), bytes, whole.subarray(end)]));
          // One that has read nothing yet.
          const notes = await notesOf(storeIn(root, { writer: 'ada-1' }), id);
          const untouched = lines.flatMap((one, index) => {
            const [from, to] = [starts[index] ?? 0, (starts[index] ?? 0) + one.length];
            // What comes right before a line, or in place of its end, joins it.
            return to <= at || from > end ? [`e${index}`] : [];
          });
          for (const text of untouched) assert.ok(notes.includes(text), `${text} is lost`);
        }),
        { numRuns: 100 },
      );
    });
  });
});
