import assert from 'node:assert/strict';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Store } from '../../../src/node/store/store.ts';
import { exchange } from './clones.ts';
import {
  declared,
  FIRST,
  granted,
  inFolder,
  NOON,
  note,
  notesOf,
  SECOND,
  storeIn,
} from './workplace.ts';

/** Collects what a store reports, and waits until it has reported an incident. */
async function watching(store: Store, follow: readonly string[] = []) {
  let reported: string[] = [];
  let wake = () => {};
  const watch = await store.watch(
    (ids) => {
      reported.push(...ids);
      wake();
    },
    { follow: () => follow },
  );
  return {
    close: () => watch.close(),
    until: async (id: string) => {
      for (let looks = 0; !reported.includes(id); looks++) {
        assert.ok(looks < 100, `nothing was reported of ${id}, but ${reported}`);
        await Promise.race([new Promise<void>((resolve) => (wake = resolve)), delay(100)]);
      }
      reported = [];
    },
    reported: () => reported,
  };
}

describe('watching the log', () => {
  it(
    'shows two stores each what the other does',
    inFolder(async (root) => {
      const [ada, grace] = ['ada-1', 'grace-1'].map((writer) => storeIn(root, { writer }));
      assert.ok(ada && grace);
      const [atAda, atGrace] = [await watching(ada), await watching(grace)];
      try {
        await declared(ada);
        await atGrace.until(FIRST);
        for (const text of ['1', '2', '3']) {
          granted(await grace.append(FIRST, [note(`g${text}`)]));
          while (!(await notesOf(ada, FIRST)).includes(`g${text}`)) await atAda.until(FIRST);
          granted(await ada.append(FIRST, [note(`a${text}`)]));
          while (!(await notesOf(grace, FIRST)).includes(`a${text}`)) await atGrace.until(FIRST);
        }
        assert.equal(granted(await ada.read(FIRST)).events.length, 7);
      } finally {
        atAda.close();
        atGrace.close();
      }
    }),
  );

  it(
    'sees old incidents that are followed, new ones, and those that go',
    inFolder(async (root) => {
      const yearsLater = () => NOON + 1e11;
      const [here, there] = [storeIn(root, { now: yearsLater }), storeIn(root, { writer: 'b-1' })];
      for (let count = 0; count < 60; count++) await declared(there);
      const watch = await watching(here, [FIRST]);
      try {
        granted(await there.append(FIRST, [note('late')]));
        await watch.until(FIRST);
        const id = await declared(there);
        await watch.until(id);
        rmSync(join(root, 'incidents', SECOND), { recursive: true });
        await watch.until(SECOND);
      } finally {
        watch.close();
      }
    }),
  );

  it(
    'begins before there is anything to watch',
    inFolder(async (root) => {
      const watch = await watching(storeIn(root));
      try {
        await declared(storeIn(root, { writer: 'b-1' }));
        await watch.until(FIRST);
      } finally {
        watch.close();
      }
    }),
  );

  it(
    'reports an incident when lines turn up in the folder that it had before',
    inFolder(async (root) => {
      const [a, b] = [join(root, 'a'), join(root, 'b')];
      for (const folder of [a, b]) mkdirSync(folder);
      const [ada, grace] = [storeIn(a, { writer: 'ada-1' }), storeIn(b, { writer: 'grace-1' })];
      await declared(ada);
      await declared(grace, 'DNS', NOON + 1);
      exchange(a, b);
      const { declaration } = granted(await grace.read(FIRST));
      granted(await ada.settle(FIRST, { by: 'ada', at: NOON }));
      assert.equal(granted(await ada.read(SECOND)).clashes.length, 0);
      const watch = await watching(ada);
      try {
        granted(await storeIn(a, { writer: 'c-1' }).append(FIRST, [note('late')]));
        await watch.until(SECOND);
        assert.ok(declaration);
      } finally {
        watch.close();
      }
    }),
  );

  it(
    'reports nothing where nothing happens, nor once it is closed',
    inFolder(async (root) => {
      const store = storeIn(root);
      const id = await declared(store);
      await store.read(id);
      const [open, closed] = [await watching(store), await watching(store)];
      try {
        closed.close();
        await delay(1200);
        assert.deepEqual(open.reported(), []);
        await store.append(id, [note('x')]);
        await open.until(id);
        assert.deepEqual(closed.reported(), []);
      } finally {
        open.close();
      }
    }),
  );
});
