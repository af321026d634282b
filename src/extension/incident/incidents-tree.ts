import {
  Disposable,
  EventEmitter,
  l10n,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
} from 'vscode';
import { formatClock, formatDay } from '../../core/time/utc.ts';
import { oneLine } from '../plain-text.ts';
import type { Summary } from './book.ts';
import { INCIDENT_COMMANDS, INCIDENT_ITEMS } from './ids.ts';
import type { LiveIncidents } from './live.ts';
import { stateText } from './words.ts';

interface GroupNode {
  readonly kind: 'group';
  readonly id: 'open' | 'observing' | 'closed' | 'drills';
  readonly incidents: readonly Summary[];
}

export interface IncidentNode {
  readonly kind: 'incident';
  readonly summary: Summary;
}

export type IncidentsNode = GroupNode | IncidentNode;

const ICONS: Readonly<Record<Summary['state'], string>> = {
  investigating: 'flame',
  observing: 'eye',
  closed: 'pass',
  cancelled: 'circle-slash',
  merged: 'git-merge',
};

/** All incidents of the folder: open, observing, closed, and drills apart. */
export class IncidentsTree extends Disposable implements TreeDataProvider<IncidentsNode> {
  readonly #incidents: LiveIncidents;
  readonly #changed = new EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changed.event;

  constructor(incidents: LiveIncidents) {
    super(() => {
      listener.dispose();
      this.#changed.dispose();
    });
    this.#incidents = incidents;
    const listener = incidents.onDidChange(() => this.#changed.fire());
  }

  getChildren(node?: IncidentsNode): IncidentsNode[] {
    if (node === undefined) return [...groups(this.#incidents.all)];
    if (node.kind === 'incident') return [];
    return node.incidents.map((summary) => ({ kind: 'incident', summary }));
  }

  getTreeItem(node: IncidentsNode): TreeItem {
    if (node.kind === 'group') return groupItem(node);
    const { summary } = node;
    const { id, symptom, declared, severity } = summary;
    const item = new TreeItem(id);
    item.id = id;
    item.contextValue = INCIDENT_ITEMS.incident;
    item.iconPath = new ThemeIcon(ICONS[summary.state]);
    item.description = oneLine(symptom);
    item.tooltip = [
      `${id}: ${oneLine(symptom)}`,
      l10n.t('Severity {0}, {1}', severity, stateText(summary)),
      l10n.t('Declared {0} {1}', formatDay(declared.at), formatClock(declared.at)),
    ].join('\n');
    item.command = {
      command: INCIDENT_COMMANDS.openIncident,
      title: l10n.t('Open Incident'),
      arguments: [node],
    };
    return item;
  }
}

function groups(all: readonly Summary[]): readonly GroupNode[] {
  const real = all.filter(({ drill }) => !drill);
  const open = real.filter(({ state }) => state === 'investigating');
  const observing = real.filter(({ state }) => state === 'observing');
  const over = real.filter((one) => !open.includes(one) && !observing.includes(one));
  const parts: readonly GroupNode[] = [
    { kind: 'group', id: 'open', incidents: open },
    { kind: 'group', id: 'observing', incidents: observing },
    { kind: 'group', id: 'closed', incidents: over },
    { kind: 'group', id: 'drills', incidents: all.filter(({ drill }) => drill) },
  ];
  return parts.filter(({ incidents }) => incidents.length > 0);
}

function groupItem({ id, incidents }: GroupNode): TreeItem {
  const labels: Readonly<Record<GroupNode['id'], string>> = {
    open: l10n.t('Open'),
    observing: l10n.t('Observing'),
    closed: l10n.t('Closed'),
    drills: l10n.t('Drills'),
  };
  const isRunning = id === 'open' || id === 'observing';
  const item = new TreeItem(
    labels[id],
    isRunning ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed,
  );
  item.id = id;
  item.description = String(incidents.length);
  return item;
}
