import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Frame, Locator } from 'playwright-core';
import { accessibilityProblems } from './axe.ts';
import { folderWith } from './folder.ts';
import { type OpenOptions, openWorkbench } from './harness.ts';
import { SAMPLE_FILES } from './sample.ts';
import type { Workbench } from './workbench.ts';

async function open(files: Readonly<Record<string, string>>, options: OpenOptions = {}) {
  const { folder, remove } = await folderWith(files);
  const workbench = await openWorkbench({ ...options, folder });
  await remove();
  return workbench;
}

/** The editor in a browser writes down what extensions keep within a tenth of a second. */
const STATE_SAVED_MS = 500;

/** The map's page, once it shows something. */
async function mapPage(workbench: Workbench, selector = '.node'): Promise<Frame> {
  await workbench.command('Incident: Show Dependency Map');
  return workbench.frameWith(selector);
}

const node = (frame: Frame, name: string): Locator =>
  frame.locator(`.node[data-name=${JSON.stringify(name)}]`);
const relation = (frame: Frame, name: string) => node(frame, name).getAttribute('data-relation');
const focused = (frame: Frame) =>
  frame.evaluate<string | null>('document.activeElement.dataset.name ?? null');
const transform = (frame: Frame) => frame.locator('.stage svg').getAttribute('style');

/** Waits until the picture has moved from where it was. */
async function moved(frame: Frame, from: string | null): Promise<void> {
  const deadline = Date.now() + 20_000;
  while ((await transform(frame)) === from) {
    assert.ok(Date.now() < deadline, 'The picture has not moved.');
    await frame.waitForTimeout(20);
  }
}

describe('the dependency map', () => {
  let workbench: Workbench;
  let frame: Frame;
  before(async () => {
    workbench = await open(SAMPLE_FILES);
    await workbench.openView('Incident');
    frame = await mapPage(workbench);
  });
  after(() => workbench?.dispose());
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await workbench.screenshot('failed-map');
  });
  const line = (number: number) =>
    workbench.page.getByRole('button', { name: new RegExp(`^Ln ${number},`) });

  it('draws every component, what is needed above what needs it, and says what arrows mean', async () => {
    const tops = new Map<string, number>();
    for (const name of ['DNS', 'Vault', 'Kubernetes', 'Workloads', 'Argo CD']) {
      tops.set(name, (await node(frame, name).boundingBox())?.y ?? Number.NaN);
    }
    const top = (name: string) => tops.get(name) ?? Number.NaN;
    assert.ok(top('DNS') < top('Vault') && top('Vault') < top('Kubernetes'));
    assert.ok(top('Kubernetes') < top('Workloads') && top('Vault') < top('Argo CD'));
    assert.equal(await frame.locator('.edge').count(), 4);
    await frame.getByText('Arrows point to what is needed.').waitFor();
    await workbench.screenshot('map');
  });

  it('shows a component’s details, and what it needs and affects in the picture', async () => {
    await node(frame, 'Vault').click();
    const details = frame.getByRole('complementary', { name: 'Details' });
    await details.getByRole('heading', { name: 'Vault', exact: true }).waitFor();
    for (const text of ['DNS', 'Kubernetes', 'Argo CD', 'Workloads']) {
      await details.getByRole('button', { name: text, exact: true }).waitFor();
    }
    await details.getByRole('button', { name: 'Kubernetes depends on Vault' }).waitFor();
    assert.deepEqual(
      await Promise.all(
        ['Vault', 'DNS', 'Kubernetes', 'Workloads', 'Argo CD'].map((name) => relation(frame, name)),
      ),
      ['chosen', 'needed', 'affected', 'affected', 'affected'],
    );
    await workbench.screenshot('map-details');
  });

  it('opens the component’s entry', async () => {
    await frame.getByRole('button', { name: 'Open Entry' }).click();
    await line(18).waitFor();
  });

  it('opens and starts its playbooks', async () => {
    await frame.getByRole('button', { name: 'Vault is sealed', exact: true }).click();
    await workbench.page.getByRole('tab', { name: /vault\.md/ }).waitFor();
    await frame.getByRole('button', { name: 'Start Vault is sealed' }).click();
    await workbench.page.getByText('0 of 5', { exact: true }).first().waitFor();
  });

  it('opens the line that an arrow comes from', async () => {
    await frame.getByRole('button', { name: 'Kubernetes depends on Vault' }).click();
    await line(8).waitFor();
  });

  it('moves from component to component by keyboard, and opens the details', async () => {
    await node(frame, 'Kubernetes').focus();
    await frame.press(':focus', 'ArrowUp');
    assert.equal(await focused(frame), 'Vault');
    await frame.press(':focus', 'ArrowUp');
    assert.equal(await focused(frame), 'DNS');
    await frame.press(':focus', 'ArrowDown');
    await frame.press(':focus', 'ArrowDown');
    assert.match((await focused(frame)) ?? '', /^(?:Kubernetes|Argo CD)$/);
    await frame.press(':focus', 'Home');
    assert.equal(await focused(frame), 'DNS');
    await frame.press(':focus', 'Enter');
    await frame.getByRole('heading', { name: 'DNS', exact: true }).waitFor();
    await frame.press(':focus', 'Escape');
    assert.equal(await focused(frame), 'DNS');
    assert.equal(await frame.locator('aside').isVisible(), false);
  });

  it('zooms and pans by keyboard, wheel and drag', async () => {
    const stage = frame.locator('.stage');
    await stage.focus();
    for (const key of ['+', '-', 'ArrowLeft', 'Shift+ArrowUp', '0']) {
      const before = await transform(frame);
      await frame.press('.stage', key);
      await moved(frame, before);
    }
    const fitted = await transform(frame);
    const box = await stage.boundingBox();
    assert.ok(box);
    await workbench.page.mouse.move(box.x + 20, box.y + 20);
    await workbench.page.mouse.wheel(0, -300);
    await moved(frame, fitted);
    const zoomed = await transform(frame);
    await workbench.page.mouse.down();
    await workbench.page.mouse.move(box.x + 90, box.y + 60, { steps: 4 });
    await workbench.page.mouse.up();
    await moved(frame, zoomed);
    await frame.getByRole('button', { name: 'Fit' }).click();
    await moved(frame, zoomed);
  });

  it('finds components by name', async () => {
    const search = frame.getByRole('searchbox', { name: 'Find a component' });
    await search.fill('k');
    await frame.getByText('2 of 5 components').waitFor();
    await search.press('Enter');
    await frame.getByRole('heading', { name: /Kubernetes|Workloads/ }).waitFor();
    await search.press('Escape');
    await frame.getByText('2 of 5 components').waitFor({ state: 'detached' });
  });

  it('has no accessibility problems that axe finds', async () => {
    await node(frame, 'Vault').click();
    assert.deepEqual(await accessibilityProblems(frame), []);
  });

  it('follows the file', async () => {
    const path = join(workbench.folder, 'infra/docs/incident-response.md');
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.replace('└─ [ Argo CD ]', '├─ [ Argo CD ]\n    └─ [ Harbor ]'));
    await node(frame, 'Harbor').waitFor();
  });

  it('comes back after a reload with the chosen component', async () => {
    await node(frame, 'Kubernetes').click();
    await frame.getByRole('heading', { name: 'Kubernetes', exact: true }).waitFor();
    await workbench.page.waitForTimeout(STATE_SAVED_MS);
    await workbench.reload();
    frame = await workbench.frameWith('.node');
    await frame.getByRole('heading', { name: 'Kubernetes', exact: true }).waitFor();
    assert.equal(await relation(frame, 'Workloads'), 'affected');
  });

  it('says so when there is no map any more', async () => {
    const path = join(workbench.folder, 'infra/docs/incident-response.md');
    await writeFile(path, '# Nothing here\n');
    await frame.getByRole('heading', { name: 'No map was found in this file' }).waitFor();
    await workbench.screenshot('map-empty');
  });

  it('works without errors', () => {
    assert.deepEqual(workbench.problems(), []);
  });
});

describe('the dependency map without a file', () => {
  it('says where it is expected and offers to draw a first one, unsaved', async () => {
    const workbench = await open({ 'README.md': '# Nothing\n' });
    try {
      await workbench.openView('Incident');
      await workbench.page.getByText(/^No playbooks were found/).waitFor();
      await workbench.screenshot('nothing-yet');
      const frame = await mapPage(workbench, '.notice');
      await frame.getByText(/infra\/docs\/incident-response\.md/).waitFor();
      await workbench.screenshot('map-missing');
      await frame.getByRole('button', { name: 'Draw a First Map' }).click();
      await workbench.page.getByRole('tab', { name: /incident-response\.md/ }).waitFor();
      await workbench.page.getByText('[ Service workloads ]').waitFor();
      assert.deepEqual(workbench.problems(), []);
    } finally {
      await workbench.dispose();
    }
  });
});
