import assert from 'node:assert/strict';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { incidentCli } from './faultline-cli.ts';
import { folderWith } from './folder.ts';
import { openWorkbench } from './harness.ts';
import { SAMPLE_FILES } from './sample.ts';
import type { Workbench } from './workbench.ts';

const FIRST = 'INC-2026-04-26-001';
const SECOND = 'INC-2026-04-26-002';
const now = '2026-04-26T15:00:00Z';

type Who = Parameters<typeof incidentCli>[1];

/** Declares and posts in a clone of its own. */
async function declareIn(folder: string, who: Who, symptom: string): Promise<void> {
  await incidentCli(folder, who, 'declare', '--symptom', symptom);
  await incidentCli(folder, who, 'ack', FIRST);
}

describe('two incidents under one number', () => {
  let workbench: Workbench;
  const clone = { folder: '', clock: '' };
  before(async () => {
    const { folder, remove } = await folderWith(SAMPLE_FILES);
    clone.folder = await mkdtemp(join(tmpdir(), 'faultline-clone-'));
    clone.clock = join(clone.folder, 'now');
    await writeFile(clone.clock, now);
    // The one that was declared first keeps the number.
    await declareIn(folder, { by: 'ada', now: '2026-04-26T14:59:00Z' }, 'Vault answers 503');
    await declareIn(clone.folder, { by: 'bob', now }, 'DNS is slow');
    workbench = await openWorkbench({ folder, env: { FAULTLINE_NOW_FILE: clone.clock } });
    await remove();
    await workbench.openView('Incident');
  });
  after(async () => {
    await workbench?.dispose();
    await rm(clone.folder, { recursive: true, force: true });
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await workbench.screenshot('failed-numbers');
  });

  const page = () => workbench.page;
  const panel = () => workbench.frameWith('#page h1');

  it('are named when the logs meet', async () => {
    await (await panel()).getByRole('heading', { name: FIRST }).waitFor();
    await cp(join(clone.folder, 'incidents'), join(workbench.folder, 'incidents'), {
      recursive: true,
    });
    await (await panel())
      .getByText('Another incident has this number, too: “DNS is slow” by bob.')
      .waitFor();
    await workbench.screenshot('incident-clash');
  });

  it('get a number each when somebody says so', async () => {
    await (await panel()).getByRole('button', { name: 'Settle…' }).click();
    await workbench.quickPick(/“DNS is slow” gets a number of its own/).click();
    const incidents = page().getByRole('button', { name: 'Incidents Section' });
    if ((await incidents.getAttribute('aria-expanded')) === 'false') await incidents.click();
    await workbench.treeItem(new RegExp(`^${SECOND}`)).waitFor();
    await (await panel())
      .getByText('Another incident has this number')
      .waitFor({ state: 'hidden' });
  });

  it('are one again when they turn out to be the same', async () => {
    await workbench.command('Incident: Merge into Another Incident');
    await workbench.quickPick(new RegExp(SECOND)).click();
    await (await panel()).getByRole('heading', { name: SECOND }).waitFor();
    const shown = JSON.parse(
      await incidentCli(workbench.folder, { by: 'bob', now }, 'show', FIRST),
    );
    assert.equal(shown.state, 'merged');
  });

  it('are not settled twice, nor merged into nothing', async () => {
    await workbench.command('Incident: Settle Incidents under One Number');
    const said = page().locator('.notification-list-item');
    if (!(await page().locator('.notifications-center').isVisible())) {
      await page().locator('[id="status.notifications"]').click();
    }
    await said.filter({ hasText: `${SECOND} is one incident: nothing to settle.` }).waitFor();
    await workbench.command('Incident: Merge into Another Incident');
    await said.filter({ hasText: 'No other incident is open to go on with.' }).waitFor();
  });

  it('leave no errors behind', () => {
    assert.deepEqual(workbench.problems(), []);
  });
});
