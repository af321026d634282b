import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { normalisedLog } from '../incident-log.ts';
import { writeFiles } from '../write-files.ts';
import { at, type Call, STORY, STORY_FILES } from './incident-story.ts';
import { type Outcome, program, runAsProcess, runInProcess } from './runs.ts';

const GOLDEN = join(import.meta.dirname, 'golden');
const ID = 'INC-2026-04-26-001';

function makeRepository(): string {
  const root = mkdtempSync(join(tmpdir(), 'faultline-story-'));
  writeFiles(root, STORY_FILES);
  return root;
}

type Run = typeof runInProcess;

/** Tells the story up to a minute; gives what each call said. */
async function tell(cwd: string, run: Run, from: number, to: number, drill = false) {
  const outcomes: Outcome[] = [];
  for (const call of STORY.filter(({ minute }) => minute >= from && minute < to)) {
    const outcome = await run(argvOf(call, drill), { cwd });
    assert.equal(outcome.code, call.code ?? 0, `${call.words.join(' ')}: ${outcome.stderr}`);
    assert.match(outcome.stderr, call.says ?? /^$/);
    outcomes.push(outcome);
  }
  return outcomes;
}

function argvOf({ minute, by, words }: Call, drill: boolean): string[] {
  const mark = drill && words[0] === 'declare' ? ['--drill'] : [];
  const clock = ['--by', by, '--now', at(minute), '--format', 'json'];
  return ['incident', ...words, ...mark, ...clock];
}

async function ask(cwd: string, minute: number, ...words: readonly string[]) {
  const { stdout, stderr, code } = await runInProcess([...words, '--now', at(minute)], { cwd });
  assert.equal(code, 0, stderr);
  return stdout;
}

async function show(cwd: string, minute: number) {
  return JSON.parse(await ask(cwd, minute, 'incident', 'show', ID, '--format', 'json'));
}

function golden(name: string, actual: string): void {
  const path = join(GOLDEN, name);
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(path, actual);
  assert.equal(actual, readFileSync(path, 'utf8'));
}

describe('an incident from the command line', function () {
  // Dozens of processes, one after the other, on machines that have other things to do.
  this.timeout(120_000);
  let root: string;
  before(async () => {
    await program();
    root = makeRepository();
  });
  after(() => rmSync(root, { recursive: true }));

  it('shows an update that is three minutes late as overdue', async () => {
    const [declared] = await tell(root, runAsProcess, 0, 32);
    const acknowledgement = `${ID} acknowledged. Investigating Vault answers 503. Updates in this thread.`;
    assert.deepEqual(JSON.parse(declared?.stdout ?? ''), { id: ID, acknowledgement });
    const shown = await show(root, 32);
    const overdue = shown.obligations.filter(({ state }: { state: string }) => state === 'overdue');
    assert.deepEqual(overdue, [
      {
        kind: 'status-update',
        role: 'Comms',
        dueAt: at(29),
        metAt: null,
        state: 'overdue',
        overdueSeconds: 180,
        text: 'Post a status update',
      },
    ]);
    assert.deepEqual(shown.roles, { IC: 'ada', SME: 'bob', Comms: 'ada' });
    assert.deepEqual(shown.playbooks[0].ticked, ['s58']);
    assert.deepEqual(shown.playbooks[0].skipped, ['s76']);
    const pretty = await ask(root, 32, 'incident', 'show');
    assert.match(
      pretty,
      /^OVERDUE {6}3 min {2}Post a status update {2}faultline incident update --investigation TEXT$/m,
    );
  });

  it('runs through an aftershock and a second window to the all-clear', async () => {
    const late = await tell(root, runAsProcess, 32, 33);
    assert.equal(JSON.parse(late[0]?.stdout ?? '').dueAt, at(47));
    await tell(root, runAsProcess, 33, 90);
    const watching = await show(root, 89);
    assert.equal(watching.state, 'observing');
    assert.equal(watching.mitigatedAt, at(50));
    assert.equal(watching.windowEndsAt, at(110));
    await tell(root, runAsProcess, 90, 100);
    const struck = await show(root, 99);
    assert.equal(struck.state, 'investigating');
    assert.deepEqual([struck.mitigatedAt, struck.windowEndsAt], [null, null]);
    await tell(root, runAsProcess, 100, 200);
    const closed = await show(root, 170);
    assert.equal(closed.state, 'closed');
    assert.equal(closed.closedAt, at(160));
    assert.equal(closed.allClearEarly, false);
    assert.deepEqual(closed.metrics, {
      timeToCommunicationSeconds: 120,
      timeToMitigationSeconds: 6000,
      timeToResolutionSeconds: 9600,
    });
    assert.deepEqual(closed.problems, []);
    const update = closed.timeline.find(({ text }: { text: string }) => /late/.test(text));
    assert.equal(update.text, 'Status update posted in the thread, 3 min late: Unsealing by hand');
  });

  it('has recorded what was done, and nothing that was refused', () => {
    golden('incident-story.log.txt', normalisedLog(root, ID));
  });

  it('writes the postmortem, keeps what people write into it, and says so', async () => {
    const path = join(root, 'incidents', ID, 'postmortem.md');
    const first = await runAsProcess(['incident', 'postmortem', ID, '--now', at(170)], {
      cwd: root,
    });
    assert.match(
      first.stdout,
      /^incidents\/INC-2026-04-26-001\/postmortem\.md\n {2}written: summary/,
    );
    const written = readFileSync(path, 'utf8');
    golden('incident-story.postmortem.md', written);
    assert.equal(await ask(root, 170, 'incident', 'postmortem', ID, '--stdout'), written);

    const again = await ask(root, 180, 'incident', 'postmortem', ID);
    assert.match(again, /postmortem\.md is up to date\n/);
    const edited = written
      .replace('## What happened\n', '## What happened\n\nThe KMS grant had expired.\n')
      .replace('**Impact:** No pod starts', '**Impact:** No pod started anywhere');
    writeFileSync(path, edited);
    const shown = await show(root, 190);
    const declared = shown.timeline.find(({ type }: { type: string }) => type === 'declared');
    await ask(root, 190, 'incident', 'correct', ID, declared.id, '--set', 'severity=2');
    const report = JSON.parse(
      await ask(root, 191, 'incident', 'postmortem', ID, '--format', 'json'),
    );
    const states = new Map(
      report.parts.map(({ name, state }: { name: string; state: string }) => [name, state]),
    );
    assert.equal(states.get('summary'), 'offered');
    assert.equal(states.get('timeline'), 'written');
    const renewed = readFileSync(path, 'utf8');
    assert.match(renewed, /The KMS grant had expired\./);
    assert.match(renewed, /\*\*Impact:\*\* No pod started anywhere/);
  });

  it('counts in the metrics', async () => {
    const metrics = JSON.parse(await ask(root, 200, 'metrics', '--format', 'json'));
    const spread = (median: number) => ({ count: 1, q1: median, median, q3: median });
    assert.deepEqual(metrics, {
      incidents: [
        {
          id: ID,
          drill: false,
          state: 'closed',
          severity: 2,
          timeToCommunicationSeconds: 120,
          timeToMitigationSeconds: 6000,
          timeToResolutionSeconds: 9600,
          declaredAt: at(0),
          quarter: '2026 Q2',
        },
      ],
      trend: [
        {
          quarter: '2026 Q2',
          incidents: 1,
          timeToCommunicationSeconds: spread(120),
          timeToMitigationSeconds: spread(6000),
          timeToResolutionSeconds: spread(9600),
        },
      ],
    });
    assert.match(await ask(root, 200, 'metrics', '--format', 'csv'), /,2026 Q2,120,6000,9600\r\n$/);
    assert.match(
      await ask(root, 200, 'metrics'),
      /^Time to communication: 2 min \(median, 2026 Q2\)$/m,
    );
  });
});

describe('a drill from the command line', () => {
  let root: string;
  before(async () => {
    root = makeRepository();
  });
  after(() => rmSync(root, { recursive: true }));

  it('says so in every message, and stays out of the metrics', async () => {
    const outcomes = await tell(root, runInProcess, 0, 200, true);
    const messages = outcomes
      .filter(({ code }) => code === 0)
      .map(({ stdout }) => JSON.parse(stdout))
      .flatMap(({ acknowledgement, text }) => acknowledgement ?? text ?? []);
    assert.equal(messages.length, 18);
    for (const message of messages) assert.match(message, /^\[DRILL\] /);
    const none = JSON.parse(await ask(root, 200, 'metrics', '--format', 'json'));
    assert.deepEqual(none, { incidents: [], trend: [] });
    const { drills } = JSON.parse(await ask(root, 200, 'metrics', '--drills', '--format', 'json'));
    assert.equal(drills.incidents[0].timeToResolutionSeconds, 9600);
    assert.match(
      await ask(root, 200, 'metrics', '--drills'),
      /^Drills: Time to resolution: 160 min/m,
    );
    assert.match(await ask(root, 200, 'incident', 'list'), /closed {9}\[DRILL\] Sealed again/);
  });
});

describe('an incident in two clones', () => {
  const roots: string[] = [];
  before(() => {
    roots.push(makeRepository(), makeRepository());
  });
  after(() => {
    for (const root of roots) rmSync(root, { recursive: true });
  });

  it('is one story when their files meet, whoever copies first', async () => {
    const [here = '', there = ''] = roots;
    await tell(here, runInProcess, 0, 3);
    copyLog(here, there);
    for (const call of STORY.filter(({ minute }) => minute >= 3 && minute < 32)) {
      const cwd = call.by === 'ada' ? here : there;
      const { code, stderr } = await runInProcess(argvOf(call, false), { cwd });
      assert.equal(code, 0, stderr);
    }
    assert.equal((await show(here, 31)).roles.SME, null);
    copyLog(here, there);
    copyLog(there, here);
    const [one, other] = [await show(here, 32), await show(there, 32)];
    assert.deepEqual(one, other);
    assert.deepEqual(one.roles, { IC: 'ada', SME: 'bob', Comms: 'ada' });
  });
});

/** What git or a file copy does: files of other writers are added, none is merged. */
function copyLog(from: string, to: string): void {
  cpSync(join(from, 'incidents', ID), join(to, 'incidents', ID), { recursive: true });
}
