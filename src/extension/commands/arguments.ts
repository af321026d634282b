import { Uri } from 'vscode';
import type { CommandNode, StepNode } from '../checklist/nodes.ts';
import type { PlaybookNode } from '../playbooks/nodes.ts';
import type { Services } from '../services.ts';

/**
 * What a command was called with. Menus pass a URI or a tree node, keybindings pass nothing, and
 * other extensions may pass anything.
 */
export function uriArgument(argument: unknown): Uri | undefined {
  if (argument instanceof Uri) return argument;
  const node = argument as Partial<PlaybookNode> | null | undefined;
  return node?.kind === 'file' && node.playbook?.uri instanceof Uri ? node.playbook.uri : undefined;
}

/** The command that a menu was opened on; else the one selected in the Checklist view. */
export function commandArgument(
  argument: unknown,
  { checklistView }: Services,
): string | undefined {
  const node = (argument ?? checklistView.selection[0]) as
    | Partial<CommandNode>
    | Partial<StepNode>
    | undefined;
  if (node?.kind === 'command') return node.command?.text;
  return node?.kind === 'step' ? node.step?.commands[0]?.text : undefined;
}
