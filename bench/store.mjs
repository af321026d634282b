// The incident log on disk: appends that are durable, and reading many incidents:
// node --import tsx bench/store.mjs [incidents]
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fold } from '../src/core/incident/fold/fold.ts';
import { writeEvent } from '../src/core/incident/log/log.ts';
import { DEFAULT_POLICY } from '../src/core/incident/policy.ts';
import { openStore } from '../src/node/store/store.ts';

const INCIDENTS = Number(process.argv[2] ?? 10_000);
const APPENDS = 1_000;
const LONG = 5_000;
const FIRST = Date.parse('2022-01-01T00:00:00Z');
const MINUTE = 60_000;

const root = mkdtempSync(join(tmpdir(), 'faultline-bench-'));
try {
  await appends();
  await longIncident();
  await manyIncidents();
} finally {
  rmSync(root, { recursive: true });
}

/** One after the other, each on disk before the next. */
async function appends() {
  const store = openStore({ root, now: Date.now });
  const { id } = await store.declare(declaration('appends'));
  let start = performance.now();
  for (let index = 0; index < APPENDS; index++) await store.append(id, [note(`note ${index}`)]);
  report('append, durable', APPENDS, performance.now() - start);

  const file = openSync(join(root, 'bare'), 'a');
  const line = `${'x'.repeat(300)}\n`;
  start = performance.now();
  for (let index = 0; index < APPENDS; index++) {
    writeSync(file, line);
    fsyncSync(file);
  }
  report('  bare write and fsync, to compare', APPENDS, performance.now() - start);
  closeSync(file);
}

/** What a window does again and again in an incident that has gone on for days. */
async function longIncident() {
  const [writer, reader] = [openStore({ root, now: Date.now }), openStore({ root, now: Date.now })];
  const { id } = await writer.declare(declaration('long'));
  await writer.append(
    id,
    Array.from({ length: LONG }, (_, index) => note(`note ${index}`)),
  );
  let start = performance.now();
  await reader.read(id);
  report(`read ${LONG} events for the first time`, 1, performance.now() - start);
  let spent = 0;
  for (let index = 0; index < 100; index++) {
    await writer.append(id, [note(`more ${index}`)]);
    start = performance.now();
    await reader.read(id);
    spent += performance.now() - start;
  }
  report('  read one more', 100, spent);
  start = performance.now();
  for (let index = 0; index < 100; index++) await reader.read(id);
  report('  read nothing new', 100, performance.now() - start);
}

async function manyIncidents() {
  for (let index = 0; index < INCIDENTS; index++) writeIncident(index);
  const store = openStore({ root, now: Date.now });
  let start = performance.now();
  const ids = await store.list();
  report(`list ${ids.length} incidents`, 1, performance.now() - start);
  start = performance.now();
  let events = 0;
  let next = 0;
  const worker = async () => {
    while (next < ids.length) {
      const log = await store.read(ids[next++]);
      fold(log.events, DEFAULT_POLICY);
      events += log.events.length;
    }
  };
  await Promise.all(Array.from({ length: 8 }, worker));
  report(`read and fold them (${events} events)`, ids.length, performance.now() - start);
}

/** Two clones, three claims, updates for two hours, a window of clean samples. */
function writeIncident(index) {
  const at = FIRST + index * 240 * MINUTE;
  const day = new Date(at).toISOString().slice(0, 10);
  const id = `INC-${day}-${String((index % 6) + 1).padStart(3, '0')}`;
  const logs = { 'ada-1': [], 'grace-1': [] };
  const say = (writer, minutes, type, data) => {
    const wall = at + minutes * MINUTE;
    const seq = logs[writer].length + 1;
    const name = type === 'declared' ? `d${index}` : `d${index}.${writer}${seq}`;
    const envelope = {
      v: 1,
      id: name,
      writer,
      seq,
      stamp: { wall, count: 0 },
      by: writer,
      at: wall,
    };
    logs[writer].push(`${writeEvent({ ...envelope, type, data })}\n`);
  };
  say('ada-1', 0, 'declared', { incident: id, ...declaration('Vault returns 503').data });
  for (const role of ['IC', 'Comms']) say('ada-1', 2, 'role-claimed', { role, person: 'ada' });
  say('grace-1', 3, 'role-claimed', { role: 'SME', person: 'grace' });
  for (let minutes = 5; minutes < 120; minutes += 15) {
    const next = new Date(at + (minutes + 15) * MINUTE).toISOString();
    const facts = { symptom: 'Vault returns 503', impact: 'No new pods', investigation: 'KMS' };
    say('ada-1', minutes, 'update-posted', {
      ...facts,
      next,
      medium: 'thread',
      text: 'x'.repeat(300),
    });
    say('grace-1', minutes + 1, 'note', { text: 'Looked at the seal status of node 2' });
  }
  say('grace-1', 60, 'mitigated', { fix: 'Unsealed' });
  for (let minutes = 70; minutes <= 120; minutes += 10) say('grace-1', minutes, 'sample-clean', {});
  say('ada-1', 121, 'all-clear', { early: false, reason: '' });
  const folder = join(root, 'incidents', id, 'events');
  mkdirSync(folder, { recursive: true });
  for (const [writer, lines] of Object.entries(logs)) {
    writeFileSync(join(folder, `${writer}.jsonl`), lines.join(''));
  }
}

function declaration(symptom) {
  const data = { symptom, impact: '', components: ['Vault'], severity: 2, teams: [], drill: false };
  return { data, at: Date.now(), by: 'ada' };
}

function note(text) {
  return { type: 'note', data: { text }, at: Date.now(), by: 'ada' };
}

function report(what, count, milliseconds) {
  const each = milliseconds / count;
  console.log(
    `${what.padEnd(44)} ${milliseconds.toFixed(0).padStart(7)} ms  ${each.toFixed(3).padStart(9)} ms each  ${(1000 / each).toFixed(0).padStart(7)}/s`,
  );
}
