import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { LoggedEvent } from '../../../src/core/incident/log/events.ts';
import { sentence } from '../../../src/core/text/sentence.ts';
import { isFailure } from '../../../src/node/store/failure.ts';
import { actTogether, dismissActors, prepareActors, type Result } from './actors.ts';
import { declared, filesOf, granted, inFolder, note, storeIn } from './workplace.ts';

const EIGHT = Array.from({ length: 8 });

function recordedBy(results: readonly (readonly Result[])[]): readonly LoggedEvent[] {
  return results.flat().flatMap((result) => {
    if (isFailure(result)) assert.fail(`${result.code} ${sentence(result)}`);
    return result.events;
  });
}

describe('several processes at one folder', () => {
  before(prepareActors);
  after(dismissActors);

  for (const writers of ['one writer', 'a writer each'] as const) {
    it(
      `of ${writers} append at once and lose nothing`,
      inFolder(async (root) => {
        const store = storeIn(root, { now: Date.now });
        const id = await declared(store);
        const tasks = EIGHT.map((_, index) => ({
          root,
          id,
          count: 25,
          ...(writers === 'one writer' ? {} : { writer: `ada-${index}` }),
        }));
        const recorded = recordedBy(await actTogether(tasks));
        const log = granted(await storeIn(root).read(id));
        assert.deepEqual(log.problems, []);
        assert.equal(recorded.length, 200);
        const byId = new Map(log.events.map((event) => [event.id, event]));
        for (const event of recorded) assert.deepEqual(byId.get(event.id), event);
        assert.equal(log.events.length, 201);
        const numbers = new Set(log.events.map(({ writer, seq }) => `${writer} ${seq}`));
        assert.equal(numbers.size, 201, 'no writer has one number twice');
        assert.equal(Object.keys(filesOf(root, id)).length, writers === 'one writer' ? 1 : 9);
        assert.deepEqual(readdirSync(join(root, 'incidents/.local/claims')), []);
      }),
    );
  }

  it(
    'declare at once and get a number each',
    inFolder(async (root) => {
      const results = await actTogether(EIGHT.map(() => ({ root, count: 5 })));
      const ids = results.flat().map((result) => granted(result).id);
      assert.equal(new Set(ids).size, 40);
      assert.deepEqual(await storeIn(root).list(), ids.sort());
      const writers = new Set(recordedBy(results).map(({ writer }) => writer));
      assert.equal(writers.size, 1, 'a new clone settles on one writer');
    }),
  );
});

describe('the writer of a clone', () => {
  const writerOf = async (root: string) => {
    const { events } = granted(await storeIn(root).append('INC-2026-04-26-001', [note('x')]));
    return events[0]?.writer;
  };

  it(
    'stays the same, and a copy of the clone is another one, in files of its own',
    inFolder(async (root) => {
      const [here, there] = [join(root, 'here'), join(root, 'there')];
      mkdirSync(here);
      await declared(storeIn(here));
      const writer = await writerOf(here);
      assert.match(writer ?? '', /^[a-z0-9-]+-[0-9a-z]{12}$/);
      assert.equal(await writerOf(here), writer);
      cpSync(here, there, { recursive: true });
      const copy = await writerOf(there);
      assert.notEqual(copy, writer);
      assert.equal(await writerOf(here), writer);
      assert.deepEqual(Object.keys(filesOf(there, 'INC-2026-04-26-001')).sort(), [
        ...[`${copy}.jsonl`, `${writer}.jsonl`].sort(),
      ]);
    }),
  );
});
