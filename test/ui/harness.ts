// Opens the workbench with the extension on a copy of a folder, and drives it as a user would.
import { join } from 'node:path';
import { ROOT } from '../../scripts/host/paths.mjs';
import { startThrowaway } from '../../scripts/host/throwaway.mjs';
import { undoList } from '../../scripts/host/undo.mjs';
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
  /** Added to the environment of the extension host. */
  readonly env?: Readonly<Record<string, string>>;
};

/** Where the pictures go that the tests take; they are kept. */
const SCREENSHOTS = join(ROOT, '.screenshots');

/** Opens a workbench of its own: server, browser, profile and folder; `dispose()` ends them all. */
export async function openWorkbench(options: OpenOptions = {}): Promise<Workbench> {
  const undo = undoList();
  try {
    const { folder, remove } = await temporaryCopy(options.folder);
    undo.add(remove);
    const { browser, server, dispose } = await startThrowaway({
      trust: options.trust ?? false,
      env: options.env ?? {},
      settings: {
        'workbench.reduceMotion': 'on',
        'workbench.colorTheme': THEMES[options.theme ?? 'dark'],
        ...options.settings,
      },
      log: (line: string) => console.log(line),
    });
    undo.add(dispose);
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    const url = workbenchUrl({ port: server.port, folder, extension: ROOT });
    return await createWorkbench({
      page,
      url,
      folder,
      screenshots: SCREENSHOTS,
      dispose: undo.run,
    });
  } catch (error) {
    await undo.run();
    throw error;
  }
}
