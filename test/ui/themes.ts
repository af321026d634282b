// The themes that the tests run in, and whether the workbench really shows the one it was told to.
import type { Frame, Page } from 'playwright-core';

export type Theme = {
  /** The value of `workbench.colorTheme`. */
  readonly setting: string;
  /** What the workbench's element has for a class. */
  readonly workbench: 'vs' | 'vs-dark' | 'hc-black' | 'hc-light';
  /** The file of the theme, which names a class beside it: two themes can be of one kind. */
  readonly file: string;
  /** What VS Code puts on the body of each webview. */
  readonly webview:
    | 'vscode-light'
    | 'vscode-dark'
    | 'vscode-high-contrast'
    | 'vscode-high-contrast-light';
};

/** VS Code's own themes. None is what a workbench shows that does not know what it was asked for. */
export const THEMES = {
  dark: {
    setting: 'Dark Modern',
    workbench: 'vs-dark',
    file: 'dark_modern',
    webview: 'vscode-dark',
  },
  light: {
    setting: 'Light Modern',
    workbench: 'vs',
    file: 'light_modern',
    webview: 'vscode-light',
  },
  'high-contrast': {
    setting: 'Default High Contrast',
    workbench: 'hc-black',
    file: 'hc_black',
    webview: 'vscode-high-contrast',
  },
  'high-contrast-light': {
    setting: 'Default High Contrast Light',
    workbench: 'hc-light',
    file: 'hc_light',
    webview: 'vscode-high-contrast-light',
  },
} as const satisfies Readonly<Record<string, Theme>>;

export type ThemeName = keyof typeof THEMES;

/**
 * Waits until the workbench shows the theme.
 * @throws {Error} with the classes that it has instead
 */
export async function workbenchWears(page: Page, theme: Theme): Promise<void> {
  const workbench = page.locator('.monaco-workbench').first();
  const wanted = `.${theme.workbench}.vscode-theme-defaults-themes-${theme.file}-json`;
  try {
    await workbench.and(page.locator(wanted)).waitFor();
  } catch (cause) {
    const classes = await workbench.getAttribute('class');
    throw new Error(`The workbench is not in ${theme.setting} but has: ${classes}`, { cause });
  }
}

/**
 * Waits until a webview's page has the kind of the theme.
 * @throws {Error} with the kind that it has instead
 */
export async function webviewWears(frame: Frame, theme: Theme): Promise<void> {
  try {
    await frame.locator(`body[data-vscode-theme-kind=${theme.webview}]`).waitFor();
  } catch (cause) {
    const kind = await frame.locator('body').getAttribute('data-vscode-theme-kind');
    throw new Error(`The webview is not in ${theme.webview} but in ${kind}`, { cause });
  }
}
