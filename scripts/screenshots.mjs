// npm run screenshots: takes the README's picture anew, by using the extension on the sample.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { incidentCli } from '../test/ui/faultline-cli.ts';
import { openWorkbench } from '../test/ui/harness.ts';
import { ROOT } from './host/paths.mjs';

const IMAGES = join(ROOT, 'docs', 'images');
const PLAYBOOK = 'playbooks/vault.md';
const SIDE_BAR_WIDTH = 440;
const PANEL_HEIGHT = 362;
const PLAYBOOK_HEIGHT = 312;

const workbench = await openWorkbench({
  theme: 'dark',
  env: { FAULTLINE_USER: 'ada' },
  settings: {
    'window.commandCenter': false,
    'workbench.layoutControl.enabled': false,
    'editor.minimap.enabled': false,
    'editor.wordWrap': 'on',
    'editor.stickyScroll.enabled': false,
    'editor.links': false,
    'breadcrumbs.enabled': false,
  },
});
const { page } = workbench;
try {
  await declare();
  await workbench.openView('Incident');
  await workbench.frameWith('#page .due');
  const sideBar = page.locator('.sidebar');
  await drag('right', sideBar, SIDE_BAR_WIDTH);
  await workbench.command('Incident: Start Playbook');
  await workbench.pick(PLAYBOOK);
  await page.locator('.pane-header', { hasText: '0 of ' }).waitFor();
  // Enough of the panel to act on, and the rest for the steps.
  const liveIncident = page.locator('.sidebar .pane').first();
  await drag('bottom', liveIncident, PANEL_HEIGHT);
  const steps = page.getByRole('treeitem').filter({ has: page.getByRole('checkbox') });
  await steps.first().waitFor();
  for (const done of [1, 2]) {
    await steps
      .nth(done - 1)
      .getByRole('checkbox')
      .check();
    await page.locator('.pane-header', { hasText: `${done} of ` }).waitFor();
  }
  await workbench.command('View: Two Rows Editor Layout');
  await steps.nth(2).click();
  await page.locator('.editor-group-container .view-lines').waitFor();
  await drag('bottom', page.locator('.editor-group-container').first(), PLAYBOOK_HEIGHT);
  await page.keyboard.press('Control+2'); // the lower one
  await workbench.command('Incident: Show Dependency Map');
  const map = await workbench.frameWith('.node');
  await map.getByRole('button', { name: 'Fit' }).click();
  await page.mouse.move(0, 0); // nothing is hovered over
  await page.getByRole('tooltip').waitFor({ state: 'hidden' });
  await mkdir(IMAGES, { recursive: true });
  const path = join(IMAGES, 'workbench.png');
  await page.screenshot({ path, animations: 'disabled' });
  console.log(path);
} finally {
  await workbench.dispose();
}

/** An incident of eleven minutes: acknowledged, its roles claimed, and what fails is on the map. */
async function declare() {
  /** @type {(minutes: number, by: string, ...words: string[]) => Promise<string>} */
  const record = (minutes, by, ...words) => {
    const now = new Date(Date.now() - minutes * 60_000).toISOString();
    return incidentCli(workbench.folder, { by, now }, ...words);
  };
  const what = ['--symptom', 'Vault answers 503', '--component', 'Vault', '--team', 'booking'];
  await record(11, 'ada', 'declare', '--severity', '1', ...what);
  await record(10, 'ada', 'ack', '--url', 'https://chat.example.com/t/4711');
  await record(9, 'ada', 'claim', 'IC');
  await record(9, 'bob', 'claim', 'SME');
  await record(8, 'cleo', 'claim', 'Comms');
  await record(6, 'bob', 'mark', 'failing', 'Vault');
  await record(5, 'bob', 'mark', 'healthy', 'Internal DNS');
}

/**
 * Drags an edge of something until it is so wide, or so high.
 * @param {'right' | 'bottom'} edge
 * @param {import('playwright-core').Locator} of
 * @param {number} size in pixels
 */
async function drag(edge, of, size) {
  const box = await of.boundingBox();
  if (!box) throw new Error('What is to be resized is not shown.');
  const [middleX, middleY] = [box.x + box.width / 2, box.y + box.height / 2];
  const [from, to] =
    edge === 'right'
      ? [
          { x: box.x + box.width, y: middleY },
          { x: box.x + size, y: middleY },
        ]
      : [
          { x: middleX, y: box.y + box.height },
          { x: middleX, y: box.y + size },
        ];
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
}
