import { window } from 'vscode';
import type { Services } from '../../services.ts';
import { CHANGES_VIEW } from '../ids.ts';

/** Asks all sources again, those that run something among them where the workspace is trusted. */
export async function run({ recentChanges }: Services): Promise<void> {
  const location = { viewId: CHANGES_VIEW };
  await window.withProgress({ location }, () => recentChanges.ask({ tools: true }));
}
