import { env } from 'vscode';
import type { Services } from '../../services.ts';
import type { ChangeNode } from '../nodes.ts';

/** Puts the ID of a change on the clipboard: the whole hash of a commit. */
export async function run(_: Services, argument?: unknown): Promise<void> {
  const node = argument as Partial<ChangeNode> | undefined;
  if (node?.kind === 'change' && node.change !== undefined) {
    await env.clipboard.writeText(node.change.id);
  }
}
