// What goes wrong in the extension's part of a workbench.
import type { ConsoleMessage, Page } from 'playwright-core';

/**
 * Collects uncaught errors, and errors on the consoles of the extension host and of webviews. The
 * workbench's own complaints (no network, no marketplace) are left out.
 * @returns what was collected so far
 */
export function collectProblems(page: Page): () => readonly string[] {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.stack ?? error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && isOurs(message)) problems.push(message.text());
  });
  return () => [...problems];
}

function isOurs(message: ConsoleMessage): boolean {
  const text = message.text();
  if (/\[Extension Host\]|\[faultline\.faultline\]/.test(text)) return true;
  // The embedded VS Code has no service worker, and the browser names no address for it.
  if (text.endsWith('when fetching the script.')) return false;
  // A webview's inline scripts have no address; its files come through vscode-resource.
  const { url } = message.location();
  return url === '' || /vscode-resource|\/contrib\/webview\//.test(url);
}
