import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeFiles } from '../write-files.ts';
import type { IncidentCase } from './incident-cases/case.ts';
import { INCIDENT_CASES, SAMPLE_OF_CASES } from './incident-cases/index.ts';
import { at, STORY_FILES } from './incident-story.ts';
import { program, runAsProcess, runInProcess } from './runs.ts';

/** How many events all logs of a repository hold. */
function countEvents(root: string): number {
  const incidents = join(root, 'incidents');
  if (!existsSync(incidents)) return 0;
  return readdirSync(incidents)
    .filter((name) => name.startsWith('INC-'))
    .flatMap((id) => {
      const folder = join(incidents, id, 'events');
      return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
    })
    .map((path) => readFileSync(path, 'utf8').split('\n').length - 1)
    .reduce((sum, count) => sum + count, 0);
}

async function prepare(root: string, one: IncidentCase): Promise<void> {
  const { given = [], files = {}, later = {} } = one;
  writeFiles(root, { ...STORY_FILES, ...files });
  for (const [minute, words] of given.entries()) {
    const { code, stderr } = await runInProcess(['incident', ...words, '--now', at(minute)], {
      cwd: root,
    });
    assert.equal(code, 0, stderr);
  }
  writeFiles(root, later);
}

/** Whether a call that is fine, or refused, is yet to be made with data as its answer. */
function isData(code: number, words: readonly string[]): boolean {
  return code < 2 && !words.includes('--format') && !words.includes('--stdout');
}

describe('faultline incident', () => {
  let scratch: string;
  before(async () => {
    scratch = mkdtempSync(join(tmpdir(), 'faultline-incident-'));
    await program();
  });
  after(() => rmSync(scratch, { recursive: true }));

  const hosts = [
    { host: 'in process', run: runInProcess, cases: INCIDENT_CASES },
    // What a case proves, it proves in process; the story tells most commands as one.
    { host: 'as a process', run: runAsProcess, cases: SAMPLE_OF_CASES },
  ];
  for (const one of INCIDENT_CASES.filter(({ code, words }) => isData(code, words))) {
    it(`as data: ${one.name}`, async () => {
      const cwd = mkdtempSync(join(scratch, 'data-'));
      await prepare(cwd, one);
      const { words, minute = 10, code } = one;
      const argv = ['incident', ...words, '--format', 'json'];
      const clock = words.includes('--now') ? [] : ['--now', at(minute)];
      const outcome = await runInProcess([...argv, ...clock], { cwd });
      assert.equal(outcome.code, code);
      const data = JSON.parse(outcome.stdout);
      if (code === 0) return;
      assert.match(data.error.code, /^[a-z-]+(\/[a-z-]+)?$/);
      const kept = data.error.kept === '' ? '' : `\n${data.error.kept}`;
      const [, said] = outcome.stderr.split(/^faultline incident [a-z-]+: /);
      assert.equal(said, `${data.error.message}${kept}\n`);
    });
  }
  it('goes back to an earlier text of a playbook, and to what is done in it', async () => {
    const cwd = mkdtempSync(join(scratch, 'texts-'));
    const call = async (...words: readonly string[]) => {
      const clock = ['--now', at(1), '--format', 'json'];
      const outcome = await runInProcess(['incident', ...words, ...clock], { cwd });
      return { ...outcome, data: JSON.parse(outcome.stdout) };
    };
    const attach = (text: string) => {
      writeFiles(cwd, { 'v.md': text });
      return call('attach', 'v.md');
    };
    const [older, newer] = ['- [ ] Look\n', '- [ ] Look\n- [ ] Ask\n'];
    await call('declare', '--symptom', 'x');
    const states = async () =>
      (await call('show')).data.playbooks.map(({ ticked }: { ticked: string[] }) => ticked.length);
    await attach(older);
    const [{ steps }] = (await call('steps')).data;
    await call('tick', steps[0].id);
    await attach(newer);
    assert.deepEqual(await states(), [1, 0]);
    assert.equal((await attach(newer)).code, 1);
    assert.equal((await attach(older)).code, 0);
    assert.deepEqual(await states(), [0, 1]);
    const again = await call('tick', steps[0].id);
    assert.match(again.stderr, /This step is ticked already\./);
  });

  for (const { host, run, cases } of hosts) {
    describe(host, () => {
      cases.forEach((one, index) => {
        it(one.name, async () => {
          const { words, minute = 10, code, stdout = /^$/, stderr = /^$/, recorded = 0 } = one;
          const cwd = join(scratch, `${host.replaceAll(' ', '-')}-${index}`);
          await prepare(cwd, one);
          const before = countEvents(cwd);
          const clock = words.includes('--now') ? [] : ['--now', at(minute)];
          const outcome = await run(['incident', ...words, ...clock], { cwd });
          assert.match(outcome.stderr, stderr);
          assert.match(outcome.stdout, stdout);
          assert.equal(outcome.code, code);
          assert.equal(countEvents(cwd) - before, recorded);
        });
      });
    });
  }
});
