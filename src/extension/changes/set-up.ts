import type { ExtensionContext, LogOutputChannel } from 'vscode';
import type { LiveIncidents } from '../incident/live.ts';
import type { Repositories } from '../workspace/repositories.ts';
import { RecentChanges } from './recent.ts';
import { ChangesTree, createChangesView } from './tree.ts';

interface SetUp {
  readonly log: LogOutputChannel;
  readonly repositories: Repositories;
  readonly incidents: LiveIncidents;
}

/** Makes what belongs to the recent changes and registers their view. Nothing is asked yet. */
export function setUpChanges(
  { subscriptions }: ExtensionContext,
  { log, repositories, incidents }: SetUp,
): { readonly recentChanges: RecentChanges } {
  const recentChanges = new RecentChanges(repositories, log, incidents.now);
  const tree = new ChangesTree(recentChanges, incidents);
  subscriptions.push(recentChanges, tree, createChangesView(tree, recentChanges));
  return { recentChanges };
}
