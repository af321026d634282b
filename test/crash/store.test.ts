import assert from 'node:assert/strict';
import { randomInt } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as delay } from 'node:timers/promises';
import type { LoggedEvent } from '../../src/core/incident/log/events.ts';
import type { Store } from '../../src/node/store/store.ts';
import { dismissActors, prepareActors, type Result, startActor } from '../node/store/actors.ts';
import { declared, filesOf, granted, inFolder, note, storeIn } from '../node/store/workplace.ts';

const KILLS = Number(process.env.FAULTLINE_KILLS ?? 1000);
/** Killings in one incident, by two killers at once, so that there is always a living process too. */
const KILLS_EACH = 50;

/** As the process told of it: a long text by its length. */
function shortened(event: LoggedEvent | undefined): LoggedEvent | undefined {
  if (event?.type !== 'note' || event.data.text.length <= 1000) return event;
  return { ...event, data: { text: `${event.data.text.length} signs` } };
}

/** Starts a process that appends without end, and kills it at some moment; what it acknowledged. */
async function killOne(root: string, id: string): Promise<readonly Result[]> {
  // A long line takes the system several steps to write: a kill can tear it.
  const size = randomInt(3) === 0 ? 90_000 : 40;
  const actor = startActor({ root, id, count: 1e9, size, warm: true });
  const wrote = new Promise<void>((resolve) => actor.onResult(() => resolve()));
  actor.go();
  // Some in their first steps, most while they write one line after the other.
  await (randomInt(4) === 0 ? actor.ready : wrote);
  await delay(randomInt(15));
  actor.process.kill('SIGKILL');
  const results = await actor.results;
  assert.equal(actor.process.signalCode, 'SIGKILL', 'it was alive until it was killed');
  return results;
}

/** Kills processes of one incident; its events as far as anybody was told that they are recorded. */
async function killMany(root: string, store: Store, kills: number): Promise<number> {
  const id = await declared(store);
  const acknowledged: LoggedEvent[] = [];
  let left = kills;
  const killer = async () => {
    while (left-- > 0) {
      for (const result of await killOne(root, id)) acknowledged.push(...granted(result).events);
    }
  };
  const stop = (error: unknown) => {
    left = 0;
    throw error;
  };
  const ends = await Promise.allSettled([killer().catch(stop), killer().catch(stop)]);
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
  granted(await store.append(id, [note('the next one is not held up')]));
  const log = granted(await storeIn(root).read(id));
  const found = new Map(log.events.map((event) => [event.id, event]));
  for (const event of acknowledged) assert.deepEqual(shortened(found.get(event.id)), event);
  assert.ok(log.problems.every(({ code }) => code === 'log/torn-line'));
  const numbers = log.events.map(({ writer, seq }) => `${writer} ${seq}`);
  assert.equal(new Set(numbers).size, numbers.length, 'no number twice');
  const [file = ''] = Object.values(filesOf(root, id));
  const whole = file.split('\n').filter((line) => line.endsWith('}'));
  assert.equal(whole.length, log.events.length, 'every whole line is an event');
  return acknowledged.length;
}

describe(`a writing process that is killed ${KILLS} times`, () => {
  before(prepareActors);
  after(dismissActors);

  it(
    'has recorded all that it said it had',
    inFolder(async (root) => {
      const store = storeIn(root, { now: Date.now });
      let acknowledged = 0;
      for (let kills = 0; kills < KILLS; kills += KILLS_EACH) {
        acknowledged += await killMany(root, store, Math.min(KILLS_EACH, KILLS - kills));
      }
      assert.ok(acknowledged > KILLS / 2, `only ${acknowledged} events were acknowledged`);
      const left = readdirSync(join(root, 'incidents/.local/claims')).length;
      assert.ok(left <= KILLS, `${left} claims left`);
    }),
  ).timeout(300_000);
});
