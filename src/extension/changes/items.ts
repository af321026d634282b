import {
  l10n,
  MarkdownString,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
} from 'vscode';
import type { Arrival, ChangeKind, SourceReport } from '../../core/changes/change.ts';
import { shortId } from '../../core/changes/merge.ts';
import type { Near } from '../../core/changes/near.ts';
import type { Releasing } from '../../core/changes/releases.ts';
import { formatDuration } from '../../core/time/duration.ts';
import { dated, shortMoment } from '../../core/time/moments.ts';
import { formatClock } from '../../core/time/utc.ts';
import { oneLine } from '../plain-text.ts';
import { CHANGES_COMMANDS, CHANGES_ITEMS } from './ids.ts';
import type { ChangeNode, ChangesNode } from './nodes.ts';
import type { RecentChange } from './recent.ts';

const ICONS: Readonly<Record<ChangeKind, string>> = {
  commit: 'git-commit',
  merge: 'git-merge',
  tag: 'tag',
  deploy: 'rocket',
  rollout: 'layers',
  run: 'play-circle',
  change: 'edit',
  event: 'bell',
};

/**
 * How a node of the view looks.
 *
 * @param until the end of the span that is shown, in milliseconds
 */
export function itemOf(node: ChangesNode, until: number): TreeItem {
  switch (node.kind) {
    case 'component':
      return componentItem(node);
    case 'release':
      return releaseItem(node.release);
    case 'more':
      return moreItem(node);
    case 'sources':
      return sourcesItem(node.sources);
    case 'source':
      return sourceItem(node.source);
    case 'change':
      return changeItem(node, until);
  }
}

function releaseItem({ component, until }: Releasing): TreeItem {
  const item = new TreeItem(oneLine(component));
  item.id = ['release', component].join('\0');
  item.iconPath = new ThemeIcon('rocket');
  item.description = l10n.t('in its release window until {0}', formatClock(until));
  return item;
}

function moreItem({ component, changes }: Extract<ChangesNode, { kind: 'more' }>): TreeItem {
  const item = new TreeItem(l10n.t('{0} more', changes.length), TreeItemCollapsibleState.Collapsed);
  item.id = ['more', component, changes.length].join('\0');
  return item;
}

function componentItem({
  component,
  near,
  changes,
}: Extract<ChangesNode, { kind: 'component' }>): TreeItem {
  const label = component === null ? l10n.t('No component of the map') : oneLine(component);
  const item = new TreeItem(
    label,
    component === null ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.Expanded,
  );
  item.id = `component ${component ?? ''}`;
  item.description = [String(changes.length), ...(near === null ? [] : [nearText(near)])].join(
    ' · ',
  );
  item.iconPath =
    near?.side === 'same'
      ? new ThemeIcon('flame', new ThemeColor('charts.yellow'))
      : new ThemeIcon(component === null ? 'question' : 'symbol-class');
  return item;
}

function changeItem({ component, change }: ChangeNode, until: number): TreeItem {
  const { kind, title, author, arrivedAt, source, repository, id } = change;
  const item = new TreeItem(`${shortMoment(arrivedAt, until)}  ${oneLine(title)}`);
  item.id = ['change', component, source, repository, kind, id].join('\0');
  item.contextValue = CHANGES_ITEMS.change;
  item.iconPath = new ThemeIcon(ICONS[kind]);
  const from = repository === null || repository === '.' ? source : repository;
  item.description = [shortId(change), author ?? '', from]
    .filter((part) => part !== '')
    .map(oneLine)
    .join(' · ');
  item.tooltip = tooltip(change);
  item.command = {
    command: CHANGES_COMMANDS.openChange,
    title: l10n.t('Open Change'),
    arguments: [{ kind: 'change', component, change }],
  };
  return item;
}

const PATHS = 12;

/** As text that no name can turn into markup. */
function tooltip(change: RecentChange): MarkdownString {
  const { title, at, arrivedAt, arrival, paths, source, components } = change;
  const lines = [
    oneLine(title),
    `${source}: ${dated(arrivedAt)}${arrivalText(arrival, arrivedAt - at)}`,
    components.join(', '),
    paths.slice(0, PATHS).map(oneLine).join('\n\n'),
    paths.length > PATHS ? l10n.t('{0} more', paths.length - PATHS) : '',
  ];
  const text = new MarkdownString();
  text.appendText(lines.filter((line) => line !== '').join('\n\n'));
  return text;
}

function arrivalText(arrival: Arrival, age: number): string {
  const long = formatDuration(age);
  if (arrival === 'merge') return `, ${l10n.t('made {0} before its merge', long)}`;
  if (arrival === 'moved') return `, ${l10n.t('made {0} before it came here', long)}`;
  if (arrival === 'fetched') return `, ${l10n.t('made up to {0} before it was fetched', long)}`;
  return '';
}

function sourcesItem(sources: readonly SourceReport[]): TreeItem {
  const failed = sources.filter(({ state }) => state === 'failed');
  const item = new TreeItem(
    l10n.t('Sources without an answer'),
    failed.length === 0 ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.Expanded,
  );
  item.id = 'sources';
  item.description = String(sources.length);
  return item;
}

function sourceItem({ name, state, said }: SourceReport): TreeItem {
  const item = new TreeItem(oneLine(name));
  item.id = `source ${name}`;
  item.description = oneLine(said);
  item.tooltip = `${oneLine(name)}: ${oneLine(said)}`;
  item.iconPath =
    state === 'failed'
      ? new ThemeIcon('warning', new ThemeColor('charts.yellow'))
      : new ThemeIcon('circle-slash');
  return item;
}

function nearText({ suspect, distance, side }: Near): string {
  if (side === 'same') return l10n.t('suspect');
  const name = oneLine(suspect);
  const steps = distance === 1 ? l10n.t('1 step') : l10n.t('{0} steps', distance);
  if (side === 'needed') return l10n.t('{0}: {1} needs it', steps, name);
  return side === 'needs'
    ? l10n.t('{0}: needs {1}', steps, name)
    : l10n.t('{0} from {1}', steps, name);
}
