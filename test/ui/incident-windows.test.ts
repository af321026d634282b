import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { incidentCli } from './faultline-cli.ts';
import { folderWith } from './folder.ts';
import { openWorkbench } from './harness.ts';
import { pointUntil, pressIn } from './rows.ts';
import { SAMPLE_FILES } from './sample.ts';
import type { Workbench } from './workbench.ts';

const ID = 'INC-2026-04-26-001';
const START = '2026-04-26T15:00:00Z';

/** The Checklist view of a window, in a responder's terms. */
function checklistOf(page: Page) {
  const header = page.getByRole('button', { name: /^Checklist.*Section$/ });
  const pane = page.locator('.pane', { has: header });
  const step = (text: RegExp) => pane.getByRole('treeitem', { name: text });
  return {
    step,
    box: (text: RegExp) => step(text).getByRole('checkbox'),
    counted: (text: string) => header.getByText(text, { exact: true }),
  };
}

/** Waits until a box is ticked, or is not: whoever does it, it happens later. */
async function ticked(box: Locator, is: boolean): Promise<void> {
  await box.and(box.page().locator(`[aria-checked=${is}]`)).waitFor();
}

describe('two windows and a terminal on one folder', () => {
  let workbench: Workbench;
  let clockFolder = '';
  let second: Page;
  before(async () => {
    clockFolder = await mkdtemp(join(tmpdir(), 'faultline-clock-'));
    const clock = join(clockFolder, 'now');
    await writeFile(clock, START);
    const { folder, remove } = await folderWith(SAMPLE_FILES);
    const env = { FAULTLINE_NOW_FILE: clock, FAULTLINE_USER: 'ada' };
    workbench = await openWorkbench({ folder, env });
    await remove();
    await workbench.openView('Incident');
    const opened = await workbench.page.context().browser()?.newPage();
    assert.ok(opened);
    second = opened;
    second.setDefaultTimeout(60_000);
    await second.goto(workbench.page.url());
    await second.locator('.activitybar').getByRole('tab', { name: 'Incident' }).click();
    await second.getByRole('heading', { name: 'Incident', exact: true }).waitFor();
  });
  after(async () => {
    await workbench?.dispose();
    await rm(clockFolder, { recursive: true, force: true });
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await workbench.screenshot('failed-windows');
  });

  const cli = (...args: readonly string[]) =>
    incidentCli(workbench.folder, { by: 'bob', now: START }, ...args);
  const statusBar = (page: Page) => page.locator('.statusbar-item', { hasText: ID });
  const windows = () => [workbench.page, second];
  const inBoth = (see: (page: Page) => Promise<void>) => Promise.all(windows().map(see));

  it('both show the incident that somebody declares in a terminal', async () => {
    await cli('declare', '--symptom', 'Vault answers 503', '--severity', '1');
    await inBoth((page) => statusBar(page).waitFor());
  });

  it('both show the playbook that is attached there, with its ticks', async () => {
    await cli('attach', 'playbooks/vault.md');
    await inBoth((page) => checklistOf(page).counted('0 of 5').waitFor());
    const steps = JSON.parse(await cli('steps'))[0].steps as readonly { id: string }[];
    await cli('tick', steps[0]?.id ?? '');
    await inBoth((page) => ticked(checklistOf(page).box(/Find out whether it is sealed/), true));
    await inBoth((page) => checklistOf(page).counted('1 of 5').waitFor());
  });

  it('both show a tick of either window', async () => {
    const text = /Ask each node/;
    await checklistOf(workbench.page).box(text).click();
    await ticked(checklistOf(second).box(text), true);
    await checklistOf(second).box(text).click();
    await ticked(checklistOf(workbench.page).box(text), false);
    await inBoth((page) => checklistOf(page).counted('1 of 5').waitFor());
  });

  it('both show that a step is skipped and why, until that is taken back', async () => {
    const row = checklistOf(workbench.page).step(/Ask each node/);
    await row.click();
    await workbench.command('Incident: Skip Step with a Reason');
    const box = workbench.page.locator('.quick-input-widget');
    await box.locator('.quick-input-title', { hasText: 'Skip Step' }).waitFor();
    await box.locator('input[type=text]').fill('node two is gone');
    await workbench.page.keyboard.press('Enter');
    await inBoth((page) => checklistOf(page).counted('1 of 5, 1 skipped').waitFor());
    await inBoth(async (page) => {
      const skipped = checklistOf(page).step(/Ask each node/);
      await skipped.getByText('skipped: node two is gone').waitFor();
      await skipped.locator('.codicon-debug-step-over').waitFor();
    });
    // The row below, so that this one is in sight as a whole.
    await row.click();
    await workbench.page.keyboard.press('ArrowDown');
    const said = /Skipped\sat\s15:00\sUTC\sby\sada,\sbecause:\snode\stwo\sis\sgone/;
    await pointUntil(row, workbench.page.locator('.monaco-hover', { hasText: said }));
    await workbench.screenshot('checklist-skipped');
    const there = checklistOf(second).step(/Ask each node/);
    await there.click();
    await pressIn(there, 'Take Back Skipped Step');
    await inBoth((page) => checklistOf(page).counted('1 of 5').waitFor());
  });

  it('both follow what a colleague records', async () => {
    await cli('team', 'affected', 'search');
    await cli('claim', 'IC');
    for (const page of windows()) {
      const panel = await workbench.frameWith('#page h1', page);
      await panel.getByText('search', { exact: true }).waitFor();
      await panel.getByRole('button', { name: 'Hand over IC' }).waitFor();
    }
  });

  it('work without errors', () => {
    assert.deepEqual(workbench.problems(), []);
  });
});
