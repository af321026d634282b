import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Draft } from '../../../src/core/incident/log/draft.ts';
import type { LoggedEvent } from '../../../src/core/incident/log/events.ts';
import { DEFAULT_POLICY } from '../../../src/core/incident/policy.ts';
import { sentence } from '../../../src/core/text/sentence.ts';
import { MINUTE } from '../../../src/core/time/utc.ts';
import type { Declaration } from '../../../src/node/store/declare.ts';
import { type Failure, isFailure } from '../../../src/node/store/failure.ts';
import { openStore, type Store, type StoreOptions } from '../../../src/node/store/store.ts';

export const NOON = Date.parse('2026-04-26T12:00:00Z');
export const FIRST = 'INC-2026-04-26-001';
export const SECOND = 'INC-2026-04-26-002';
export const THIRD = 'INC-2026-04-26-003';

/** Does something with a folder of its own, which is gone afterwards. */
export async function withFolder<T>(work: (root: string) => Promise<T> | T): Promise<T> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'faultline-store-')));
  try {
    return await work(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** A test in a folder of its own. */
export function inFolder(test: (root: string, context: Mocha.Context) => Promise<void>) {
  return function (this: Mocha.Context): Promise<void> {
    return withFolder((root) => test(root, this));
  };
}

/** A clock that stands at noon and goes on by a second each time it is read. */
export function clock(start = NOON): () => number {
  let now = start;
  return () => (now += 1000);
}

export function storeIn(root: string, options: Partial<StoreOptions> = {}): Store {
  return openStore({ root, now: clock(), ...options });
}

export function declaration(symptom: string, at = NOON): Declaration {
  const data = {
    symptom,
    impact: '',
    components: [],
    severity: 2,
    teams: [],
    drill: false,
    policy: DEFAULT_POLICY,
  } as const;
  return { data, at, by: 'ada' };
}

export function note(text: string, at = NOON + MINUTE): Draft {
  return { type: 'note', data: { text }, at, by: 'ada' };
}

export function acknowledgement(at = NOON + MINUTE): Draft {
  return { type: 'acknowledged', data: { text: 'Looking', medium: 'thread' }, at, by: 'ada' };
}

/** What was asked for; fails the test where it is a failure. */
export function granted<T extends object>(result: T): Exclude<T, Failure> {
  if (isFailure(result)) assert.fail(`${result.code}: ${sentence(result)}`);
  return result as Exclude<T, Failure>;
}

/** The failure; fails the test where there is none. */
export function refused(result: object): Failure {
  assert.ok(isFailure(result), `went through: ${JSON.stringify(result)}`);
  return result;
}

export async function declared(
  store: Store,
  symptom = 'Vault is sealed',
  at = NOON,
): Promise<string> {
  return granted(await store.declare(declaration(symptom, at))).id;
}

/** Texts of the notes of an incident, in the order of the log's files. */
export async function notesOf(store: Store, id: string, of?: string): Promise<string[]> {
  return textsOf(granted(await store.read(id, of)).events);
}

export function textsOf(events: readonly LoggedEvent[]): string[] {
  return events.flatMap((event) => (event.type === 'note' ? [event.data.text] : []));
}

/** The logs of an incident, by writer, as they are on disk. */
export function filesOf(root: string, id: string): Record<string, string> {
  const folder = join(root, 'incidents', id, 'events');
  const entries = readdirSync(folder).map((name) => [
    name,
    readFileSync(join(folder, name), 'utf8'),
  ]);
  return Object.fromEntries(entries);
}

export function logPath(root: string, id: string, writer: string): string {
  return join(root, 'incidents', id, 'events', `${writer}.jsonl`);
}
