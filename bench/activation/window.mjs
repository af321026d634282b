// A window of the embedded VS Code on the sample repository, and the times that it took to activate
// extensions, as VS Code itself takes them for "Developer: Startup Performance".
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../../scripts/host/paths.mjs';
import { installInPlace } from '../../scripts/host/profile.mjs';
import { startThrowaway } from '../../scripts/host/throwaway.mjs';
import { workbenchUrl } from '../../scripts/host/url.mjs';
import { temporaryCopy } from '../../scripts/host/workspace.mjs';
import { calm } from './calm.mjs';

const REST_MS = 4000;
const ROW =
  /^\|\s*(?<id>[\w-]+\.[\w-]+)\s*\|[^|]*\|\s*(?<load>\d+)\s*\|\s*(?<call>\d+)\s*\|\s*(?<finish>\d+)\s*\|/gm;

/** Opens the sample; `dispose` ends all of it. */
export async function openWindow({ manifest, log }) {
  const { folder, remove } = await temporaryCopy();
  const { browser, server, extensionsDir, dispose } = await startThrowaway({ trust: false, log });
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  page.setDefaultTimeout(60_000);
  const picker = page.locator('.quick-input-widget');
  const choose = async (typed, name) => {
    await page.keyboard.press('F1');
    await picker.locator('input').fill(typed);
    await picker.getByRole('option', { name }).first().click();
  };
  const rest = () => page.waitForTimeout(REST_MS);
  const shown = () => page.locator('.activitybar').getByRole('tab', { name: 'Incident' }).waitFor();

  return {
    /** A new window without the extension, once it has come to rest. */
    async open() {
      await writeFile(join(extensionsDir, 'extensions.json'), '[]');
      await page.goto(workbenchUrl({ port: server.port, folder }));
      await page.getByRole('treeitem', { name: 'playbooks' }).waitFor();
      await rest();
      await calm();
    },
    /** Installs the extension; the editor notices it, and the files that ask for it. */
    async install() {
      await installInPlace(extensionsDir, ROOT, manifest);
      await shown();
      await rest();
    },
    /** Opens the window anew as it is. */
    async reload() {
      await calm();
      await page.reload();
      await shown();
      await rest();
    },
    /** Opens a file, which the editor's own extensions for its language are for. */
    async openFile(name) {
      await page.keyboard.press('Escape');
      await calm();
      await choose(name, new RegExp(name));
      await rest();
    },
    /**
     * @returns {Promise<ReadonlyMap<string, { load: number, call: number, finish: number }>>} by
     * extension, in milliseconds: loading its code, calling `activate()`, and what that awaits
     */
    async times() {
      await choose('>Developer: Startup Performance', /^Developer: Startup Performance/);
      const lines = page.locator('.editor-group-container .view-lines').last();
      let text = '';
      while (!text.includes(manifest.name)) {
        await lines.click();
        await page.keyboard.press('ControlOrMeta+A');
        await page.keyboard.press('ControlOrMeta+C');
        text = await page.evaluate('navigator.clipboard.readText()');
      }
      return new Map(
        [...text.matchAll(ROW)].map(({ groups: { id, load, call, finish } }) => [
          id,
          { load: Number(load), call: Number(call), finish: Number(finish) },
        ]),
      );
    },
    async dispose() {
      await dispose();
      await remove();
    },
  };
}
