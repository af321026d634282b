import {
  l10n,
  MarkdownString,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
} from 'vscode';
import { shortId } from '../../core/changes/merge.ts';
import type { Mark } from '../../core/incident/log/events.ts';
import { times } from '../../core/map/triage/reasons.ts';
import { shortMoment } from '../../core/time/moments.ts';
import { formatClock } from '../../core/time/utc.ts';
import { oneLine } from '../plain-text.ts';
import { say } from '../say.ts';
import { TRIAGE_COMMANDS, TRIAGE_ITEMS } from './ids.ts';
import type { Group, TriageNode } from './nodes.ts';
import type { TriageState } from './state.ts';

type Node<Kind extends TriageNode['kind']> = Extract<TriageNode, { readonly kind: Kind }>;

const BAR = 10;

const MARK_ICONS: Readonly<Record<Mark, ThemeIcon>> = {
  failing: new ThemeIcon('error', new ThemeColor('charts.red')),
  healthy: new ThemeIcon('pass', new ThemeColor('charts.green')),
  unknown: new ThemeIcon('circle-outline'),
};

/** How a node of the view looks. */
export function treeItem(node: TriageNode, state: TriageState): TreeItem {
  switch (node.kind) {
    case 'group':
      return groupItem(node.group);
    case 'suspect':
      return suspectItem(node, state);
    case 'reason':
      return reasonItem(node);
    case 'check':
      return checkItem(node, state);
    case 'unexplained':
      return unexplainedItem(node);
    case 'change':
      return changeItem(node, state);
    case 'component':
      return componentItem(node, state);
  }
}

function groupItem(group: Group): TreeItem {
  const labels: Readonly<Record<Group, string>> = {
    suspects: l10n.t('Suspects'),
    checks: l10n.t('Look Next At'),
    unexplained: l10n.t('Not Explained by a Leading Suspect'),
    changes: l10n.t('Changed in the Hour Before'),
    components: l10n.t('Components'),
  };
  const item = new TreeItem(labels[group], TreeItemCollapsibleState.Expanded);
  item.id = group;
  return item;
}

/** The probability as a number and ten blocks: it must not be told by length or colour alone. */
function barText(probability: number): string {
  const filled = Math.round(probability * BAR);
  const percent = l10n.t('{0} %', Math.round(probability * 100));
  return `${percent} ${'█'.repeat(filled)}${'░'.repeat(BAR - filled)}`;
}

function suspectItem({ suspect, alike, leads, component }: Node<'suspect'>, state: TriageState) {
  const item = new TreeItem(
    oneLine(component),
    suspect.because.length === 0
      ? TreeItemCollapsibleState.None
      : leads
        ? TreeItemCollapsibleState.Expanded
        : TreeItemCollapsibleState.Collapsed,
  );
  item.id = `suspect/${component}`;
  item.contextValue = contextOf(component, state);
  const told = alike.length === 0 ? '' : l10n.t('not told apart from {0}', alike.join(', '));
  item.description = [barText(suspect.probability), told].filter((text) => text !== '').join('  ');
  item.iconPath = new ThemeIcon(leads ? 'target' : 'circle-small-filled');
  item.tooltip = new MarkdownString().appendText(
    [...suspect.because.map(say), told].filter((text) => text !== '').join('\n\n'),
  );
  const percent = Math.round(suspect.probability * 100);
  const label = l10n.t('Suspect {0}, {1} percent', component, percent);
  item.accessibilityInformation = { label: told === '' ? label : `${label}, ${told}` };
  return item;
}

function reasonItem({ of, reason }: Node<'reason'>): TreeItem {
  const text = oneLine(say(reason));
  const item = new TreeItem(`${times(reason.ratio)}×`);
  item.id = `reason/${of}/${text}`;
  item.description = text;
  item.accessibilityInformation = { label: text };
  item.iconPath = new ThemeIcon(reason.ratio < 1 ? 'arrow-down' : 'arrow-up');
  item.tooltip = new MarkdownString().appendText(text);
  return item;
}

function checkItem({ component, check }: Node<'check'>, state: TriageState): TreeItem {
  const { ifFailing, ifHealthy, splits, look } = check;
  const item = new TreeItem(oneLine(component));
  item.id = `check/${component}`;
  item.contextValue = contextOf(component, state);
  item.iconPath = new ThemeIcon('eye');
  item.description =
    ifFailing === ifHealthy
      ? l10n.t('{0} leads after either answer', ifFailing)
      : l10n.t('fails: {0} leads · healthy: {1}', ifFailing, ifHealthy);
  const step = look?.step ?? null;
  const lines = [
    l10n.t('Tells apart: {0}', splits.join(', ')),
    ...(look === null ? [l10n.t('It has no playbook.')] : [look.playbook]),
    ...(step === null ? [] : [step]),
  ];
  item.tooltip = new MarkdownString().appendText(lines.join('\n\n'));
  if (look !== null) {
    item.command = {
      command: TRIAGE_COMMANDS.openFirstLook,
      title: l10n.t('Open the Playbook at Its First Step That Only Reads'),
      arguments: [{ component }],
    };
  }
  return item;
}

function unexplainedItem({ component }: Node<'unexplained'>): TreeItem {
  const item = new TreeItem(oneLine(component));
  item.id = `unexplained/${component}`;
  item.contextValue = TRIAGE_ITEMS.unexplained;
  item.iconPath = new ThemeIcon('question');
  item.description = l10n.t('fails, and depends on no leading suspect');
  return item;
}

function changeItem({ change }: Node<'change'>, { incident: { declared } }: TriageState): TreeItem {
  const { arrivedAt, title, components, author, repository } = change;
  const item = new TreeItem(`${shortMoment(arrivedAt, declared.at)}  ${oneLine(title)}`);
  item.id = `change/${repository ?? ''}/${change.source}/${change.id}`;
  item.iconPath = new ThemeIcon('git-commit');
  item.description = [components.join(', '), author ?? '']
    .filter((text) => text !== '')
    .join(' · ');
  item.tooltip = new MarkdownString().appendText(
    [`${change.kind} ${shortId(change)}`, title, ...change.paths.slice(0, 12)].join('\n\n'),
  );
  return item;
}

function componentItem({ component }: Node<'component'>, state: TriageState): TreeItem {
  const item = new TreeItem(oneLine(component));
  item.id = `component/${component}`;
  item.contextValue = contextOf(component, state);
  const mark = markOf(component, state);
  item.iconPath = MARK_ICONS[mark];
  const words: Readonly<Record<Mark, string>> = {
    failing: l10n.t('failing'),
    healthy: l10n.t('healthy'),
    unknown: l10n.t('unknown'),
  };
  const set = state.marks.get(component);
  const by = set === undefined ? '' : l10n.t('{0} {1}', set.by, formatClock(set.at));
  const releasing = state.releasing.has(component) ? l10n.t('being released') : '';
  item.description = [releasing, mark === 'unknown' && set === undefined ? '' : words[mark], by]
    .filter((text) => text !== '')
    .join(' · ');
  item.accessibilityInformation = {
    label: [component, words[mark], by, releasing].filter((text) => text !== '').join(', '),
  };
  return item;
}

/** How a component is marked in the incident. */
export function markOf(component: string, { marks }: TriageState): Mark {
  return marks.get(component)?.mark ?? 'unknown';
}

function contextOf(component: string, state: TriageState): string {
  return `${TRIAGE_ITEMS.component}.${markOf(component, state)}`;
}
