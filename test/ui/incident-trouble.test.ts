import assert from 'node:assert/strict';
import { cp, mkdir, mkdtemp, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { incidentCli } from './faultline-cli.ts';
import { folderWith } from './folder.ts';
import { openWorkbench } from './harness.ts';
import { SAMPLE_FILES } from './sample.ts';
import type { Workbench } from './workbench.ts';

const ID = 'INC-2026-04-26-001';
const now = '2026-04-26T15:00:00Z';

const eventsIn = (root: string) => join(root, 'incidents', ID, 'events');

/**
 * Does something while a log cannot be written to, whoever runs the test: its file is aside, and a
 * folder has its name.
 */
async function whileBroken(root: string, name: string, deed: () => Promise<void>): Promise<void> {
  const log = join(eventsIn(root), name);
  const aside = join(root, 'aside.txt');
  await rename(log, aside);
  await mkdir(log);
  try {
    await deed();
  } finally {
    await rmdir(log);
    await rename(aside, log);
  }
}

describe('an incident on a disk that fails', () => {
  let workbench: Workbench;
  let clockFolder = '';
  let panel: Frame;
  /** The log of this clone. */
  let own = '';
  before(async () => {
    clockFolder = await mkdtemp(join(tmpdir(), 'faultline-clock-'));
    await writeFile(join(clockFolder, 'now'), now);
    const { folder, remove } = await folderWith(SAMPLE_FILES);
    // Bob declares in a clone of his own: that log stays whole.
    await incidentCli(clockFolder, { by: 'bob', now }, 'declare', '--symptom', 'Vault answers 503');
    await cp(join(clockFolder, 'incidents'), join(folder, 'incidents'), { recursive: true });
    const env = { FAULTLINE_NOW_FILE: join(clockFolder, 'now'), FAULTLINE_USER: 'ada' };
    workbench = await openWorkbench({ folder, env });
    await remove();
    const others = await readdir(eventsIn(workbench.folder));
    await incidentCli(workbench.folder, { by: 'ada', now }, 'ack');
    const all = await readdir(eventsIn(workbench.folder));
    own = all.find((name) => !others.includes(name)) ?? '';
    await workbench.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await workbench.openView('Incident');
    panel = await workbench.frameWith('#page .due');
  });
  after(async () => {
    await workbench?.dispose();
    await rm(clockFolder, { recursive: true, force: true });
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await workbench.screenshot('failed-trouble');
  });

  const page = () => workbench.page;
  const events = async (): Promise<readonly { type: string; text: string }[]> =>
    JSON.parse(await incidentCli(workbench.folder, { by: 'ada', now }, 'show', ID)).timeline;
  const said = async (text: RegExp) => {
    await workbench.command('Notifications: Show Notifications');
    const centre = page().locator('.notifications-center');
    await centre.locator('.notification-list-item').filter({ hasText: text }).first().waitFor();
    await workbench.command('Notifications: Clear All Notifications');
  };

  it('says why an update is not recorded, keeps it, and records it when asked again', async () => {
    const investigation = panel.getByLabel('Investigation');
    await investigation.fill('vault-2 is sealed, looking at KMS');
    await panel.getByRole('button', { name: 'Copy', exact: true }).click();
    await panel.getByText('It is on the clipboard.').waitFor();
    await whileBroken(workbench.folder, own, async () => {
      await panel.getByRole('button', { name: 'I Posted It' }).click();
      await said(/This was not recorded: something else is where a folder of the log should be/);
      assert.equal(await investigation.inputValue(), 'vault-2 is sealed, looking at KMS');
    });
    await panel.getByRole('button', { name: 'I Posted It' }).click();
    await panel.getByText('Copy it, post it, then say that you did.').waitFor();
    const [update] = (await events()).filter(({ type }) => type === 'update-posted');
    assert.match(update?.text ?? '', /vault-2 is sealed, looking at KMS/);
  });

  it('opens what was typed into a box that is gone', async () => {
    await whileBroken(workbench.folder, own, async () => {
      await workbench.command('Incident: Add Note');
      const box = page().locator('.quick-input-widget');
      await box.locator('.quick-input-title', { hasText: 'Add Note' }).waitFor();
      await box.locator('input[type=text]').fill('the DNS was slow in eu-2');
      await page().keyboard.press('Enter');
      await box.locator('.quick-input-title', { hasText: 'Add Note: When?' }).waitFor();
      await page().keyboard.press('Enter');
      // The editor that opens takes the keyboard: what comes before would be typed into it.
      await page().locator('.view-line', { hasText: 'text: the DNS was slow in eu-2' }).waitFor();
      await said(/This was not recorded/);
    });
  });

  it('leaves a step to do whose tick is not recorded', async () => {
    await workbench.command('Incident: Start Playbook');
    await workbench.pick('Registry');
    const box = page()
      .getByRole('treeitem', { name: /^Look again/ })
      .getByRole('checkbox');
    const ticked = (is: boolean) => box.and(page().locator(`[aria-checked=${is}]`)).waitFor();
    await ticked(false);
    await whileBroken(workbench.folder, own, async () => {
      await box.click();
      await said(/This was not recorded/);
      await ticked(false);
    });
    await box.click();
    await ticked(true);
    assert.ok((await events()).some(({ type }) => type === 'step-ticked'));
  });
});
