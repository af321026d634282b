// A workbench in a browser page, in a user's terms.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Frame, Locator, Page } from 'playwright-core';
import { collectProblems } from './problems.ts';
import { goes } from './soon.ts';
import { type Theme, webviewWears, workbenchWears } from './themes.ts';

/** How long the workbench may take for anything, on a slow and busy machine. */
const PATIENCE_MS = 60_000;

export type Workbench = {
  readonly page: Page;
  /** The opened folder: a copy that the test may change. */
  readonly folder: string;
  /** What went wrong in the page or the extension host so far. */
  problems(): readonly string[];
  /** Runs a command by its full title in the palette, like `Faultline: Start Playbook…`. */
  command(title: string): Promise<void>;
  /** Shows a view container by its name in the activity bar. */
  openView(name: string): Promise<void>;
  /** A row of any visible tree by its label. Rows that are scrolled out of view do not exist. */
  treeItem(label: string | RegExp): Locator;
  /** A row of a quick pick by its label, with the same limit. */
  quickPick(label: string | RegExp): Locator;
  /** Types `text` into the open quick pick and chooses the first row that shows it. */
  pick(text: string): Promise<void>;
  /**
   * The frame that shows `selector`, in this window or another one: webviews are nested in frames.
   * It fails when the frame is not in the workbench's theme.
   */
  frameWith(selector: string, window?: Page): Promise<Frame>;
  /** Keeps a picture of the page; returns its path. */
  screenshot(name: string): Promise<string>;
  /** Reloads the window, as "Developer: Reload Window" does. */
  reload(): Promise<void>;
  dispose(): Promise<void>;
};

export type WorkbenchParts = {
  readonly page: Page;
  readonly url: string;
  readonly folder: string;
  /** What the workbench was told to show. */
  readonly theme: Theme;
  readonly screenshots: string;
  readonly dispose: () => Promise<void>;
};

/** Loads `url` in the page and waits until the extension's view container and the theme are there. */
export async function createWorkbench(parts: WorkbenchParts): Promise<Workbench> {
  const { page, url, folder, theme, screenshots, dispose } = parts;
  page.setDefaultTimeout(PATIENCE_MS);
  const problems = collectProblems(page);
  const activity = (name: string) => page.locator('.activitybar').getByRole('tab', { name });
  const picker = page.locator('.quick-input-widget');
  const ready = async () => {
    await activity('Incident').waitFor();
    await workbenchWears(page, theme);
  };

  await page.goto(url);
  await ready();

  return {
    page,
    folder,
    dispose,
    problems,
    async command(title) {
      await page.keyboard.press('F1');
      await picker.locator('input').fill(`>${title}`);
      // The row's name goes on with the keys that run the command.
      await chooseRow(
        picker.locator(`[role=option][aria-label^=${JSON.stringify(title)}]`).first(),
      );
    },
    async openView(name) {
      const tab = activity(name);
      if ((await tab.getAttribute('aria-selected')) !== 'true') await tab.click();
      await page.locator('.sidebar').getByRole('heading', { name, exact: true }).waitFor();
    },
    treeItem: (label) => page.getByRole('treeitem', { name: label }),
    quickPick: (label) => picker.getByRole('option', { name: label }),
    async pick(text) {
      await picker.locator('input').fill(text);
      await chooseRow(picker.getByRole('option', { name: text }).first());
    },
    async frameWith(selector, window = page) {
      const deadline = Date.now() + PATIENCE_MS;
      while (Date.now() < deadline) {
        for (const frame of window.frames()) {
          if (!(await shows(frame, selector))) continue;
          if (frame.parentFrame()) await webviewWears(frame, theme);
          return frame;
        }
        await page.waitForTimeout(50);
      }
      throw new Error(`No frame shows ${selector}.`);
    },
    async screenshot(name) {
      await mkdir(screenshots, { recursive: true });
      const path = join(screenshots, `${name}.png`);
      await page.screenshot({ path, animations: 'disabled' });
      return path;
    },
    async reload() {
      await page.reload();
      await ready();
    },
  };
}

/** Clicks a row of a list that closes. A row that is just being drawn anew takes no click. */
async function chooseRow(row: Locator): Promise<void> {
  do await row.click();
  while (!(await goes(row)));
}

/**
 * Whether the frame has the element, and is to stay: a webview loads new content in a second frame
 * and then puts it in the first one's place. A frame that is just going away has nothing.
 */
async function shows(frame: Frame, selector: string): Promise<boolean> {
  try {
    if ((await frame.locator(selector).count()) === 0) return false;
    const element = frame.parentFrame() && (await frame.frameElement());
    return (await element?.getAttribute('id')) !== 'pending-frame' && !frame.isDetached();
  } catch {
    return false;
  }
}
