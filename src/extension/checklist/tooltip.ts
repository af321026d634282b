import { l10n, MarkdownString, type TreeItem } from 'vscode';
import { resultText } from '../../core/incident/log/evidence.ts';
import type { Checklist } from '../../core/playbook/checklist.ts';
import { effectLabel, effectReasons } from './effect-words.ts';
import { markText } from './mark-text.ts';
import type { ChecklistNode, CommandNode } from './nodes.ts';

/** Adds the text that is only worth making when somebody hovers. */
export function withTooltip(
  item: TreeItem,
  node: ChecklistNode,
  checklist: Checklist | undefined,
): TreeItem {
  const text = new MarkdownString();
  switch (node.kind) {
    case 'step': {
      text.appendText(node.step.text);
      if (node.step.expected !== null) {
        text.appendMarkdown(`\n\n**${l10n.t('Expected')}:** `).appendText(node.step.expected);
      }
      for (const child of node.children) if (child.kind === 'command') appendEffect(text, child);
      const mark = checklist === undefined ? '' : markText(checklist, node.step.id);
      if (mark !== '') text.appendMarkdown('\n\n').appendText(mark);
      break;
    }
    case 'command':
      text.appendCodeblock(node.command.text, 'shellscript');
      if (node.command.placeholders.length > 0) {
        const fill = l10n.t('Fill in: {0}', node.command.placeholders.join(', '));
        text.appendMarkdown('\n\n').appendText(fill);
      }
      appendEffect(text, node);
      break;
    case 'expected':
      text.appendMarkdown(`**${l10n.t('Expected')}:** `).appendText(node.text);
      break;
    case 'run':
      text.appendCodeblock(node.run.command, 'shellscript');
      text.appendText(`${resultText(node.run)}, ${effectLabel(node.run.effect)}`);
      break;
    default:
      return item;
  }
  item.tooltip = text;
  return item;
}

/** Why a command has its effect, a line for each of its parts. */
function appendEffect(text: MarkdownString, { command, classification }: CommandNode): void {
  if (classification === undefined) return;
  for (const reason of effectReasons(classification, command.text)) {
    text.appendMarkdown('\n\n').appendText(reason);
  }
}
