// Opens the workbench with the extension on a copy of a folder, and drives it as a user would.
import { join } from 'node:path';
import { ROOT } from '../../scripts/host/paths.mjs';
import { startThrowaway } from '../../scripts/host/throwaway.mjs';
import { undoList } from '../../scripts/host/undo.mjs';
import { workbenchUrl } from '../../scripts/host/url.mjs';
import { temporaryCopy, temporaryLink } from '../../scripts/host/workspace.mjs';
import { THEMES, type ThemeName } from './themes.ts';
import { createWorkbench, type Workbench } from './workbench.ts';

export type OpenOptions = {
  /** The folder to copy and open; the sample repository unless told otherwise. */
  readonly folder?: string;
  readonly theme?: ThemeName;
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
  const theme = THEMES[options.theme ?? 'dark'];
  try {
    const { folder, remove } = await temporaryCopy(options.folder);
    undo.add(remove);
    // VS Code shows no theme but those below an extension in development, if there are any. Below the
    // checkout lies .host/, with all of VS Code's own; below a link to it nothing does.
    const extension = await temporaryLink(ROOT);
    undo.add(extension.remove);
    const { browser, server, dispose } = await startThrowaway({
      trust: options.trust ?? false,
      env: options.env ?? {},
      settings: {
        'workbench.reduceMotion': 'on',
        'workbench.colorTheme': theme.setting,
        ...options.settings,
      },
      log: (line: string) => console.log(line),
    });
    undo.add(dispose);
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    const url = workbenchUrl({ port: server.port, folder, extension: extension.link });
    return await createWorkbench({
      page,
      url,
      folder,
      theme,
      screenshots: SCREENSHOTS,
      dispose: undo.run,
    });
  } catch (error) {
    await undo.run();
    throw error;
  }
}
