// `faultline metrics` over 10,000 incidents on disk, stage by stage, in processor time:
// node --import tsx bench/metrics.mjs [incidents]
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { COURSE_EVENTS, foldCourse } from '../src/core/incident/fold/course.ts';
import { fold } from '../src/core/incident/fold/fold.ts';
import { writeEvent } from '../src/core/incident/log/log.ts';
import { measured } from '../src/core/incident/metrics/metrics.ts';
import { trend } from '../src/core/incident/metrics/trend.ts';
import { metricsCsv, trendText } from '../src/core/incident/metrics/trend-text.ts';
import { DEFAULT_POLICY } from '../src/core/incident/policy.ts';
import { openStore } from '../src/node/store/store.ts';

const INCIDENTS = Number(process.argv[2] ?? 10_000);
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const FIRST = Date.parse('2022-01-01T00:00:00Z');

/** The log of an incident of two hours: three claims, an update every 15 minutes, notes, clean samples. */
function log(index) {
  const start = FIRST + index * 4 * HOUR;
  const id = `INC-${new Date(start).toISOString().slice(0, 10)}-${String((index % 6) + 1).padStart(3, '0')}`;
  const lines = [];
  const say = (minutes, type, data) => {
    const at = start + minutes * MINUTE;
    const seq = lines.length + 1;
    const name = type === 'declared' ? `d${index}` : `d${index}.${seq}`;
    const event = { v: 1, id: name, writer: 'ada', seq, stamp: { wall: at, count: 0 }, by: 'ada' };
    lines.push(writeEvent({ ...event, at, type, data }));
  };
  const symptom = 'Vault returning 503 on auth endpoint';
  const teams = ['booking', 'timetable'];
  const drill = index % 20 === 0;
  const facts = { incident: id, symptom, impact: '', components: ['Vault'], severity: 2, teams };
  say(0, 'declared', { ...facts, drill, policy: DEFAULT_POLICY });
  say(1 + (index % 5), 'acknowledged', { text: `${id} acknowledged.`, medium: 'thread' });
  say(2, 'thread-linked', { url: `https://chat.example/${index}` });
  for (const role of ['IC', 'SME', 'Comms']) say(4, 'role-claimed', { role, person: role });
  for (let minute = 14; minute < 120; minute += 14) {
    const next = new Date(start + (minute + 15) * MINUTE).toISOString();
    const update = { symptom, impact: 'New pods do not start', investigation: 'KMS', next };
    say(minute, 'update-posted', { ...update, medium: 'thread', text: 'x'.repeat(300) });
    say(minute + 1, 'note', { text: 'Looked at the seal status of node 2' });
  }
  say(30 + (index % 30), 'mitigated', { fix: 'unsealed' });
  for (let minute = 65; minute < 125; minute += 10) say(minute, 'sample-clean', {});
  say(125, 'all-clear', { early: false, reason: '' });
  return { id, text: `${lines.join('\n')}\n` };
}

/** Runs one stage and prints what it took. */
async function stage(name, run) {
  const before = process.cpuUsage();
  const result = await run();
  const { user, system } = process.cpuUsage(before);
  console.log(`${name.padEnd(32)} ${((user + system) / 1000).toFixed(0).padStart(6)} ms`);
  return result;
}

const root = mkdtempSync(join(tmpdir(), 'faultline-bench-'));
try {
  let bytes = 0;
  for (let index = 0; index < INCIDENTS; index++) {
    const { id, text } = log(index);
    const folder = join(root, 'incidents', id, 'events');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'ada.jsonl'), text);
    bytes += text.length;
  }
  console.log(`${INCIDENTS} incidents, ${(bytes / 1e6).toFixed(1)} MB of log`);
  const store = openStore({ root, now: Date.now });
  const all = [];
  await stage('read, fold and measure', () =>
    store.sweep((_, { events }) => {
      const course = foldCourse(events, DEFAULT_POLICY);
      if (course !== null) all.push(measured(course));
    }, COURSE_EVENTS),
  );
  const found = await stage('trend', () => trend(all));
  await stage('as text and CSV', () => [trendText(found), metricsCsv(all)]);
  await stage('  to compare: whole incidents', () =>
    store.sweep((_, { events }) => fold(events, DEFAULT_POLICY)),
  );
  await stage('  to compare: one by one', async () => {
    for (const id of await store.list()) fold((await store.read(id)).events, DEFAULT_POLICY);
  });
} finally {
  rmSync(root, { recursive: true });
}
