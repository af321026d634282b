import assert from 'node:assert/strict';
import { folderWith } from './folder.ts';
import { openWorkbench } from './harness.ts';
import { writeHistory } from './history.ts';
import { SAMPLE_FILES } from './sample.ts';
import type { Workbench } from './workbench.ts';

/** Resolution: 38 minutes at first, 12 in the end. */
const PAST = [
  { began: '2025-08-03T09:00:00Z', symptom: 'CI is down', minutes: [12, 30, 50] },
  { began: '2025-08-20T03:00:00Z', symptom: 'Vault is sealed', minutes: [9, 21, 38] },
  { began: '2025-09-11T17:00:00Z', symptom: 'DNS answers late', minutes: [6, 15, 26] },
  { began: '2025-11-02T08:00:00Z', symptom: 'Registry is full', minutes: [5, 18, 30] },
  { began: '2025-12-24T22:00:00Z', symptom: 'SSO loops', minutes: [3, 12, 20] },
  { began: '2026-02-14T04:00:00Z', symptom: 'API server slow', minutes: [2, 8, 15] },
  { began: '2026-05-05T11:00:00Z', symptom: 'Vault answers 503', minutes: [1, 6, 12] },
  { began: '2026-05-30T11:00:00Z', symptom: 'Game day: DNS', drill: true, minutes: [1, 20, 90] },
] as const;

describe('the metrics', () => {
  let workbench: Workbench;
  before(async () => {
    const { folder, remove } = await folderWith(SAMPLE_FILES);
    workbench = await openWorkbench({ folder });
    await remove();
    await workbench.openView('Incident');
  });
  after(() => workbench?.dispose());
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await workbench.screenshot('failed-metrics');
  });

  const metrics = () => workbench.frameWith('#page h1');

  it('say that there are none, and how to begin', async () => {
    await workbench.command('Incident: Show Metrics');
    const page = await metrics();
    await page.getByRole('heading', { name: 'No incidents yet' }).waitFor();
    await page.getByRole('button', { name: 'Declare Drill' }).waitFor();
    await workbench.screenshot('metrics-empty');
  });

  it('show at a glance whether it gets better', async () => {
    await writeHistory(workbench.folder, PAST);
    const page = await metrics();
    await page.getByText('Incidents: 7. Drills, counted apart: 1.').waitFor();
    const resolution = page.getByRole('region', { name: 'Time to resolution' }).first();
    await resolution.getByText('38 → 12 min').waitFor();
    await resolution.getByText('median, 2025 Q3 to 2026 Q2').waitFor();
    await resolution.getByRole('img', { name: 'Time to resolution: 38 → 12 min' }).waitFor();
    await workbench.screenshot('metrics');
  });

  it('are a table, too, with the spread', async () => {
    const page = await metrics();
    const row = page.getByRole('row', { name: /^2025 Q3/ });
    assert.deepEqual(await row.getByRole('cell').allTextContents(), [
      '3',
      '9 (7.5–11)',
      '21 (18–26)',
      '38 (32–44)',
    ]);
  });

  it('keep drills apart', async () => {
    const page = await metrics();
    const drills = page.getByRole('region', { name: 'Time to resolution' }).last();
    await drills.locator('.change', { hasText: '90 min' }).waitFor();
    await drills.getByText('median, 2026 Q2').waitFor();
  });

  it('lead to each incident', async () => {
    const page = await metrics();
    await page.getByRole('button', { name: 'Open INC-2026-05-05-001' }).click();
    const panel = await workbench.frameWith('#page .facts');
    await panel.getByRole('heading', { name: 'INC-2026-05-05-001' }).waitFor();
    await panel.getByText('closed', { exact: true }).waitFor();
  });

  it('come back after a reload of the window', async () => {
    await workbench.reload();
    await workbench.page.getByRole('tab', { name: 'Incident Metrics' }).waitFor();
    const page = await workbench.frameWith('.cards');
    await page.getByText('38 → 12 min').waitFor();
  });

  it('work without errors', () => {
    assert.deepEqual(workbench.problems(), []);
  });
});
