// What a workbench says went wrong, without what goes wrong in every embedded VS Code.
import type { Page } from 'playwright-core';

/** Complaints that have nothing to do with us: the network is away, optional parts are missing. */
const NOISE = [
  /Failed to load resource/,
  /Service ?Worker|when fetching the script/i,
  /ENOTFOUND|ECONNREFUSED|ERR_NAME_NOT_RESOLVED|ERR_INTERNET_DISCONNECTED/,
];

/** Collects errors of the page and its consoles, among them the extension host's. */
export function collectProblems(page: Page): () => readonly string[] {
  const problems: string[] = [];
  const note = (text: string) => {
    if (!NOISE.some((noise) => noise.test(text))) problems.push(text);
  };
  page.on('pageerror', (error) => note(error.stack ?? error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') note(message.text());
  });
  return () => [...problems];
}
