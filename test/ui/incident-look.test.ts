import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { accessibilityProblems, faintParts } from './axe.ts';
import { incidentCli } from './faultline-cli.ts';
import { folderWith } from './folder.ts';
import { openWorkbench } from './harness.ts';
import { type PastIncident, writeHistory } from './history.ts';
import { SAMPLE_FILES } from './sample.ts';
import type { Workbench } from './workbench.ts';

const ID = 'INC-2026-04-26-001';
/** A small laptop. */
const SCREEN = { width: 1280, height: 800 };
const THEMES = ['light', 'dark', 'high-contrast', 'high-contrast-light'] as const;

const PAST: readonly PastIncident[] = [
  { began: '2025-08-20T03:00:00Z', symptom: 'Vault is sealed', minutes: [9, 21, 38] },
  { began: '2025-11-02T08:00:00Z', symptom: 'Registry is full', minutes: [5, 18, 30] },
  { began: '2025-12-24T22:00:00Z', symptom: 'SSO loops', minutes: [3, 12, 20] },
  { began: '2026-02-14T04:00:00Z', symptom: 'API server is slow', minutes: [2, 6, 12] },
  { began: '2026-03-30T11:00:00Z', symptom: 'Game day: DNS', drill: true, minutes: [1, 20, 90] },
];

const at = (time: string) => `2026-04-26T${time}:00Z`;

/** Numbers what the keyboard can reach, in the order of the page; gives how many there are. */
const NUMBER_CONTROLS = `[...document.querySelectorAll('button:not([disabled]), select, textarea, input, [tabindex]')]
  .filter((element) => element.checkVisibility())
  .map((element, at) => { element.dataset.order = at; }).length`;
const FOCUSED_CONTROL = `Number(document.activeElement?.dataset.order ?? -1)`;
/** Counts how often something is said to screen readers from now on. */
const WATCH_LIVE = `window.said = 0;
  new MutationObserver((changes) => { window.said += changes.length; })
    .observe(document.querySelector('[aria-live]'), { childList: true, characterData: true, subtree: true });`;

/** Which of the elements cannot be seen without scrolling. */
async function belowTheFold(
  frame: Frame,
  selectors: readonly string[],
): Promise<readonly string[]> {
  const height = await frame.evaluate<number>('innerHeight');
  const hidden = await Promise.all(
    selectors.map(async (selector) => {
      const bottom = await frame
        .locator(selector)
        .last()
        .evaluate((element) => element.getBoundingClientRect().bottom);
      return bottom <= height ? [] : [`${selector} ends at ${bottom} of ${height}`];
    }),
  );
  return hidden.flat();
}

for (const theme of THEMES) {
  describe(`the live incident, in ${theme}`, () => {
    let workbench: Workbench;
    let clockFolder = '';
    before(async () => {
      clockFolder = await mkdtemp(join(tmpdir(), 'faultline-clock-'));
      const { folder, remove } = await folderWith(SAMPLE_FILES);
      await writeHistory(folder, PAST);
      const incident = (time: string, by: string, ...args: readonly string[]) =>
        incidentCli(folder, { by, now: at(time) }, ...args);
      const teams = ['--team', 'booking', '--team', 'search', '--component', 'Vault'];
      await incident('15:00', 'ada', 'declare', '--symptom', 'Vault answers 503', ...teams);
      await incident('15:01', 'ada', 'ack', '--url', 'https://chat.example.com/t/4711');
      await incident('15:02', 'ada', 'claim', 'IC');
      await incident('15:03', 'bob', 'claim', 'SME');
      await incident('15:03', 'bob', 'attach', 'playbooks/vault.md');
      await writeFile(join(clockFolder, 'now'), at('15:09'));
      const env = { FAULTLINE_NOW_FILE: join(clockFolder, 'now'), FAULTLINE_USER: 'ada' };
      workbench = await openWorkbench({ folder, theme, env });
      await remove();
      await workbench.page.setViewportSize(SCREEN);
      await workbench.openView('Incident');
    });
    after(async () => {
      await workbench?.dispose();
      await rm(clockFolder, { recursive: true, force: true });
    });

    const panel = () => workbench.frameWith('#page .due');
    const picture = (name: string) => workbench.screenshot(`${name}-${theme}`);

    it('shows what counts without scrolling', async () => {
      const frame = await panel();
      await frame.getByRole('heading', { name: ID }).waitFor();
      await workbench.page.getByRole('button', { name: /^Checklist.*Section$/ }).waitFor();
      await picture('incident');
      const musts = ['h1', '.facts', '.due .countdown', '.due button', '[data-key=update]'];
      assert.deepEqual(await belowTheFold(frame, [...musts, '[data-key$=-Comms]']), []);
    });

    it('is reached by Tab, every control of it in order, and worked by Enter', async () => {
      const frame = await panel();
      const count = await frame.evaluate<number>(NUMBER_CONTROLS);
      await frame.getByRole('heading', { name: ID }).click();
      const reached: number[] = [];
      for (let at = 0; at < count; at++) {
        await workbench.page.keyboard.press('Tab');
        reached.push(await frame.evaluate<number>(FOCUSED_CONTROL));
      }
      assert.ok(count > 15);
      assert.deepEqual(
        reached,
        reached.map((_, at) => at),
      );
      await frame.locator('[data-key=release-IC]').focus();
      await workbench.page.keyboard.press('Enter');
      await frame.locator('[data-key=claim-IC]:focus').waitFor();
      await workbench.page.keyboard.press('Enter');
      await frame.locator('[data-key=release-IC]').waitFor();
    });

    it('says to screen readers what is due, and not every second', async () => {
      const frame = await panel();
      const live = frame.locator('[aria-live]');
      assert.equal(await live.count(), 1);
      assert.equal(await live.textContent(), await frame.locator('.due .what').textContent());
      await frame.evaluate(WATCH_LIVE);
      const clock = frame.locator('.due .countdown');
      const before = await clock.textContent();
      await writeFile(join(clockFolder, 'now'), at('15:10'));
      await frame.locator('.due .countdown', { hasNotText: before ?? '' }).waitFor();
      assert.equal(await frame.evaluate<number>('window.said'), 0);
    });

    it('still does in the observation window and overdue', async () => {
      await writeFile(join(clockFolder, 'now'), at('15:40'));
      const now = at('15:40');
      await incidentCli(workbench.folder, { by: 'bob', now }, 'mitigated', '--fix', 'rolled back');
      const frame = await panel();
      await frame.locator('.due.overdue').waitFor();
      await frame.locator('progress').waitFor();
      await picture('incident-observing');
      const musts = ['h1', '.facts', '.due .countdown', 'progress', '[data-key=update]'];
      assert.deepEqual(await belowTheFold(frame, [...musts, '[data-key$=-Comms]']), []);
    });

    it('has no accessibility problems that axe finds', async () => {
      assert.deepEqual(await accessibilityProblems(await panel()), []);
    });

    it('nor has the form of the next update', async () => {
      const frame = await panel();
      await frame.locator('[data-key=update]').click();
      await frame.locator('#symptom').waitFor();
      await picture('update');
      assert.deepEqual(await accessibilityProblems(frame), []);
    });

    it('nor has the page of the metrics', async () => {
      await workbench.command('Incident: Show Metrics');
      const frame = await workbench.frameWith('.cards');
      await picture('metrics');
      assert.deepEqual(await accessibilityProblems(frame), []);
      assert.deepEqual(await faintParts(frame, '.trend'), []);
    });

    it('nor has the map with what fails and who is suspected, before and after a choice', async () => {
      const mark = (...words: readonly string[]) =>
        incidentCli(workbench.folder, { by: 'bob', now: at('15:40') }, 'mark', ...words);
      await mark('failing', 'Vault');
      await mark('healthy', 'DNS');
      await workbench.command('Incident: Show Dependency Map');
      const frame = await workbench.frameWith('.node.suspect');
      await frame.locator('.node.healthy').waitFor();
      await picture('map');
      assert.deepEqual(await faintParts(frame, '.box, .edge'), []);
      await frame.locator('.node[data-name="Kubernetes"]').click();
      await frame.getByRole('heading', { name: 'Kubernetes', exact: true }).waitFor();
      await picture('map-details');
      assert.deepEqual(await accessibilityProblems(frame), []);
      assert.deepEqual(await faintParts(frame, '[data-relation=chosen] .box'), []);
    });

    it('shows them without trouble', () => {
      assert.deepEqual(workbench.problems(), []);
    });
  });
}
