import {
  Disposable,
  EventEmitter,
  l10n,
  MarkdownString,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  type TreeView,
  window,
} from 'vscode';
import { type TimelineEntry, timeline } from '../../core/incident/timeline/timeline.ts';
import { formatDuration } from '../../core/time/duration.ts';
import { dated, shortMoment } from '../../core/time/moments.ts';
import { formatClock } from '../../core/time/utc.ts';
import { oneLine } from '../plain-text.ts';
import { say } from '../say.ts';
import { INCIDENT_ITEMS, INCIDENT_VIEWS } from './ids.ts';
import type { LiveIncidents } from './live.ts';
import { ENTRY_KINDS, type TimelineGroup } from './timeline-groups.ts';

export interface EntryNode {
  readonly kind: 'entry';
  readonly entry: TimelineEntry;
}

/** What happened in the shown incident, the newest first unless it is turned around. */
export class Timeline extends Disposable implements TreeDataProvider<EntryNode> {
  readonly #incidents: LiveIncidents;
  readonly #changed = new EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #listeners: readonly Disposable[];
  #filter: ReadonlySet<TimelineGroup> = new Set();
  #newestFirst = true;
  #shown = '';

  constructor(incidents: LiveIncidents) {
    super(() => {
      for (const listener of this.#listeners) listener.dispose();
      this.#changed.dispose();
    });
    this.#incidents = incidents;
    this.#listeners = [
      incidents.onDidChange(() => this.#follow()),
      // What falls due and never comes is an entry, too: it appears, and grows by the minute.
      incidents.onDidTick(() => this.#follow()),
    ];
  }

  /** The groups that are shown; none means all. */
  get filter(): ReadonlySet<TimelineGroup> {
    return this.#filter;
  }

  get newestFirst(): boolean {
    return this.#newestFirst;
  }

  setFilter(groups: ReadonlySet<TimelineGroup>): void {
    this.#filter = groups;
    this.#changed.fire();
  }

  turn(): void {
    this.#newestFirst = !this.#newestFirst;
    this.#changed.fire();
  }

  getChildren(node?: EntryNode): EntryNode[] {
    if (node !== undefined) return [];
    const shown = this.#entries().filter(
      ({ type }) => this.#filter.size === 0 || this.#filter.has(ENTRY_KINDS[type].group),
    );
    return (this.#newestFirst ? shown.reverse() : shown).map((entry) => ({ kind: 'entry', entry }));
  }

  getTreeItem({ entry }: EntryNode): TreeItem {
    const began = this.#incidents.current?.declared.at ?? entry.at;
    const item = new TreeItem(`${shortMoment(entry.at, began)}  ${oneLine(say(entry))}`);
    item.id = entry.id;
    item.contextValue =
      entry.type === 'overdue' || entry.type === 'foreign' ? entry.type : INCIDENT_ITEMS.entry;
    const color =
      entry.type === 'overdue' || entry.lateMs > 0 ? new ThemeColor('charts.red') : undefined;
    item.iconPath = new ThemeIcon(ENTRY_KINDS[entry.type].icon, color);
    item.description = [entry.by, ...marks(entry)].filter((text) => text !== '').join(' · ');
    const tooltip = new MarkdownString();
    tooltip.appendText(`${dated(entry.at)}\n\n${say(entry)}`);
    if (entry.recordedAt !== null && entry.backdated) {
      tooltip.appendText(`\n\n${l10n.t('Recorded at {0}', formatClock(entry.recordedAt))}`);
    }
    item.tooltip = tooltip;
    return item;
  }

  /**
   * Draws anew only what changed: for as long as a tree is read again, the editor does not know the
   * row that somebody clicks.
   */
  #follow(): void {
    const entries = JSON.stringify(this.#entries());
    if (entries === this.#shown) return;
    this.#shown = entries;
    this.#changed.fire();
  }

  #entries(): TimelineEntry[] {
    const { current } = this.#incidents;
    return current === undefined ? [] : [...timeline(current, this.#incidents.now())];
  }
}

/** What one should know of an entry besides what it says. */
function marks({ backdated, corrected, doubt, lateMs, type }: TimelineEntry): readonly string[] {
  return [
    ...(lateMs > 0 && type !== 'overdue' ? [l10n.t('{0} late', formatDuration(lateMs))] : []),
    ...(backdated ? [l10n.t('recorded later')] : []),
    ...(corrected ? [l10n.t('corrected')] : []),
    ...(doubt === null ? [] : [l10n.t('does not count as it stands')]),
  ];
}

/** The view, which says above the list when it is narrowed. */
export function createTimelineView(tree: Timeline): TreeView<EntryNode> {
  const view = window.createTreeView(INCIDENT_VIEWS.timeline, { treeDataProvider: tree });
  tree.onDidChangeTreeData(() => {
    view.message = tree.filter.size === 0 ? '' : l10n.t('Some entries are filtered out.');
    view.description = tree.newestFirst ? l10n.t('newest first') : l10n.t('as it happened');
  });
  return view;
}
