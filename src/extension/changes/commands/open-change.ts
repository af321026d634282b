import { join } from 'node:path';
import { commands, env, extensions, l10n, Uri, window } from 'vscode';
import { shortId } from '../../../core/changes/merge.ts';
import { oneLine, plainMessage } from '../../plain-text.ts';
import type { Services } from '../../services.ts';
import type { ChangeNode } from '../nodes.ts';
import type { RecentChange } from '../recent.ts';

/** As much of the built-in git extension's API (version 1) as is needed here. */
interface GitApi {
  openRepository(root: Uri): Promise<GitRepository | null>;
  toGitUri(uri: Uri, ref: string): Uri;
}

interface GitRepository {
  diffBetween(from: string, to: string): Promise<readonly GitChange[]>;
}

interface GitChange {
  readonly uri: Uri;
  readonly originalUri: Uri;
}

/** Shows what a commit changed, or the page of another change; where neither is to be had, copies its ID. */
export async function run(_: Services, argument?: unknown): Promise<void> {
  const node = argument as Partial<ChangeNode> | undefined;
  if (node?.kind !== 'change' || node.change === undefined) return;
  const { change } = node;
  if (await openDiff(change)) return;
  if (change.url !== null && (await env.openExternal(Uri.parse(change.url, true)))) return;
  await env.clipboard.writeText(change.id);
  const said = l10n.t('The ID of this change is on the clipboard: {0}', change.id);
  void window.showInformationMessage(plainMessage(said));
}

async function openDiff(change: RecentChange): Promise<boolean> {
  const { kind, id, root, repository, title } = change;
  if ((kind !== 'commit' && kind !== 'merge') || repository === null) return false;
  const git = await gitApi();
  const opened = await git?.openRepository(Uri.file(join(root, repository)));
  if (git === undefined || opened === undefined || opened === null) return false;
  const parent = `${id}^`;
  // The first commit of a repository has no parent to be compared with.
  const files = await opened.diffBetween(parent, id).catch(() => []);
  if (files.length === 0) return false;
  const resources = files.map(({ uri, originalUri }) => [
    uri,
    git.toGitUri(originalUri, parent),
    git.toGitUri(uri, id),
  ]);
  await commands.executeCommand(
    'vscode.changes',
    `${shortId(change)}: ${oneLine(title)}`,
    resources,
  );
  return true;
}

/** Undefined where the built-in extension is off, as it is in a workspace that is not trusted. */
async function gitApi(): Promise<GitApi | undefined> {
  const extension = extensions.getExtension<{ getAPI(version: 1): GitApi }>('vscode.git');
  try {
    return (await extension?.activate())?.getAPI(1);
  } catch {
    return undefined;
  }
}
