import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { at, STORY_FILES } from './incident-story.ts';
import { type Outcome, program, runInProcess } from './runs.ts';

const ID = 'INC-2026-04-26-001';

async function started(cwd: string, ...words: readonly string[]): Promise<ChildProcess> {
  return spawn(process.execPath, [await program(), ...words], { cwd, stdio: 'pipe' });
}

async function ended(child: ChildProcess): Promise<Outcome> {
  const code = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const read = (stream: ChildProcess['stdout']) => (stream === null ? '' : text(stream));
  const [stdout, stderr] = await Promise.all([read(child.stdout), read(child.stderr)]);
  return { code: await code, stdout, stderr };
}

async function done(cwd: string, minute: number, ...words: readonly string[]): Promise<string> {
  const outcome = await runInProcess(['incident', ...words, '--now', at(minute)], { cwd });
  assert.equal(outcome.code, 0, outcome.stderr);
  return outcome.stdout;
}

describe('faultline incident with others', function () {
  this.timeout(60_000);
  const folders: string[] = [];
  const makeFolder = () => {
    const folder = mkdtempSync(join(tmpdir(), 'faultline-together-'));
    folders.push(folder);
    return folder;
  };
  before(program);
  after(() => {
    for (const folder of folders) rmSync(folder, { recursive: true });
  });

  it('declares under different numbers in processes at once', async () => {
    const root = makeFolder();
    const calls = ['a', 'b', 'c', 'd'].map((symptom) =>
      started(root, 'incident', 'declare', '--symptom', symptom, '--now', at(0)),
    );
    const outcomes = await Promise.all(calls.map(async (child) => ended(await child)));
    const ids = outcomes.map(({ stdout }) => stdout.split('\n')[0]).sort();
    assert.deepEqual(
      ids,
      [1, 2, 3, 4].map((number) => `INC-2026-04-26-00${number}`),
    );
  });

  it('loses nothing of processes that record at once', async () => {
    const root = makeFolder();
    await done(root, 0, 'declare', '--symptom', 'x');
    const calls = ['a', 'b', 'c', 'd', 'e', 'f'].map((note) =>
      started(root, 'incident', 'note', note, '--now', at(1)),
    );
    const codes = await Promise.all(calls.map(async (child) => (await ended(await child)).code));
    assert.deepEqual(codes, [0, 0, 0, 0, 0, 0]);
    const shown = JSON.parse(await done(root, 2, 'show', '--format', 'json'));
    const notes = shown.timeline.filter(({ type }: { type: string }) => type === 'note');
    assert.deepEqual(notes.map((entry: { text: string }) => entry.text).sort(), [
      'a',
      'b',
      'c',
      'd',
      'e',
      'f',
    ]);
  });

  it('watches what others record, and ends with the incident', async () => {
    const root = makeFolder();
    await done(root, 0, 'declare', '--symptom', 'x');
    const child = await started(root, 'incident', 'watch', '--format', 'json', '--now', at(1));
    const end = ended(child);
    const seen: string[] = [];
    child.stdout?.on('data', (chunk) => seen.push(`${chunk}`));
    const sees = async (part: string) => {
      while (!seen.join('').includes(part)) await pause(20);
    };
    await sees('"state":"investigating"');
    await done(root, 1, 'note', 'from elsewhere');
    await sees('from elsewhere');
    await done(root, 2, 'cancel', '--reason', 'a probe');
    const { code, stdout } = await end;
    assert.equal(code, 0);
    const states = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).state);
    assert.deepEqual([states[0], states.at(-1)], ['investigating', 'cancelled']);
  });

  it('ends a watch when told to', async () => {
    const root = makeFolder();
    await done(root, 0, 'declare', '--symptom', 'x');
    const child = await started(root, 'incident', 'watch', '--now', at(1));
    const end = ended(child);
    child.stdout?.once('data', () => child.kill('SIGINT'));
    const { code, stdout } = await end;
    assert.equal(code, 0);
    assert.match(stdout, /^INC-2026-04-26-001 {2}severity 2 {2}investigating\n/);
  });

  describe('when two clones have declared under one number', () => {
    /** Two clones that declared at once, and the folder of the first after it got the other's files. */
    async function meet(...posted: readonly (readonly string[])[]): Promise<string> {
      const [here, there] = [makeFolder(), makeFolder()];
      await done(here, 0, 'declare', '--symptom', 'Vault', '--by', 'ada');
      await done(there, 1, 'declare', '--symptom', 'DNS', '--by', 'bob');
      for (const words of posted) {
        for (const root of [here, there]) await done(root, 2, ...words);
      }
      cpSync(join(there, 'incidents', ID), join(here, 'incidents', ID), { recursive: true });
      return here;
    }

    it('shows both, and says what to do', async () => {
      const root = await meet();
      const { stdout, stderr } = await runInProcess(['incident', 'list', '--now', at(3)], {
        cwd: root,
      });
      assert.match(stdout, /^INC-2026-04-26-001.*Vault\nINC-2026-04-26-001.*DNS\n$/);
      assert.match(
        stderr,
        /^Two incidents were declared as INC-2026-04-26-001: "Vault" by ada and "DNS" by bob\. Settle it: faultline incident settle INC-2026-04-26-001\n$/,
      );
      const shown = JSON.parse(await done(root, 3, 'show', ID, '--format', 'json'));
      assert.match(shown.problems[0].message, /^Two incidents were declared as/);
    });

    it('renumbers the later one before anything goes to the wrong one', async () => {
      const root = await meet();
      const { code, stderr } = await runInProcess(
        ['incident', 'note', ID, 'the DNS is slow', '--now', at(3)],
        { cwd: root },
      );
      assert.equal(code, 1);
      assert.match(
        stderr,
        /INC-2026-04-26-001 was declared twice\. "DNS" is INC-2026-04-26-002 now\. Nothing is recorded: name the one you mean\.\n$/,
      );
      await done(root, 4, 'note', 'INC-2026-04-26-002', 'the DNS is slow');
      const list = await done(root, 5, 'list');
      assert.match(list, /^INC-2026-04-26-001.*Vault\nINC-2026-04-26-002.*DNS\n$/);
    });

    it('asks where both were posted, and merges on demand', async () => {
      const root = await meet(['ack']);
      const asked = await runInProcess(['incident', 'settle', '--format', 'json', '--now', at(3)], {
        cwd: root,
      });
      assert.equal(asked.code, 1);
      const [{ id, declarations }] = JSON.parse(asked.stdout).ask;
      assert.equal(id, ID);
      const [first, second] = declarations;
      assert.deepEqual([first.by, second.by], ['ada', 'bob']);
      await done(root, 4, 'settle', ID, '--merge', second.entry);
      const list = await done(root, 5, 'list');
      assert.match(
        list,
        /^INC-2026-04-26-001.*investigating.*Vault\nINC-2026-04-26-002.*merged.*DNS\n$/,
      );
    });
  });

  it('corrects an entry by the name that is shown, with values as it takes them', async () => {
    const root = makeFolder();
    await done(root, 0, 'declare', '--symptom', 'x');
    await done(root, 1, 'note', 'first');
    const shown = await done(root, 2, 'show');
    const [declaration, note] = ['declared', 'first'].map(
      (word) => new RegExp(`${word}.*  (\\w{12})$`, 'm').exec(shown)?.[1] ?? '',
    );
    await done(root, 3, 'correct', `${note}`, '--set', 'text=42', '--set', `at=${at(-20)}`);
    const teams = ['--set', 'teams=["a","b"]', '--set', 'severity=1', '--set', 'drill=true'];
    await done(root, 4, 'correct', `${declaration}`, ...teams);
    const { timeline, severity, drill, ...rest } = JSON.parse(
      await done(root, 5, 'show', '--format', 'json'),
    );
    assert.deepEqual([severity, drill], [1, true]);
    assert.deepEqual(
      rest.teams.map(({ name }: { name: string }) => name),
      ['a', 'b'],
    );
    const { text, at: when } = timeline[0];
    assert.deepEqual([text, when], ['42', at(-20)]);
    for (const set of ['at=noon', `at=${at(90)}`, 'incident=INC-2026-04-26-009', 'severity=9']) {
      const words = ['incident', 'correct', `${declaration}`, '--set', set, '--now', at(6)];
      assert.equal((await runInProcess(words, { cwd: root })).code, 1, set);
    }
  });

  it('finds the repository around a folder, and takes another one', async () => {
    const root = makeFolder();
    await done(root, 0, 'declare', '--symptom', 'x');
    const inside = join(root, 'a', 'b');
    mkdirSync(inside, { recursive: true });
    assert.match(await done(inside, 1, 'list'), new RegExp(`^${ID}`));
    const elsewhere = makeFolder();
    assert.equal(await done(elsewhere, 1, 'list'), 'No incidents.\n');
    assert.match(await done(elsewhere, 1, 'list', '--dir', root), new RegExp(`^${ID}`));
    writeFileSync(join(root, 'vault.md'), STORY_FILES['playbooks/vault.md'] ?? '');
    await done(elsewhere, 1, 'attach', 'vault.md', '--dir', root);
    assert.match(await done(root, 1, 'show'), /^Playbook: Vault is sealed, 0 steps done/m);
  });

  it('shows what cannot be so, with the file and the entry', async () => {
    const root = makeFolder();
    await done(root, 0, 'declare', '--symptom', 'x');
    const other = makeFolder();
    cpSync(root, other, { recursive: true });
    rmSync(join(other, 'incidents', '.local'), { recursive: true });
    await done(root, 1, 'thread', 'https://c.example/1');
    await done(other, 2, 'thread', 'https://c.example/2');
    const added = { recursive: true, force: false };
    cpSync(join(other, 'incidents', ID), join(root, 'incidents', ID), added);
    const { problems } = JSON.parse(await done(root, 3, 'show', '--format', 'json'));
    assert.equal(problems.length, 1);
    const [{ file, line, message }] = problems;
    assert.equal(line, null);
    assert.match(
      message,
      /^The entry of 15:02 UTC by nobody links a second thread, https:\/\/c\.example\/2: agree on one/,
    );
    const names = readdirSync(join(root, 'incidents', ID, 'events'));
    assert.equal(names.length, 2);
    assert.match(readFileSync(join(root, file), 'utf8'), /c\.example\/2/);
  });
});
