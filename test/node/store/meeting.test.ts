import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold } from '../../../src/core/incident/fold/fold.ts';
import { DEFAULT_POLICY } from '../../../src/core/incident/policy.ts';
import { MINUTE } from '../../../src/core/time/utc.ts';
import type { Store } from '../../../src/node/store/store.ts';
import { commitAll, exchange, git, give } from './clones.ts';
import {
  acknowledgement,
  clock,
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
  THIRD,
  textsOf,
} from './workplace.ts';

const DEED = { by: 'ada', at: NOON + 10 * MINUTE };

interface Clone {
  readonly root: string;
  readonly store: Store;
}

function cloneAt(root: string, name: string, start: number): Clone {
  const folder = join(root, name);
  mkdirSync(folder, { recursive: true });
  return { root: folder, store: storeIn(folder, { writer: `${name}-1`, now: clock(start) }) };
}

/** Ada declares, Grace a minute later, each without knowing of the other; then they meet. */
async function twoClones(root: string) {
  const ada = cloneAt(root, 'ada', NOON);
  const grace = cloneAt(root, 'grace', NOON + MINUTE);
  assert.equal(await declared(ada.store, 'Vault'), FIRST);
  assert.equal(await declared(grace.store, 'DNS', NOON + MINUTE), FIRST);
  await ada.store.append(FIRST, [note('a1')]);
  await grace.store.append(FIRST, [note('g1')]);
  return { ada, grace };
}

/** Symptom and notes of each incident as a clone sees them, by number. */
async function seenBy({ store }: Clone): Promise<Record<string, string>> {
  const seen: Record<string, string> = {};
  const swept = new Map<string, unknown>();
  await store.sweep((id, log) => swept.set(id, log));
  for (const id of granted(await store.list()) as readonly string[]) {
    const log = granted(await store.read(id));
    assert.deepEqual(swept.get(id), log);
    const incident = fold(log.events, DEFAULT_POLICY);
    const notes = textsOf(incident?.events ?? []).sort();
    seen[id] = incident === null ? `→ ${log.movedTo}` : `${incident.symptom}: ${notes.join(' ')}`;
    if (incident !== null) assert.deepEqual(incident.doubts, []);
  }
  return seen;
}

describe('two clones that took one number', () => {
  it(
    'meet: the earlier keeps it, the later is known',
    inFolder(async (root) => {
      const { ada, grace } = await twoClones(root);
      exchange(ada.root, grace.root);
      for (const { store } of [ada, grace]) {
        const log = granted(await store.read(FIRST));
        assert.deepEqual(textsOf(log.events), ['a1']);
        assert.deepEqual(log.problems, []);
        const [clash] = log.clashes;
        assert.deepEqual(textsOf(clash?.events ?? []), ['g1']);
        assert.deepEqual([log.clashes.length, clash?.posted], [1, false]);
        assert.deepEqual(await notesOf(store, FIRST, clash?.declaration), ['g1']);
      }
    }),
  );

  for (const first of ['ada', 'grace'] as const) {
    it(
      `settle it without asking while nobody has posted: ${first} first`,
      inFolder(async (root) => {
        const clones = await twoClones(root);
        const { ada, grace } = clones;
        exchange(ada.root, grace.root);
        const before = filesOf(ada.root, FIRST);
        const settled = granted(await clones[first].store.settle(FIRST, DEED));
        assert.deepEqual(settled, { renumbered: [{ from: FIRST, to: SECOND }], ask: [] });
        for (const [name, text] of Object.entries(filesOf(clones[first].root, FIRST))) {
          assert.ok(text.startsWith(before[name] ?? '-'), 'only appended to');
        }
        exchange(ada.root, grace.root);
        for (const clone of [ada, grace]) {
          assert.deepEqual(await seenBy(clone), { [FIRST]: 'Vault: a1', [SECOND]: 'DNS: g1' });
          const log = granted(await clone.store.read(SECOND));
          assert.equal(fold(log.events, DEFAULT_POLICY)?.id, SECOND);
          assert.deepEqual([log.formerly, log.movedTo, log.clashes], [[FIRST], null, []]);
          const again = granted(await clone.store.settle(FIRST, DEED));
          assert.deepEqual(again, { renumbered: [], ask: [] });
        }
        granted(await grace.store.append(SECOND, [note('g2')]));
        granted(await ada.store.append(FIRST, [note('a2')]));
        exchange(ada.root, grace.root);
        const after = { [FIRST]: 'Vault: a1 a2', [SECOND]: 'DNS: g1 g2' };
        assert.deepEqual(await seenBy(ada), after);
        const { events } = granted(await ada.store.read(SECOND));
        const seqs = events.filter(({ writer }) => writer === 'grace-1').map(({ seq }) => seq);
        assert.equal(new Set(seqs).size, seqs.length, 'numbers go on in the new folder');
      }),
    );
  }

  it(
    'ask the responders where the later one was posted, and renumber as they say',
    inFolder(async (root) => {
      const { ada, grace } = await twoClones(root);
      await grace.store.append(FIRST, [acknowledgement()]);
      exchange(ada.root, grace.root);
      const { renumbered, ask } = granted(await ada.store.settle(FIRST, DEED));
      assert.deepEqual(renumbered, []);
      assert.deepEqual([ask.length, ask[0]?.posted], [1, true]);
      const { declaration = '' } = granted(await ada.store.read(FIRST));
      const moved = granted(await ada.store.renumber(FIRST, declaration ?? '', DEED));
      assert.equal(moved.id, SECOND);
      assert.deepEqual(await seenBy(ada), { [FIRST]: 'DNS: g1', [SECOND]: 'Vault: a1' });
      exchange(ada.root, grace.root);
      assert.deepEqual(await seenBy(grace), await seenBy(ada));
    }),
  );

  it(
    'may both renumber at once, to the same number',
    inFolder(async (root) => {
      const { ada, grace } = await twoClones(root);
      exchange(ada.root, grace.root);
      await Promise.all([ada.store.settle(FIRST, DEED), grace.store.settle(FIRST, DEED)]);
      exchange(ada.root, grace.root);
      const seen = { [FIRST]: 'Vault: a1', [SECOND]: 'DNS: g1' };
      assert.deepEqual(await seenBy(ada), seen);
      assert.deepEqual(await seenBy(grace), seen);
    }),
  );

  it(
    'may both renumber at once, to different numbers: the earlier word counts',
    inFolder(async (root) => {
      const { ada, grace } = await twoClones(root);
      exchange(ada.root, grace.root);
      assert.equal(await declared(grace.store, 'LDAP'), SECOND);
      assert.equal(granted(await ada.store.settle(FIRST, DEED)).renumbered[0]?.to, SECOND);
      assert.equal(granted(await grace.store.settle(FIRST, DEED)).renumbered[0]?.to, THIRD);
      await ada.store.append(SECOND, [note('a2')]);
      await grace.store.append(THIRD, [note('g3')]);
      exchange(ada.root, grace.root);
      for (const clone of [ada, grace]) {
        const lost = granted(await clone.store.read(THIRD));
        assert.deepEqual([lost.movedTo, lost.events], [SECOND, []]);
        const second = granted(await clone.store.read(SECOND));
        const here = [second, ...second.clashes].map(({ events }) => textsOf(events).sort().join());
        assert.deepEqual(here.sort(), ['', 'a2,g1,g3'], 'two incidents again, but none is lost');
      }
      granted(await grace.store.settle(SECOND, DEED));
      exchange(ada.root, grace.root);
      const everything = Object.values(await seenBy(ada)).sort();
      assert.deepEqual(
        everything,
        ['DNS: a2 g1 g3', 'LDAP: ', 'Vault: a1', '→ INC-2026-04-26-002'].sort(),
      );
      assert.deepEqual(await seenBy(grace), await seenBy(ada));
    }),
  );

  it(
    'bring along what a third clone recorded without having heard',
    inFolder(async (root) => {
      const { ada, grace } = await twoClones(root);
      const joan = cloneAt(root, 'joan', NOON + 2 * MINUTE);
      give(grace.root, joan.root);
      await joan.store.append(FIRST, [note('j1')]);
      exchange(ada.root, grace.root);
      granted(await ada.store.settle(FIRST, DEED));
      await joan.store.append(FIRST, [note('j2')]);
      exchange(ada.root, joan.root);
      assert.deepEqual(await seenBy(ada), { [FIRST]: 'Vault: a1', [SECOND]: 'DNS: g1 j1 j2' });
      assert.deepEqual(await seenBy(joan), await seenBy(ada));
    }),
  );

  it(
    'keep what belongs to a declaration that has not arrived apart, and say so',
    inFolder(async (root) => {
      const { ada, grace } = await twoClones(root);
      const joan = cloneAt(root, 'joan', NOON + 2 * MINUTE);
      give(grace.root, joan.root);
      await joan.store.append(FIRST, [note('j1')]);
      rmSync(logPath(joan.root, FIRST, 'grace-1'));
      const alone = granted(await joan.store.read(FIRST));
      assert.deepEqual(textsOf(alone.events), ['j1']);
      granted(await joan.store.append(FIRST, [note('j2')]));
      give(joan.root, ada.root);
      const log = granted(await ada.store.read(FIRST));
      assert.deepEqual(textsOf(log.events), ['a1']);
      assert.deepEqual(
        log.problems.map(({ code, args }) => [code, args[0]]),
        [['log/declaration-missing', '2']],
      );
      give(grace.root, ada.root);
      const { clashes, problems } = granted(await ada.store.read(FIRST));
      assert.deepEqual(
        clashes.map(({ events }) => textsOf(events)),
        [['g1', 'j1', 'j2']],
      );
      assert.deepEqual(problems, []);
    }),
  );

  it(
    'record what is typed where it belongs, even before it is settled',
    inFolder(async (root) => {
      const { ada, grace } = await twoClones(root);
      const { declaration: own } = granted(await grace.store.read(FIRST));
      exchange(ada.root, grace.root);
      granted(await grace.store.append(FIRST, [note('g2')], own ?? undefined));
      granted(await grace.store.append(FIRST, [note('for ada')]));
      granted(await grace.store.settle(FIRST, DEED));
      const late = granted(await grace.store.append(FIRST, [note('g3')], own ?? undefined));
      assert.equal(late.id, SECOND);
      assert.deepEqual(await seenBy(grace), {
        [FIRST]: 'Vault: a1 for ada',
        [SECOND]: 'DNS: g1 g2 g3',
      });
    }),
  );

  it(
    'are settled once by two windows of one clone that notice at once',
    inFolder(async (root) => {
      const { ada, grace } = await twoClones(root);
      exchange(ada.root, grace.root);
      const windows = Array.from({ length: 4 }, () =>
        storeIn(ada.root, { writer: 'ada-1', now: clock(NOON + 5 * MINUTE) }),
      );
      const settled = await Promise.all(windows.map((store) => store.settle(FIRST, DEED)));
      for (const one of settled) granted(one);
      assert.deepEqual(await ada.store.list(), [FIRST, SECOND]);
      assert.deepEqual(await seenBy(ada), { [FIRST]: 'Vault: a1', [SECOND]: 'DNS: g1' });
    }),
  );

  it(
    'go on after a crash between the two folders',
    inFolder(async (root) => {
      const { ada, grace } = await twoClones(root);
      exchange(ada.root, grace.root);
      const before = filesOf(ada.root, FIRST)['ada-1.jsonl'] ?? '';
      granted(await ada.store.settle(FIRST, DEED));
      writeFileSync(logPath(ada.root, FIRST, 'ada-1'), before);
      const again = storeIn(ada.root, { writer: 'ada-1', now: clock(NOON + 5 * MINUTE) });
      const seen = { [FIRST]: 'Vault: a1', [SECOND]: 'DNS: g1' };
      assert.equal(granted(await again.read(FIRST)).clashes.length, 1);
      granted(await again.settle(FIRST, DEED));
      assert.deepEqual(await seenBy({ ...ada, store: again }), seen);
    }),
  );

  it(
    'find what was kept beside the log under the old number',
    inFolder(async (root) => {
      const { ada, grace } = await twoClones(root);
      const kept = granted(await grace.store.attachText(FIRST, 'evidence', 'dig +trace'));
      exchange(ada.root, grace.root);
      granted(await ada.store.settle(FIRST, DEED));
      const found = await ada.store.readAttachment(SECOND, 'evidence', kept.name);
      assert.deepEqual(found, { text: 'dig +trace', intact: true });
    }),
  );

  it(
    'say so where a folder that held a part is missing',
    inFolder(async (root) => {
      const { ada, grace } = await twoClones(root);
      exchange(ada.root, grace.root);
      granted(await ada.store.settle(FIRST, DEED));
      const [first, second] = [FIRST, SECOND].map((id) => join(ada.root, 'incidents', id));
      rmSync(first ?? '', { recursive: true });
      const log = granted(await ada.store.read(SECOND));
      assert.deepEqual(
        log.problems.map(({ code, args }) => [code, ...args]),
        [['log/folder-missing', FIRST]],
      );
      give(grace.root, ada.root);
      rmSync(second ?? '', { recursive: true });
      const old = granted(await ada.store.read(FIRST));
      assert.deepEqual(textsOf(old.clashes[0]?.events ?? []), ['g1'], 'it has not moved away');
    }),
  );

  it(
    'are not led outside by a log that names paths',
    inFolder(async (root) => {
      const { ada } = await twoClones(root);
      const line = (seq: number, from: string, to: string) =>
        `${JSON.stringify({
          v: 1,
          id: `m${seq}`,
          writer: 'mallory-1',
          seq,
          stamp: '2026-04-26T12:00:00.000Z/0',
          by: 'm',
          at: '2026-04-26T12:00:00Z',
          type: 'renumbered',
          data: { from, to },
        })}\n`;
      writeFileSync(
        logPath(ada.root, FIRST, 'mallory-1'),
        line(1, FIRST, '../../../etc') + line(2, '/etc', FIRST) + line(3, FIRST, SECOND),
      );
      const log = granted(await ada.store.read(FIRST));
      assert.deepEqual([log.movedTo, textsOf(log.events)], [null, ['a1']]);
      granted(await ada.store.append(FIRST, [note('a2')]));
      assert.deepEqual(readdirSync(root).sort(), ['ada', 'grace']);
    }),
  );

  it(
    'are left as they are where it cannot be recorded who renumbers, or when',
    inFolder(async (root) => {
      const { ada, grace } = await twoClones(root);
      exchange(ada.root, grace.root);
      const seen = await seenBy(ada);
      for (const deed of [
        { ...DEED, by: '' },
        { ...DEED, at: Number.NaN },
      ]) {
        assert.equal(refused(await ada.store.settle(FIRST, deed)).code, 'store/invalid-event');
      }
      assert.deepEqual(await seenBy(ada), seen);
    }),
  );

  it(
    'are not there: nothing to renumber',
    inFolder(async (root) => {
      const { ada } = await twoClones(root);
      assert.equal(refused(await ada.store.renumber(FIRST, 'x', DEED)).code, 'store/no-incident');
      assert.equal(refused(await ada.store.settle(SECOND, DEED)).code, 'store/no-incident');
    }),
  );
});

describe('logs of other tools, whose ids say nothing', () => {
  const foreign = (id: string, writer: string, seq: number, type: string, data: object) =>
    `${JSON.stringify({
      v: 1,
      id,
      writer,
      seq,
      stamp: `2026-04-26T12:0${seq}:00.000Z/0`,
      by: writer,
      at: '2026-04-26T12:00:00Z',
      type,
      data,
    })}\n`;
  const facts = (symptom: string) => ({
    incident: FIRST,
    symptom,
    impact: '',
    components: [],
    severity: 2,
    teams: [],
    drill: false,
  });

  it(
    'belong to what their writer declared, or else to the incident of that number',
    inFolder(async (root) => {
      const { store } = cloneAt(root, 'ada', NOON);
      mkdirSync(join(root, 'ada/incidents', FIRST, 'events'), { recursive: true });
      const write = (writer: string, ...lines: readonly string[]) =>
        writeFileSync(logPath(join(root, 'ada'), FIRST, writer), lines.join(''));
      write(
        'one',
        foreign('one.1', 'one', 1, 'declared', facts('Vault')),
        foreign('one.2', 'one', 2, 'note', { text: 'o' }),
      );
      write(
        'two',
        foreign('two.1', 'two', 2, 'declared', facts('DNS')),
        foreign('two.2', 'two', 3, 'note', { text: 't' }),
      );
      write('three', foreign('7', 'three', 1, 'note', { text: 'h' }));
      const log = granted(await store.read(FIRST));
      assert.deepEqual(textsOf(log.events).sort(), ['h', 'o']);
      assert.deepEqual(
        log.clashes.map(({ events }) => textsOf(events)),
        [['t']],
      );
      granted(await store.append(FIRST, [note('mine')]));
      granted(await store.settle(FIRST, DEED));
      assert.deepEqual((await notesOf(store, FIRST)).sort(), ['h', 'mine', 'o']);
      assert.deepEqual(await notesOf(store, SECOND), ['t']);
    }),
  );
});

describe('clones that meet by git', () => {
  /** A repository and two clones of it. */
  function threeRepositories(root: string): readonly [origin: string, ada: Clone, grace: Clone] {
    const origin = join(root, 'origin');
    mkdirSync(origin);
    git(origin, 'init', '-q');
    writeFileSync(join(origin, 'README.md'), '# Platform\n');
    commitAll(origin, 'Start');
    for (const name of ['ada', 'grace']) git(root, 'clone', '-q', 'origin', name);
    return [origin, cloneAt(root, 'ada', NOON), cloneAt(root, 'grace', NOON + MINUTE)];
  }

  it(
    'merge without a conflict and find everything, whoever declared what',
    inFolder(async (root) => {
      const [, ada, grace] = threeRepositories(root);
      assert.equal(await declared(ada.store, 'Vault'), FIRST);
      assert.equal(await declared(grace.store, 'DNS', NOON + MINUTE), FIRST);
      await ada.store.append(FIRST, [note('a1')]);
      await grace.store.append(FIRST, [note('g1')]);
      for (const { root: folder } of [ada, grace]) commitAll(folder, 'Incident');
      git(ada.root, 'pull', '-q', '--no-rebase', '--no-edit', '../grace', 'main');
      assert.equal(git(ada.root, 'status', '--porcelain'), '');
      granted(await ada.store.settle(FIRST, DEED));
      await ada.store.append(FIRST, [note('a2')]);
      await grace.store.append(FIRST, [note('g2')]);
      for (const { root: folder } of [ada, grace]) commitAll(folder, 'More');
      git(ada.root, 'pull', '-q', '--no-rebase', '--no-edit', '../grace', 'main');
      git(grace.root, 'pull', '-q', '--no-rebase', '--no-edit', '../ada', 'main');
      const seen = { [FIRST]: 'Vault: a1 a2', [SECOND]: 'DNS: g1 g2' };
      assert.deepEqual(await seenBy(ada), seen);
      assert.deepEqual(await seenBy(grace), seen);
    }),
  );

  it(
    'merge even where one clone wrote on two branches, with a torn line on one',
    inFolder(async (root) => {
      const [, ada] = threeRepositories(root);
      await declared(ada.store, 'Vault');
      commitAll(ada.root, 'Declare');
      git(ada.root, 'checkout', '-q', '-b', 'fix');
      await ada.store.append(FIRST, [note('on fix')]);
      writeFileSync(logPath(ada.root, FIRST, 'ada-1'), '{"v":1,"torn', { flag: 'a' });
      commitAll(ada.root, 'Fix');
      git(ada.root, 'checkout', '-q', 'main');
      await ada.store.append(FIRST, [note('on main')]);
      commitAll(ada.root, 'Main');
      git(ada.root, 'merge', '-q', '--no-edit', 'fix');
      assert.deepEqual((await notesOf(ada.store, FIRST)).sort(), ['on fix', 'on main']);
      granted(await ada.store.append(FIRST, [note('after')]));
      assert.equal((await notesOf(ada.store, FIRST)).length, 3);
    }),
  );
});
