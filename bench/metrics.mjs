// The three numbers of 10,000 incidents, from the text of their logs to the trend:
// node --import tsx bench/metrics.mjs [incidents]
import { performance } from 'node:perf_hooks';
import { fold } from '../src/core/incident/fold.ts';
import { readLog, writeEvent } from '../src/core/incident/log.ts';
import { measured } from '../src/core/incident/metrics.ts';
import { DEFAULT_POLICY } from '../src/core/incident/policy.ts';
import { trend } from '../src/core/incident/trend.ts';
import { metricsCsv, trendText } from '../src/core/incident/trend-text.ts';

const INCIDENTS = Number(process.argv[2] ?? 10_000);
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const FIRST = Date.parse('2022-01-01T00:00:00Z');

/** The log of an incident of two hours: three claims, an update every 15 minutes, six clean samples. */
function log(index) {
  const start = FIRST + index * 4 * HOUR;
  const id = `INC-${new Date(start).toISOString().slice(0, 10)}-${String((index % 6) + 1).padStart(3, '0')}`;
  const lines = [];
  const say = (minutes, type, data) => {
    const at = start + minutes * MINUTE;
    const seq = lines.length + 1;
    const stamp = { wall: at, count: seq };
    const event = {
      v: 1,
      id: `${index}-${seq}`,
      writer: 'ada',
      seq,
      stamp,
      by: 'ada',
      at,
      type,
      data,
    };
    lines.push(writeEvent(event));
  };
  const symptom = 'Vault returning 503 on auth endpoint';
  const teams = ['booking', 'timetable'];
  const drill = index % 20 === 0;
  const components = ['Vault'];
  const facts = { incident: id, symptom, impact: '', components, severity: 2, teams, drill };
  say(0, 'declared', facts);
  say(1 + (index % 5), 'acknowledged', { text: `${id} acknowledged.`, medium: 'thread' });
  say(2, 'thread-linked', { url: `https://chat.example/${index}` });
  for (const role of ['IC', 'SME', 'Comms']) say(4, 'role-claimed', { role, person: role });
  for (let minute = 14; minute < 90; minute += 14) {
    const next = new Date(start + (minute + 15) * MINUTE).toISOString();
    const update = { symptom, impact: 'New pods do not start', investigation: 'KMS', next };
    say(minute, 'update-posted', { ...update, medium: 'thread', text: 'posted' });
  }
  say(30 + (index % 30), 'mitigated', { fix: 'unsealed' });
  for (let minute = 65; minute < 125; minute += 10) say(minute, 'sample-clean', {});
  say(125, 'all-clear', { early: false, reason: '' });
  return `${lines.join('\n')}\n`;
}

const logs = Array.from({ length: INCIDENTS }, (_, index) => log(index));
const bytes = logs.reduce((sum, one) => sum + one.length, 0);
console.log(`${INCIDENTS} incidents, ${(bytes / 1e6).toFixed(1)} MB of log`);

/** Runs one stage and prints how long it took. */
function stage(name, run) {
  const start = performance.now();
  const result = run();
  console.log(`${name.padEnd(18)} ${(performance.now() - start).toFixed(0).padStart(6)} ms`);
  return result;
}

const events = stage('read the logs', () => logs.map((text) => readLog(text).events));
const all = stage('fold and measure', () =>
  events.map((one) => measured(fold(one, DEFAULT_POLICY))),
);
const found = stage('trend', () => trend(all));
stage('as text and CSV', () => [trendText(found), metricsCsv(all)]);
