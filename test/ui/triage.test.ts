import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { ROOT } from '../../scripts/host/paths.mjs';
import { readMap } from '../../src/core/map/read.ts';
import { normalisedLog } from '../incident-log.ts';
import { incidentCli } from './faultline-cli.ts';
import { openWorkbench } from './harness.ts';
import { choose, press } from './rows.ts';
import { shows } from './soon.ts';
import type { Workbench } from './workbench.ts';

const ID = 'INC-2026-04-26-001';
const at = (time: string) => `2026-04-26T${time}:00Z`;

/** Commits a file as somebody does, at a time. */
async function commit(folder: string, path: string, title: string, time: string): Promise<void> {
  await mkdir(join(folder, path, '..'), { recursive: true });
  await writeFile(join(folder, path), `${title}\n`);
  const env = { ...process.env, GIT_AUTHOR_DATE: at(time), GIT_COMMITTER_DATE: at(time) };
  const who = ['-c', 'user.name=ada', '-c', 'user.email=ada@skerry.example'];
  const git = (...args: readonly string[]) =>
    execFileSync('git', [...who, ...args], { cwd: folder, env });
  git('init', '-q');
  git('add', '.');
  git('commit', '-qm', title);
}

describe('triage of an incident on the sample platform', () => {
  let workbench: Workbench;
  let scratch = '';
  before(async () => {
    scratch = await mkdtemp(join(tmpdir(), 'faultline-triage-'));
    const folder = join(scratch, 'platform');
    await cp(join(ROOT, 'examples', 'platform'), folder, { recursive: true });
    await commit(folder, 'services/freight/app.yaml', 'Freight: a new page', '09:00');
    await commit(folder, 'vault/raft.hcl', 'Raise the retry limit of vault', '14:35');
    const incident = (...args: readonly string[]) =>
      incidentCli(folder, { by: 'ada', now: at('15:00') }, ...args);
    await incident('declare', '--symptom', 'Deploys and pods fail', '--team', 'booking');
    await incident('ack', '--url', 'https://chat.example.com/t/4711');
    const clock = join(scratch, 'now');
    await writeFile(clock, at('15:04'));
    const env = { FAULTLINE_NOW_FILE: clock, FAULTLINE_USER: 'ada' };
    workbench = await openWorkbench({ folder, env });
    await workbench.openView('Incident');
    for (const section of ['Live Incident', 'Triage', 'Checklist']) {
      await page()
        .getByRole('button', { name: new RegExp(`^${section}.*Section`) })
        .click();
    }
    await row(/^Vault, unknown/).waitFor();
  });
  after(async () => {
    await workbench?.dispose();
    await rm(scratch, { recursive: true, force: true });
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await workbench.screenshot('failed-triage');
  });

  const page = () => workbench.page;
  const row = (label: string | RegExp): Locator => workbench.treeItem(label).first();
  const act = (label: RegExp, action: string) => press(workbench, label, action);
  /** The probability that the view shows of a suspect, in percent, once it is another one than before. */
  const percent = async (suspect: string, before = -1): Promise<number> => {
    const deadline = Date.now() + 20_000;
    for (;;) {
      const label = await row(new RegExp(`^Suspect ${suspect}, `)).getAttribute('aria-label');
      const [, shown = '-1'] = /, (\d+) percent/.exec(label ?? '') ?? [];
      if (Number(shown) !== before || Date.now() > deadline) return Number(shown);
      await page().waitForTimeout(50);
    }
  };

  const toggleRelease = () =>
    choose(row(/^CI deploys .*, failing/), 'Release Window Starts or Ends');

  it('asks to mark something first', async () => {
    await page().getByText('Mark what fails, and what you have seen work').waitFor();
    await workbench.screenshot('triage-unmarked');
  });

  it('names the leading suspect with its reasons once something is marked by clicking', async () => {
    await act(/^CI deploys .*, unknown/, 'Mark as Failing');
    await row(/^CI deploys .*, failing/).waitFor();
    await act(/^Service workloads, unknown/, 'Mark as Failing');
    await row(/^Service workloads, failing/).waitFor();
    await row(/^Suspect Vault, \d+ percent, not told apart from Artifact registry/).waitFor();
    await row(/CI deploys .* failing: .*× likelier if Vault is down/).waitFor();
    await row(/Service workloads failing: .*× likelier if Vault is down/).waitFor();
    await workbench.screenshot('triage-vault-leads');
    assert.match(normalisedLog(workbench.folder, ID), /ada component-marked .*Service workloads/);
  });

  it('opens the playbook to look into next at its first step that only reads', async () => {
    await row(/^Vault.*fails: Vault leads/).click();
    await page()
      .getByRole('tab', { name: /vault\.md/ })
      .waitFor();
    await page()
      .getByRole('button', { name: /^Ln 30,/ })
      .waitFor();
    await workbench.screenshot('triage-playbook');
  });

  it('drops the suspect while a release window explains a symptom, until a colleague says it is over', async () => {
    const before = await percent('Vault');
    const released = row(/^CI deploys .*being released/);
    await toggleRelease();
    await released.waitFor();
    const during = await percent('Vault', before);
    assert.ok(during < before, `${before} to ${during}`);
    await workbench.screenshot('triage-release');
    assert.match(
      normalisedLog(workbench.folder, ID),
      /ada release-window .*CI deploys.*"running"/,
      'every responder and the postmortem are told',
    );
    const who = { by: 'bob', now: at('15:04') };
    await incidentCli(workbench.folder, who, 'release-window', 'over', 'CI deploys');
    await released.waitFor({ state: 'hidden' });
    assert.equal(await percent('Vault', during), before);
  });

  it('drops the suspect when something that needs it is marked healthy, by the keyboard', async () => {
    const before = await percent('Vault');
    await row(/^Argo CD, unknown/).click();
    await page().keyboard.press('Space');
    await row(/^Argo CD, failing/).waitFor();
    await page().keyboard.press('Space');
    await row(/^Argo CD, healthy/).waitFor();
    await row(/Argo CD healthy speaks against it/).waitFor();
    const after = await percent('Vault', before);
    assert.ok(after < before, `${before} to ${after}`);
    await workbench.screenshot('triage-argo-healthy');
  });

  it('names what was changed in the hour before, and suspects that more', async () => {
    await row(/^14:35 +Raise the retry limit.*Vault/).waitFor();
    await row(/^changed 25 minutes ago by commit .*: 10× likelier to be the cause/).waitFor();
    assert.equal(await row(/Freight: a new page/).count(), 0);
  });

  it('shows marks and suspects in the map’s picture, and takes marks from it', async () => {
    await workbench.command('Incident: Show Dependency Map');
    const frame = await workbench.frameWith('.node');
    const node = (name: string) => frame.locator(`.node[data-name=${JSON.stringify(name)}]`);
    await frame.locator('.node.failing[aria-label^="Service workloads, ✕ failing"]').waitFor();
    await frame.locator('.node.suspect[aria-label^="Vault, suspect 1: "]').waitFor();
    await workbench.screenshot('triage-map');
    await node('Observability').click();
    const marks = frame.getByRole('group', { name: 'How is Observability?' });
    await marks.getByRole('button', { name: 'failing' }).click();
    await frame.locator('.node.failing[data-name="Observability"]').waitFor();
    await row(/^Observability, failing/).waitFor();
    await node('Observability').focus();
    await page().keyboard.press('u');
    await frame.locator('.node.unknown[data-name="Observability"]').waitFor();
    await workbench.screenshot('triage-map-details');
  });

  it('offers the leading suspect for the next update', async () => {
    await page()
      .getByRole('button', { name: /^Live Incident.*Section/ })
      .click();
    const panel = await workbench.frameWith('#suggest');
    await panel.getByRole('button', { name: /^Say: Suspecting Vault/ }).click();
    const said = await panel.locator('#investigation').inputValue();
    assert.match(said, /^Suspecting Vault \(\d+ %\): it would explain /);
    await panel.getByText(/Investigation: Suspecting Vault/).waitFor();
    await workbench.screenshot('triage-update');
  });

  it('writes an edge that the map lacks into the map, and leaves it unsaved', async () => {
    await page()
      .getByRole('button', { name: /^Live Incident.*Section/ })
      .click();
    // The tree is longer than its view: rows out of sight are not drawn.
    await row(/^Argo CD, healthy/).click();
    await page().keyboard.press('End');
    await act(/^Vault discovery, unknown/, 'Mark as Failing');
    await row(/^Vault discovery, failing/).click();
    await page().keyboard.press('Home');
    const unexplained = /^Vault discovery fails, and depends on no leading suspect/;
    await row(unexplained).waitFor();
    await workbench.screenshot('triage-unexplained');
    do await act(unexplained, 'Add a Missing Dependency to the Map…');
    while (!(await shows(workbench.quickPick('Vault').first())));
    await workbench.pick('Vault');
    await page()
      .getByRole('tab', { name: /incident-response\.md/ })
      .waitFor();
    const path = join(workbench.folder, 'infra', 'docs', 'incident-response.md');
    const isOnDisk = async () =>
      readMap({ path, text: await readFile(path, 'utf8') }).edges.some(
        ({ dependent, dependency }) => dependent === 'Vault discovery' && dependency === 'Vault',
      );
    assert.equal(await isOnDisk(), false);
    await workbench.screenshot('triage-missing-edge');
    await page().keyboard.press('Control+s');
    for (let tries = 0; tries < 100 && !(await isOnDisk()); tries++) {
      await page().waitForTimeout(100);
    }
    assert.equal(await isOnDisk(), true);
  });

  it('logs no trouble', () => {
    assert.deepEqual(workbench.problems(), []);
  });
});
