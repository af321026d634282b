import { env, l10n, Uri, window } from 'vscode';
import type { Incident } from '../../core/incident/incident.ts';

/** Puts a text where it can be pasted. */
export async function copyText(text: string): Promise<void> {
  await env.clipboard.writeText(text);
}

/**
 * Opens the incident's thread in the browser. The address comes from the log: only links to the web
 * are opened, and VS Code asks where it does not trust the domain.
 * @returns whether there was a thread to open
 */
export async function openThread({ threads: [thread] }: Incident): Promise<boolean> {
  if (thread === undefined || !/^https?:\/\//.test(thread.url)) return false;
  await env.openExternal(Uri.parse(thread.url, true));
  return true;
}

/** Says in the status bar that a message waits on the clipboard, for as long as one needs to look. */
export function sayCopied(what: string): void {
  window.setStatusBarMessage(l10n.t('$(clippy) {0} is on the clipboard', what), 8000);
}
