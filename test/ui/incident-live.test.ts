import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { temporaryCopy } from '../../scripts/host/workspace.mjs';
import { fold } from '../../src/core/incident/fold/fold.ts';
import type { Fact } from '../../src/core/incident/log/draft.ts';
import { DEFAULT_POLICY } from '../../src/core/incident/policy.ts';
import { sentence } from '../../src/core/text/sentence.ts';
import { isFailure } from '../../src/node/store/failure.ts';
import { openStore } from '../../src/node/store/store.ts';
import { normalisedLog } from '../incident-log.ts';
import { openWorkbench } from './harness.ts';
import { ID, THREAD, tellOnCommandLine } from './incident-twin.ts';
import { pressIn } from './rows.ts';
import type { Workbench } from './workbench.ts';

describe('a live incident from declaring to the postmortem', () => {
  let workbench: Workbench;
  let clockFolder = '';
  let panel: Frame;
  before(async () => {
    clockFolder = await mkdtemp(join(tmpdir(), 'faultline-clock-'));
    await at('15:00');
    const env = { FAULTLINE_NOW_FILE: clockFile(), FAULTLINE_USER: 'ada' };
    workbench = await openWorkbench({ env });
    await page().context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await workbench.openView('Incident');
  });
  after(async () => {
    await workbench?.dispose();
    await rm(clockFolder, { recursive: true, force: true });
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await workbench.screenshot('failed-incident');
  });

  const page = () => workbench.page;
  const clockFile = () => join(clockFolder, 'now');
  /** Moves the clock of the extension. */
  const at = (time: string) => writeFile(clockFile(), `2026-04-26T${time}:00Z`);
  const clipboard = () => page().evaluate('navigator.clipboard.readText()');
  const statusBar = () => page().locator('.statusbar-item', { hasText: ID });
  const picker = () => page().locator('.quick-input-widget');
  /** Answers the box with this title: types a text, or takes what is there. */
  const answer = async (title: string, text?: string) => {
    await picker().locator('.quick-input-title', { hasText: title }).waitFor();
    if (text !== undefined) await picker().locator('input[type=text]').fill(text);
    await page().keyboard.press('Enter');
  };
  /** The notifications that say this. Workbenches under test keep them in their centre. */
  const notification = async (text: string | RegExp) => {
    const centre = page().locator('.notifications-center');
    if (!(await centre.isVisible())) await page().locator('[id="status.notifications"]').click();
    return centre.locator('.notification-list-item').filter({ hasText: text });
  };
  const entry = (text: string | RegExp) => workbench.treeItem(text).first();
  const events = async () => {
    const log = await openStore({ root: workbench.folder, now: Date.now }).read(ID);
    if (isFailure(log)) throw new Error(sentence(log));
    return log.events;
  };
  /** Records as a colleague does whose clone is another one. */
  const bob = async (time: string, fact: Fact) => {
    const now = Date.parse(`2026-04-26T${time}:00Z`);
    const store = openStore({ root: workbench.folder, now: () => now, writer: 'bobs-clone' });
    const done = await store.append(ID, [{ ...fact, by: 'bob', at: now } as never]);
    assert.ok(!isFailure(done));
  };

  it('says that there is none, and offers to declare one', async () => {
    await page().getByText('No incident so far.').waitFor();
    assert.equal(await statusBar().count(), 0);
  });

  it('is declared in four answers, with the acknowledgement on the clipboard', async () => {
    await page().getByRole('button', { name: 'Declare Incident' }).first().click();
    await answer('Declare Incident (1/4)', 'Vault answers 503');
    await picker().getByRole('checkbox', { name: 'Vault', exact: true }).first().click();
    await answer('Declare Incident (2/4)');
    await answer('Declare Incident (3/4)');
    await answer('Declare Incident (4/4)', 'booking');
    await picker().locator('.quick-input-title', { hasText: 'Link Thread' }).waitFor();
    const text = String(await clipboard());
    assert.equal(
      text,
      `${ID} acknowledged. Investigating Vault answers 503. Updates in this thread.`,
    );
    await at('15:01');
    await answer('Link Thread', THREAD);
    panel = await workbench.frameWith('#page h1');
    await panel.getByRole('heading', { name: ID }).waitFor();
    await panel.getByText('1 min', { exact: true }).waitFor();
    await statusBar().waitFor();
    await page()
      .getByRole('button', { name: /^Timeline.*Section/ })
      .click();
  });

  it('shows what somebody else records', async () => {
    await at('15:02');
    await panel.getByRole('button', { name: 'Claim IC' }).last().click();
    await panel.getByRole('button', { name: 'Release IC' }).waitFor();
    await bob('15:02', { type: 'role-claimed', data: { role: 'SME', person: 'bob' } });
    await panel.getByRole('button', { name: 'Hand over SME' }).waitFor();
    await panel.getByRole('button', { name: 'Claim Comms' }).last().click();
    await panel.getByRole('button', { name: 'Release Comms' }).waitFor();
    await entry(/bob claimed SME/).waitFor();
    await workbench.screenshot('incident-declared');
  });

  it('reminds once before the deadline and once at it, and is red then', async () => {
    await at('15:13');
    await (await notification(/the next update is due at 15:15 UTC/)).waitFor();
    await at('15:15');
    await (await notification(/the update promised for 15:15 UTC is due now/)).waitFor();
    await at('15:18');
    await panel.locator('.due.overdue').getByText('+3:00').waitFor();
    await statusBar().getByText('Update +3:00').waitFor();
    assert.match((await statusBar().getAttribute('class')) ?? '', /error-kind/);
    assert.equal(await (await notification(/15:15 UTC/)).count(), 2);
    await workbench.screenshot('incident-overdue');
  });

  it('posts an update that was late, and says so', async () => {
    await panel.getByLabel('Investigation').fill('vault-2 is sealed, looking at KMS');
    await panel.locator('pre', { hasText: 'vault-2 is sealed, looking at KMS' }).waitFor();
    await panel.getByRole('button', { name: 'Copy and Open Thread' }).click();
    await panel.getByText('It is on the clipboard.').waitFor();
    const text = String(await clipboard());
    assert.match(text, /^\[15:18 UTC\] STATUS UPDATE — INC-2026-04-26-001\n/);
    assert.match(text, /15:33 UTC or sooner if state changes/);
    const leave = page().getByRole('button', { name: 'Cancel' });
    await leave.click();
    await panel.getByRole('button', { name: 'I Posted It' }).click();
    await entry(/Status update posted in the thread, 3 min late/).waitFor();
    await panel.locator('.due:not(.overdue)').waitFor();
    const posted = (await events()).find(({ type }) => type === 'update-posted');
    assert.ok(posted?.type === 'update-posted');
    assert.equal(posted.data.text, text);
  });

  it('shows the same in a second window', async () => {
    const second = await page().context().browser()?.newPage();
    assert.ok(second);
    await second.goto(page().url());
    const item = second.locator('.statusbar-item', { hasText: ID });
    await item.getByText('Update 15:00').waitFor();
    await bob('15:18', { type: 'team-affected', data: { team: 'search' } });
    await panel.getByText('search', { exact: true }).waitFor();
    await second.locator('.activitybar').getByRole('tab', { name: 'Incident' }).click();
    await second.getByRole('button', { name: /^Timeline.*Section/ }).waitFor();
    const timeline = second.getByRole('button', { name: /^Timeline.*Section/ });
    if ((await timeline.getAttribute('aria-expanded')) === 'false') await timeline.click();
    await second.getByRole('treeitem', { name: /Team affected: search/ }).waitFor();
    await second.close();
  });

  it('refuses that IC and SME are one person, unless with a reason', async () => {
    await at('15:32');
    await panel.getByRole('button', { name: 'Hand over SME' }).click();
    await picker().getByRole('option', { name: 'ada' }).click();
    const refused = await notification(/ada would hold both IC and SME/);
    await refused.waitFor();
    assert.equal((await events()).filter(({ type }) => type === 'role-handed-over').length, 0);
    await refused.getByRole('button', { name: 'Give a Reason…' }).click();
    await answer('Give a Reason…', 'nobody else is awake');
    await entry(/handed SME over to ada, because: nobody else is awake/).waitFor();
  });

  it('posts an update without news in one action', async () => {
    await at('15:33');
    await workbench.command('Incident: Post Update: No Progress');
    await page().getByRole('button', { name: 'Cancel' }).click();
    await answer('The update is on the clipboard');
    await entry(/Status update posted.*Unchanged since 15:18 UTC/).waitFor();
  });

  it('logs the ticks of the checklist', async () => {
    await workbench.command('Incident: Start Playbook');
    await workbench.pick('playbooks/vault.md');
    await page().getByRole('treeitem').getByRole('checkbox').first().click();
    await until(async () => (await events()).some(({ type }) => type === 'step-ticked'));
    const attached = (await events()).find(({ type }) => type === 'playbook-attached');
    assert.ok(attached?.type === 'playbook-attached');
    const snapshot = join(workbench.folder, 'incidents', ID, 'snapshots', attached.data.snapshot);
    const playbook = join(workbench.folder, 'playbooks', 'vault.md');
    assert.equal(await readFile(snapshot, 'utf8'), await readFile(playbook, 'utf8'));
    assert.equal(attached.data.playbook, 'playbooks/vault.md');
  });

  it('watches the fix, and starts anew after an aftershock', async () => {
    await at('15:50');
    await panel.getByRole('button', { name: 'Mitigated…' }).click();
    await answer('Mitigated', 'KMS grant restored');
    await answer('Mitigated: When?', '');
    await panel.getByText('1:00:00 left, until 16:50 UTC').waitFor();
    await at('16:30');
    await panel.getByText('20:00 left, until 16:50 UTC').waitFor();
    await workbench.screenshot('incident-observing');
    await panel.getByRole('button', { name: 'Aftershock…' }).click();
    await answer('Aftershock', '503 again on auth');
    await entry(/Aftershock, the fix of 15:50 UTC did not hold/).waitFor();
    await panel.getByRole('button', { name: 'Mitigated…' }).waitFor();
  });

  it('refuses the all-clear a minute early, and takes it at the end of the window', async () => {
    await at('16:47');
    await panel.getByRole('button', { name: 'Mitigated…' }).click();
    await answer('Mitigated', 'KMS policy rolled back');
    await answer('Mitigated: When?', '7m');
    await panel.getByText('53:00 left, until 17:40 UTC').waitFor();
    await at('17:39');
    await panel.getByText('1:00 left, until 17:40 UTC').waitFor();
    await panel.getByRole('button', { name: 'All-Clear' }).last().click();
    const refused = await notification(/window lasts until 17:40 UTC, 1 min more/);
    await refused.waitFor();
    assert.equal((await events()).filter(({ type }) => type === 'all-clear').length, 0);
    await at('17:40');
    await panel.getByText('Over since 17:40 UTC').waitFor();
    await panel.getByRole('button', { name: 'All-Clear' }).last().click();
    await panel.getByText('closed', { exact: true }).waitFor();
    assert.equal(await statusBar().count(), 0);
  });

  it('writes the postmortem with the right numbers', async () => {
    await panel.getByRole('button', { name: 'Write Postmortem' }).click();
    await page()
      .getByRole('tab', { name: /postmortem\.md/ })
      .waitFor();
    const path = join(workbench.folder, 'incidents', ID, 'postmortem.md');
    await until(async () => (await readFile(path, 'utf8').catch(() => '')) !== '');
    const text = await readFile(path, 'utf8');
    for (const row of [
      /\| Time to communication +\| 1 min +\|/,
      /\| Time to mitigation +\| 100 min +\|/,
      /\| Time to resolution +\| 2 h 40 min +\|/,
      /\| 15:00 UTC +\| 15:15 UTC +\| 15:18 UTC +\| \*\*3 min\*\* +\|/,
      /ada held both IC and SME for 2 h 8 min, because: nobody else is awake/,
      /The fix of 15:50 UTC did not hold: aftershock after 40 min/,
      /Mitigated: KMS policy rolled back _\(recorded 16:47 UTC\)_/,
      /The all-clear came after 60 min of clean metrics/,
    ]) {
      assert.match(text, row);
    }
    const incident = fold(await events(), DEFAULT_POLICY);
    assert.equal(incident?.state, 'closed');
    assert.equal(incident.allClear?.early, false);
    await workbench.screenshot('incident-closed');
  });

  it('left the log and the postmortem that the command line leaves', async () => {
    const twin = await temporaryCopy();
    try {
      await tellOnCommandLine(twin.folder);
      const [here, there] = [workbench.folder, twin.folder];
      assert.equal(normalisedLog(here, ID), normalisedLog(there, ID));
      const postmortem = (root: string) =>
        readFile(join(root, 'incidents', ID, 'postmortem.md'), 'utf8');
      assert.equal(await postmortem(here), await postmortem(there));
    } finally {
      await twin.remove();
    }
  });

  it('is in the metrics', async () => {
    await workbench.command('Incident: Show Metrics');
    const metrics = await workbench.frameWith('.cards');
    const row = metrics.getByRole('row', { name: new RegExp(ID) });
    assert.deepEqual((await row.getByRole('cell').allTextContents()).slice(1), [
      '2',
      'closed',
      '1',
      '100',
      '160',
    ]);
  });

  it('takes a note of what happened earlier, and its correction', async () => {
    await workbench.command('Incident: Add Note');
    await answer('Add Note', 'the DNS was slow');
    await answer('Add Note: When?', '17:35');
    const note = entry(/17:35.*the DNS was slow/);
    await note.waitFor();
    await note.getByText('recorded later').waitFor();
    await pressIn(note, 'Correct Entry');
    await picker().getByRole('option', { name: 'text: the DNS was slow' }).click();
    await answer('Correct Entry', 'the DNS was slow in eu-2');
    await entry(/17:35.*the DNS was slow in eu-2/)
      .getByText('corrected')
      .waitFor();
  });

  it('left a log that says all of it, in order', async () => {
    const types = fold(await events(), DEFAULT_POLICY)?.events.map(({ type }) => type);
    assert.deepEqual(types, [
      'declared',
      'acknowledged',
      'thread-linked',
      'role-claimed',
      'role-claimed',
      'role-claimed',
      'update-posted',
      'team-affected',
      'role-handed-over',
      'update-posted',
      'playbook-attached',
      'step-ticked',
      'mitigated',
      'aftershock',
      'mitigated',
      'note',
      'all-clear',
      'corrected',
    ]);
  });

  it('works without errors', () => {
    assert.deepEqual(workbench.problems(), []);
  });
});

/** Waits until something is so. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 15_000;
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error('It did not come about.');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
