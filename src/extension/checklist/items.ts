import {
  l10n,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCheckboxState,
  TreeItemCollapsibleState,
} from 'vscode';
import { resultText } from '../../core/incident/log/evidence.ts';
import {
  type Checklist,
  isTicked,
  progress,
  progressBelow,
} from '../../core/playbook/checklist.ts';
import type { SectionKind } from '../../core/playbook/model.ts';
import { typeable } from '../../core/playbook/typeable.ts';
import { formatClock } from '../../core/time/utc.ts';
import { COMMANDS, ITEMS } from '../ids.ts';
import { oneLine } from '../plain-text.ts';
import { effectIcon, effectLabel } from './effect-words.ts';
import { skipOf } from './mark-text.ts';
import type {
  ChangedNode,
  ChecklistNode,
  CommandNode,
  RunNode,
  SectionNode,
  StepNode,
} from './nodes.ts';
import { progressText } from './progress-text.ts';

const SECTION_ICONS: Readonly<Record<SectionKind, string>> = {
  symptoms: 'pulse',
  impact: 'broadcast',
  diagnosis: 'search',
  mitigation: 'tools',
  verification: 'verified',
  communication: 'megaphone',
  escalation: 'call-outgoing',
  background: 'info',
  other: 'list-unordered',
};

/** How a node of the checklist looks. */
export function treeItem(node: ChecklistNode, checklist: Checklist | undefined): TreeItem {
  switch (node.kind) {
    case 'section':
      return sectionItem(node, checklist);
    case 'step':
      return stepItem(node, checklist);
    case 'command':
      return commandItem(node, checklist);
    case 'expected':
      return expectedItem(node.text, node.parent, checklist);
    case 'run':
      return runItem(node);
    case 'changed':
      return changedItem(node);
  }
}

function sectionItem({ section }: SectionNode, checklist: Checklist | undefined): TreeItem {
  const item = new TreeItem(oneLine(section.heading), TreeItemCollapsibleState.Expanded);
  item.id = section.id;
  if (checklist === undefined) return item;
  const counted = progress(checklist, section);
  const finished = counted.done + counted.skipped === counted.total;
  item.description = progressText(counted);
  item.iconPath = finished
    ? new ThemeIcon('pass-filled', new ThemeColor('charts.green'))
    : new ThemeIcon(SECTION_ICONS[section.kind]);
  item.command = revealAt(checklist, section.line);
  return item;
}

function stepItem(node: StepNode, checklist: Checklist | undefined): TreeItem {
  const { step, effect, children } = node;
  const item = new TreeItem(
    oneLine(step.text) || l10n.t('(no text)'),
    children.length > 0 ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.None,
  );
  item.id = step.id;
  item.contextValue = ITEMS.step;
  if (checklist === undefined) return item;
  const done = isTicked(checklist, step.id);
  const skip = skipOf(checklist, step.id);
  const skipped = skip && l10n.t('skipped: {0}', oneLine(skip.reason));
  item.checkboxState = {
    state: done ? TreeItemCheckboxState.Checked : TreeItemCheckboxState.Unchecked,
    tooltip: done ? l10n.t('Done. Untick it to take that back') : l10n.t('Tick when done'),
    accessibilityInformation: {
      label: [oneLine(step.text), skipped].filter((part) => part !== undefined).join(', '),
      role: 'checkbox',
    },
  };
  const below = progressBelow(checklist, step);
  const parts = [
    ...(skipped === undefined ? [] : [skipped]),
    ...(effect === null ? [] : [effectLabel(effect)]),
    ...(below.total > 0 ? [progressText(below)] : []),
  ];
  item.description = parts.join(' · ');
  if (effect !== null) item.iconPath = effectIcon(effect);
  if (skipped !== undefined) {
    item.contextValue = `${ITEMS.step}.skipped`;
    item.iconPath = new ThemeIcon('debug-step-over');
  }
  item.command = revealAt(checklist, step.line);
  return item;
}

function commandItem(
  { command, classification }: CommandNode,
  checklist: Checklist | undefined,
): TreeItem {
  const typed = typeable(command.text);
  const lines = command.text.trim().split('\n');
  const item = new TreeItem('line' in typed ? typed.line : oneLine(lines[0] ?? ''));
  item.id = command.id;
  item.contextValue = ITEMS.command;
  const effect = classification?.effect ?? 'unknown';
  const label = effectLabel(effect);
  const several = 'reason' in typed && typed.reason === 'several-lines';
  item.iconPath = effectIcon(effect);
  item.description = [label, ...(several ? [l10n.t('{0} lines', lines.length)] : [])].join(' · ');
  item.accessibilityInformation = {
    label: l10n.t('Command: {0}', `${command.text}, ${label}`),
  };
  if (checklist !== undefined) item.command = revealAt(checklist, command.line);
  return item;
}

function expectedItem(text: string, parent: StepNode, checklist: Checklist | undefined): TreeItem {
  const item = new TreeItem(oneLine(text));
  item.id = `${parent.step.id}/expected`;
  item.iconPath = new ThemeIcon('target');
  item.accessibilityInformation = { label: l10n.t('Expected: {0}', text) };
  if (checklist !== undefined) item.command = revealAt(checklist, parent.step.line);
  return item;
}

function runItem({ run, parent }: RunNode): TreeItem {
  const { exitCode, command, at, by, evidence } = run;
  const result = resultText(run);
  const item = new TreeItem(result);
  item.id = `${parent.step.id}/run/${run.id}`;
  item.contextValue = ITEMS.run;
  const when = l10n.t('{0} by {1}', formatClock(at), oneLine(by));
  item.description = `${oneLine(command)} · ${when}`;
  item.iconPath =
    exitCode === 0
      ? new ThemeIcon('pass', new ThemeColor('charts.green'))
      : new ThemeIcon('error', new ThemeColor('charts.red'));
  item.accessibilityInformation = {
    label: l10n.t('Run: {0}, {1}, {2}', oneLine(command), result, when),
  };
  if (evidence !== null) {
    const title = l10n.t('Show Output');
    item.command = {
      command: COMMANDS.showEvidence,
      title,
      arguments: [{ kind: 'run', run, parent }],
    };
  }
  return item;
}

function changedItem({ drift }: ChangedNode): TreeItem {
  const item = new TreeItem(
    drift === 'gone' ? l10n.t('The playbook’s file is gone') : l10n.t('The playbook has changed'),
  );
  item.id = 'changed';
  item.contextValue = `${ITEMS.changed}.${drift}`;
  item.iconPath = new ThemeIcon('info');
  item.tooltip =
    drift === 'gone'
      ? l10n.t('This checklist goes on with the text it was started with.')
      : l10n.t(
          'This checklist stays as it was when you started. Compare to see what is new, or take the new text: unchanged steps keep their ticks.',
        );
  item.accessibilityInformation = { label: `${item.label}. ${item.tooltip}` };
  item.command = { command: COMMANDS.compareChecklist, title: l10n.t('Compare') };
  return item;
}

function revealAt({ file }: Checklist, line: number) {
  return {
    command: COMMANDS.revealStep,
    title: l10n.t('Show in Playbook'),
    arguments: [file, line],
  };
}
