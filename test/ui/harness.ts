// Opens the workbench with the extension on a copy of a folder, and drives it as a user would.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from '../../scripts/host/chromium.mjs';
import { ensureHost } from '../../scripts/host/install.mjs';
import { ROOT } from '../../scripts/host/paths.mjs';
import { QUIET_SETTINGS, seedSettings } from '../../scripts/host/profile.mjs';
import { startServer } from '../../scripts/host/server.mjs';
import { workbenchUrl } from '../../scripts/host/url.mjs';
import { temporaryCopy } from '../../scripts/host/workspace.mjs';
import { createWorkbench, type Workbench } from './workbench.ts';

/** VS Code's own themes. */
const THEMES = {
  dark: 'Default Dark Modern',
  light: 'Default Light Modern',
  'high-contrast': 'Default High Contrast',
  'high-contrast-light': 'Default High Contrast Light',
} as const;

export type OpenOptions = {
  /** The folder to copy and open; the sample repository unless told otherwise. */
  readonly folder?: string;
  readonly theme?: keyof typeof THEMES;
  /** User settings on top of the quiet ones. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Whether Workspace Trust is on: then the folder opens in Restricted Mode. */
  readonly trust?: boolean;
};

/** Where the pictures go that the tests take; they are kept. */
export const SCREENSHOTS = join(ROOT, '.screenshots');

/** Opens a workbench of its own: server, browser, profile and folder; `dispose()` ends them all. */
export async function openWorkbench(options: OpenOptions = {}): Promise<Workbench> {
  const undo: (() => Promise<unknown>)[] = [];
  const dispose = async () => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    const log = (line: string) => console.log(line);
    const host = await ensureHost({ log });
    const { folder, remove } = await temporaryCopy(options.folder);
    undo.push(remove);
    const dataDir = await mkdtemp(join(tmpdir(), 'faultline-ui-'));
    undo.push(() => rm(dataDir, { recursive: true, force: true, maxRetries: 5 }));
    await seedSettings(join(dataDir, 'data', 'User'), {
      ...QUIET_SETTINGS,
      'workbench.reduceMotion': 'on',
      'workbench.colorTheme': THEMES[options.theme ?? 'dark'],
      ...options.settings,
    });
    const server = await startServer({ host, dataDir, trust: options.trust ?? false });
    undo.push(server.stop);
    const browser = await launchChromium({ log });
    undo.push(() => browser.close());
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    const url = workbenchUrl({ port: server.port, folder, extension: ROOT });
    return await createWorkbench({ page, url, folder, screenshots: SCREENSHOTS, dispose });
  } catch (error) {
    await dispose();
    throw error;
  }
}
