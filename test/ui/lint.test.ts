import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../scripts/host/paths.mjs';
import { openWorkbench } from './harness.ts';
import { pointUntil } from './rows.ts';
import { shows } from './soon.ts';
import type { Workbench } from './workbench.ts';

const PATH = join('playbooks', 'vault.md');

for (const theme of ['dark', 'light'] as const) {
  describe(`linting the sample platform, ${theme}`, () => {
    let workbench: Workbench;
    let scratch = '';
    let written = '';
    before(async () => {
      scratch = await mkdtemp(join(tmpdir(), 'faultline-lint-'));
      const folder = join(scratch, 'platform');
      await cp(join(ROOT, 'examples', 'platform'), folder, { recursive: true });
      const sample = await readFile(join(folder, PATH), 'utf8');
      written = sample.replace('component: Vault', 'component: Valt');
      assert.notEqual(written, sample);
      await writeFile(join(folder, PATH), written);
      workbench = await openWorkbench({ folder, theme });
    });
    after(async () => {
      await workbench?.dispose();
      await rm(scratch, { recursive: true, force: true });
    });
    afterEach(async function () {
      if (this.currentTest?.state === 'failed') await workbench.screenshot(`failed-lint-${theme}`);
    });

    const page = () => workbench.page;

    it('shows a problem, and the light bulb puts it right', async () => {
      // An earlier try may have put it right already.
      await writeFile(join(workbench.folder, PATH), written);
      await page().keyboard.press('Control+P');
      await workbench.pick('vault.md');
      await workbench.command('File: Revert File');
      await page().locator('.view-line', { hasText: 'component: Valt' }).waitFor();
      await page().locator('.squiggly-warning').first().waitFor();
      await workbench.command('Problems: Focus on Problems View');
      const problem = workbench.treeItem(/Valt/);
      await problem.first().waitFor();
      await workbench.screenshot(`lint-problems-${theme}`);
      await page().locator('.view-line', { hasText: 'component: Valt' }).click();
      const fixes = page().locator('.action-widget');
      // VS Code lets go of what was asked for while problems of the file become others.
      do await page().keyboard.press('Control+.');
      while (!(await shows(fixes.getByText(/Vault/).first())));
      await workbench.screenshot(`lint-fixes-${theme}`);
      await fixes.getByText(/Vault/).first().click();
      await page().locator('.view-line', { hasText: 'component: Vault' }).waitFor();
      await workbench.treeItem(/Valt/).waitFor({ state: 'detached' });
      await workbench.command('File: Save');
      // While it is being written the file has less in it.
      const saved = () => readFile(join(workbench.folder, PATH), 'utf8');
      const right = written.replace('Valt', 'Vault');
      while ((await saved()) !== right) await page().waitForTimeout(50);
    });

    it('says what a component needs where it is named', async () => {
      const named = page()
        .locator('.view-line', { hasText: 'component: Vault' })
        .getByText('Vault');
      const said = page().locator('.monaco-hover', { hasText: 'Needed by:' }).first();
      await pointUntil(named, said);
      await workbench.screenshot(`lint-hover-${theme}`);
      assert.deepEqual(workbench.problems(), []);
    });
  });
}
