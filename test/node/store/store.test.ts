import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold } from '../../../src/core/incident/fold/fold.ts';
import { compareStamps } from '../../../src/core/incident/log/clock.ts';
import type { Draft } from '../../../src/core/incident/log/draft.ts';
import { DEFAULT_POLICY } from '../../../src/core/incident/policy.ts';
import { sentence } from '../../../src/core/text/sentence.ts';
import { nodeFs, type StoreFs } from '../../../src/node/store/host.ts';
import {
  clock,
  declaration,
  declared,
  FIRST,
  filesOf,
  granted,
  inFolder,
  logPath,
  NOON,
  note,
  notesOf,
  refused,
  SECOND,
  storeIn,
} from './workplace.ts';

const HOUR = 3_600_000;

describe('the incident store', () => {
  it(
    'gives back what was recorded, which the fold makes an incident of',
    inFolder(async (root) => {
      const store = storeIn(root, { writer: 'ada-1' });
      const id = await declared(store);
      assert.equal(id, FIRST);
      const { events } = granted(await store.append(id, [note('one'), note('two', NOON + HOUR)]));
      assert.deepEqual(
        events.map(({ seq, writer, at }) => ({ seq, writer, at })),
        [
          { seq: 2, writer: 'ada-1', at: NOON + 60_000 },
          { seq: 3, writer: 'ada-1', at: NOON + HOUR },
        ],
      );
      const log = granted(await storeIn(root).read(id));
      assert.deepEqual(log.problems, []);
      assert.deepEqual(log.events.slice(1), events);
      const incident = fold(log.events, DEFAULT_POLICY);
      assert.equal(incident?.id, id);
      assert.equal(incident?.symptom, 'Vault is sealed');
      assert.equal(incident?.declared.event, log.declaration);
    }),
  );

  it(
    'writes one line an event, in the file of the writer, that a person can read',
    inFolder(async (root) => {
      let next = 0;
      const store = storeIn(root, {
        writer: 'ada-1',
        now: () => NOON,
        randomId: () => `r${++next}`,
      });
      await store.append(await declared(store), [note('Unsealed "node 2" ✓\nwith Grace')]);
      assert.deepEqual(filesOf(root, FIRST), {
        'ada-1.jsonl': [
          `{"v":1,"id":"r1","writer":"ada-1","seq":1,"stamp":"2026-04-26T12:00:00.000Z/0","by":"ada","at":"2026-04-26T12:00:00.000Z","type":"declared","data":{"incident":"INC-2026-04-26-001","symptom":"Vault is sealed","impact":"","components":[],"severity":2,"teams":[],"drill":false,"policy":${JSON.stringify(DEFAULT_POLICY)}}}`,
          '{"v":1,"id":"r1.r2","writer":"ada-1","seq":2,"stamp":"2026-04-26T12:00:00.000Z/1","by":"ada","at":"2026-04-26T12:01:00.000Z","type":"note","data":{"text":"Unsealed \\"node 2\\" ✓\\nwith Grace"}}',
          '',
        ].join('\n'),
      });
    }),
  );

  it(
    'numbers the incidents of a UTC day on from the highest',
    inFolder(async (root) => {
      const store = storeIn(root);
      const ids: string[] = [];
      for (const at of [
        '2026-04-26T23:59:59.999Z',
        '2026-04-26T20:30-05:00',
        '2026-04-27T00:00Z',
      ]) {
        ids.push(await declared(store, 'x', Date.parse(at)));
      }
      assert.deepEqual(ids, ['INC-2026-04-26-001', 'INC-2026-04-27-001', 'INC-2026-04-27-002']);
      await nodeFs.mkdir(join(root, 'incidents', 'INC-2026-04-26-999'));
      const next = await declared(store);
      assert.equal(next, 'INC-2026-04-26-1000');
      assert.deepEqual(await store.list(), [
        'INC-2026-04-26-001',
        'INC-2026-04-26-999',
        'INC-2026-04-26-1000',
        'INC-2026-04-27-001',
        'INC-2026-04-27-002',
      ]);
    }),
  );

  it(
    'lists nothing where nothing was declared, and makes nothing to do so',
    inFolder(async (root) => {
      assert.deepEqual(await storeIn(root).list(), []);
      assert.deepEqual(readdirSync(root), []);
    }),
  );

  it(
    'lists incident folders only',
    inFolder(async (root) => {
      const store = storeIn(root);
      await declared(store);
      for (const name of ['drafts', 'INC-1', 'INC-2026-04-26-1', 'inc-2026-04-26-009']) {
        await nodeFs.mkdir(join(root, 'incidents', name));
      }
      symlinkSync(join(root, 'incidents', FIRST), join(root, 'incidents', SECOND));
      assert.deepEqual(await store.list(), [FIRST]);
    }),
  );

  it(
    'stamps later than everything it has seen, whatever the clocks say',
    inFolder(async (root) => {
      const ahead = storeIn(root, { writer: 'grace-1', now: clock(NOON + HOUR) });
      const behind = storeIn(root, { writer: 'ada-1', now: clock(NOON - HOUR) });
      const id = await declared(ahead);
      await behind.append(id, [note('a'), note('b')]);
      await ahead.append(id, [note('c')]);
      await behind.append(id, [note('d')]);
      const { events } = granted(await behind.read(id));
      const stamped = [...events].sort((a, b) => compareStamps(a.stamp, b.stamp));
      assert.deepEqual(
        stamped.map((event) => (event.type === 'note' ? event.data.text : event.type)),
        ['declared', 'a', 'b', 'c', 'd'],
      );
      const stamps = new Set(events.map(({ stamp }) => `${stamp.wall}/${stamp.count}`));
      assert.equal(stamps.size, 5);
    }),
  );

  it(
    'does not follow a clock that is years ahead, and reports a counter without end',
    inFolder(async (root) => {
      const store = storeIn(root, { writer: 'ada-1' });
      const id = await declared(store);
      const line = (stamp: string, n: string) =>
        `{"v":1,"id":"f${n}","writer":"far","seq":${n},"stamp":"${stamp}","by":"f","at":"2026-04-26T12:00:00Z","type":"note","data":{"text":"x"}}\n`;
      const far = line('2099-01-01T00:00:00.000Z/3', '1');
      const endless = line(`2026-04-26T12:00:09.000Z/${'9'.repeat(400)}`, '2');
      writeFileSync(logPath(root, id, 'far'), far + endless);
      const { events } = granted(await store.append(id, [note('now')]));
      assert.equal(events[0]?.stamp.wall, NOON + 2000);
      assert.deepEqual(await notesOf(storeIn(root), id), ['now', 'x']);
      const { problems } = granted(await store.read(id));
      assert.deepEqual(
        problems.map(({ code, line: at }) => [code, at]),
        [['log/not-an-event', 2]],
      );
    }),
  );

  it(
    'records what is appended at once in the order of the calls',
    inFolder(async (root) => {
      const store = storeIn(root);
      const id = await declared(store);
      const texts = Array.from({ length: 20 }, (_, index) => `${index}`);
      await Promise.all(texts.map((text) => store.append(id, [note(text)])));
      assert.deepEqual(await notesOf(store, id), texts);
      assert.deepEqual(readdirSync(join(root, 'incidents', '.local', 'claims')), []);
    }),
  );

  it(
    'is on disk before it says so: written once, synced, and its names too',
    inFolder(async (root) => {
      const steps: string[] = [];
      const store = storeIn(root, { writer: 'ada-1', fs: observed(steps, root) });
      const id = await declared(store);
      assert.deepEqual(steps.splice(0), [
        'sync .',
        'write incidents/.gitattributes',
        'sync incidents/.gitattributes',
        'sync incidents',
        `sync incidents/${id}`,
        `write incidents/${id}/events/ada-1.jsonl`,
        `sync incidents/${id}/events/ada-1.jsonl`,
        `sync incidents/${id}/events`,
      ]);
      const isLog = (step: string) => step.includes(id);
      await store.append(id, [note('one'), note('two')]);
      assert.deepEqual(steps.splice(0).filter(isLog), [
        `write incidents/${id}/events/ada-1.jsonl`,
        `sync incidents/${id}/events/ada-1.jsonl`,
      ]);
      const other = storeIn(root, { writer: 'ada-1', fs: observed(steps, root) });
      await other.append(id, [note('three')]);
      assert.deepEqual(steps.filter(isLog), [
        `write incidents/${id}/events/ada-1.jsonl`,
        `sync incidents/${id}/events/ada-1.jsonl`,
        `sync incidents/${id}/events`,
      ]);
    }),
  );

  it(
    'keeps its own things out of git, and tells git to keep both sides of a log',
    inFolder(async (root) => {
      const store = storeIn(root);
      await store.append(await declared(store), [note('x')]);
      assert.deepEqual(readdirSync(join(root, 'incidents')).sort(), [
        '.gitattributes',
        '.local',
        FIRST,
      ]);
      assert.equal(readFileSync(join(root, 'incidents/.local/.gitignore'), 'utf8'), '*\n');
      assert.match(
        readFileSync(join(root, 'incidents/.gitattributes'), 'utf8'),
        /^INC-\*\/events\/\*\.jsonl -text merge=union$/m,
      );
    }),
  );

  const unusable: readonly (readonly [what: string, draft: Draft, reason: RegExp])[] = [
    ['a blank note', note(' \n'), /blank/],
    ['a time that is none', note('x', Number.NaN), /time/],
    ['a time beyond all calendars', note('x', 9e15), /time/],
    ['nobody', { ...note('x'), by: '' }, /by/],
    ['a text without end', note('x'.repeat(100_001)), /100000/],
  ];
  for (const [what, draft, reason] of unusable) {
    it(
      `refuses ${what}, and records nothing of what came with it`,
      inFolder(async (root) => {
        const store = storeIn(root);
        const id = await declared(store);
        const before = filesOf(root, id);
        const failure = refused(await store.append(id, [note('typed with care'), draft]));
        assert.equal(failure.code, 'store/invalid-event');
        assert.match(sentence(failure), reason);
        assert.match(failure.kept, /typed with care/);
        assert.deepEqual(filesOf(root, id), before);
      }),
    );
  }

  const escapes = [
    '../outside',
    '..',
    '',
    '/etc',
    'C:\\x',
    'INC-2026-04-26-001/../../x',
    'INC-2026-04-26-001\0',
    'INC-2026-04-26-001\n',
    'INC-2026-04-26-001.',
    'INC-2026-04-26-001 ',
    'INC-2026-04-26-001:stream',
    'CON',
    'inc-2026-04-26-001',
  ];
  for (const id of escapes) {
    it(
      `takes ${JSON.stringify(id)} for no incident`,
      inFolder(async (root) => {
        const store = storeIn(root);
        await declared(store);
        const results = [
          await store.read(id),
          await store.append(id, [note('x')]),
          await store.attachText(id, 'evidence', 'x'),
          await store.readAttachment(id, 'evidence', `${'0'.repeat(32)}.txt`),
          await store.renumber(id, 'x', { by: 'ada', at: NOON }),
          await store.settle(id, { by: 'ada', at: NOON }),
        ];
        for (const result of results) assert.equal(refused(result).code, 'store/invalid-id');
        assert.deepEqual(readdirSync(root), ['incidents']);
      }),
    );
  }

  for (const writer of ['', '../ada', 'Ada', 'a b', 'con', 'nul', 'lpt1', 'ada.', '-a', 'ädä']) {
    it(
      `does not write as ${JSON.stringify(writer)}`,
      inFolder(async (root) => {
        const store = storeIn(root, { writer });
        const failure = refused(await store.declare(declaration('seen by me')));
        assert.equal(failure.code, 'store/invalid-writer');
        assert.match(failure.kept, /seen by me/);
        assert.deepEqual(await store.list(), []);
      }),
    );
  }

  it(
    'says that there is no such incident, or that nothing declares it',
    inFolder(async (root) => {
      const store = storeIn(root);
      await declared(store);
      assert.equal(refused(await store.read(SECOND)).code, 'store/no-incident');
      assert.equal(refused(await store.append(SECOND, [note('x')])).code, 'store/no-incident');
      await nodeFs.mkdir(join(root, 'incidents', SECOND));
      assert.equal(granted(await store.read(SECOND)).declaration, null);
      assert.equal(refused(await store.append(SECOND, [note('x')])).code, 'store/not-declared');
      assert.ok(!existsSync(join(root, 'incidents', SECOND, 'events')));
    }),
  );

  it(
    'does not make up the repository',
    inFolder(async (root) => {
      const store = storeIn(join(root, 'nowhere'));
      assert.deepEqual(await store.list(), []);
      assert.equal(refused(await store.declare(declaration('x'))).code, 'store/no-root');
      assert.deepEqual(readdirSync(root), []);
    }),
  );
});

/** The real file system, noting what is written and synced, by path from the root. */
function observed(steps: string[], root: string): StoreFs {
  const name = (path: unknown) => String(path).slice(root.length + 1) || '.';
  const open: StoreFs['open'] = async (path, ...rest) => {
    const handle = await nodeFs.open(path, ...rest);
    const { write, sync } = handle;
    return Object.assign(handle, {
      write: (...args: readonly unknown[]) => {
        steps.push(`write ${name(path)}`);
        return Reflect.apply(write, handle, args);
      },
      sync: () => {
        steps.push(`sync ${name(path)}`);
        return sync.call(handle);
      },
    });
  };
  return { ...nodeFs, open };
}
