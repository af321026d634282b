import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { incidentCli } from './faultline-cli.ts';
import { folderWith } from './folder.ts';
import { openWorkbench } from './harness.ts';
import { SAMPLE_FILES } from './sample.ts';
import type { Workbench } from './workbench.ts';

const ID = 'INC-2026-04-26-001';
const START = '2026-04-26T15:00:00Z';

describe('an all-clear that nothing was watched for', () => {
  let workbench: Workbench;
  let clockFolder = '';
  before(async () => {
    clockFolder = await mkdtemp(join(tmpdir(), 'faultline-clock-'));
    const clock = join(clockFolder, 'now');
    await writeFile(clock, START);
    const { folder, remove } = await folderWith(SAMPLE_FILES);
    await cli(folder, 'declare', '--symptom', 'The probe of Vault fails');
    await cli(folder, 'claim', 'IC');
    const env = { FAULTLINE_NOW_FILE: clock, FAULTLINE_USER: 'ada' };
    workbench = await openWorkbench({ folder, env });
    await remove();
    await workbench.openView('Incident');
    await workbench.page.locator('.statusbar-item', { hasText: ID }).waitFor();
  });
  after(async () => {
    await workbench?.dispose();
    await rm(clockFolder, { recursive: true, force: true });
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await workbench.screenshot('failed-early');
  });

  /** Bob records, who holds IC at first. */
  const cli = (folder: string, ...args: readonly string[]) =>
    incidentCli(folder, { by: 'bob', now: START }, ...args);
  const notification = async (text: RegExp) => {
    const centre = workbench.page.locator('.notifications-center');
    if (!(await centre.isVisible())) {
      await workbench.page.locator('[id="status.notifications"]').click();
    }
    return centre.locator('.notification-list-item').filter({ hasText: text });
  };

  it('is for the IC to give', async () => {
    await workbench.command('Incident: Give All-Clear');
    const refused = await notification(/No fix is recorded.*or let bob, who holds IC, give/);
    await refused.waitFor();
    assert.equal(await refused.getByRole('button', { name: 'Give a Reason…' }).count(), 0);
  });

  it('is given by the IC with a reason, which is told with it', async () => {
    await cli(workbench.folder, 'handover', 'IC', '--to', 'ada');
    const panel = await workbench.frameWith('#page h1');
    await panel.getByRole('button', { name: 'Hand over IC' }).waitFor();
    await workbench.command('Incident: Give All-Clear');
    const refused = await notification(/No fix is recorded.*with a reason/);
    await refused.getByRole('button', { name: 'Give a Reason…' }).click();
    const box = workbench.page.locator('.quick-input-widget');
    await box.locator('.quick-input-title', { hasText: 'Give a Reason…' }).waitFor();
    await box.locator('input[type=text]').fill('the probe itself was broken');
    await workbench.page.keyboard.press('Enter');
    await panel.getByText('closed', { exact: true }).waitFor();
    const shown = JSON.parse(await cli(workbench.folder, 'show', ID));
    assert.equal(shown.allClearEarly, true);
    assert.match(
      shown.timeline.at(-1).text,
      /^Early all-clear, without an observation window, because: the probe itself was broken$/,
    );
  });

  it('works without errors', () => {
    assert.deepEqual(workbench.problems(), []);
  });
});
