import {
  Disposable,
  EventEmitter,
  l10n,
  type TreeDataProvider,
  type TreeItem,
  window,
  workspace,
} from 'vscode';
import { shortMoment } from '../../core/time/moments.ts';
import { formatClock } from '../../core/time/utc.ts';
import type { LiveIncidents } from '../incident/live.ts';
import { CHANGES_VIEW } from './ids.ts';
import { itemOf } from './items.ts';
import { type ChangesNode, childNodes, topNodes } from './nodes.ts';
import type { RecentChanges } from './recent.ts';

/** Recent changes by component, the nearest to what the incident suspects first. */
export class ChangesTree extends Disposable implements TreeDataProvider<ChangesNode> {
  readonly #recent: RecentChanges;
  readonly #incidents: LiveIncidents;
  readonly #changed = new EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changed.event;
  #suspects = '';

  constructor(recent: RecentChanges, incidents: LiveIncidents) {
    super(() => {
      for (const listener of listeners) listener.dispose();
      this.#changed.dispose();
    });
    this.#recent = recent;
    this.#incidents = incidents;
    const listeners = [
      recent.onDidChange(() => this.#changed.fire()),
      incidents.onDidChange(() => {
        if (suspectsOf(incidents).join('\0') !== this.#suspects) this.#changed.fire();
      }),
    ];
  }

  async getChildren(node?: ChangesNode): Promise<ChangesNode[]> {
    if (node !== undefined) return [...childNodes(node)];
    await this.#recent.look();
    const { answer } = this.#recent;
    const suspects = suspectsOf(this.#incidents);
    this.#suspects = suspects.join('\0');
    return answer === undefined ? [] : [...topNodes(answer, suspects)];
  }

  getTreeItem(node: ChangesNode): TreeItem {
    return itemOf(node, this.#recent.answer?.span.until ?? 0);
  }
}

/** What the shown incident is about, and what is failing in it. */
function suspectsOf({ current }: LiveIncidents): readonly string[] {
  if (current === undefined) return [];
  const failing = Object.entries(current.marks).flatMap(([name, { mark }]) =>
    mark === 'failing' ? [name] : [],
  );
  return [...new Set([...current.components, ...failing])];
}

/** The view, which says above the list what it does not show, and why. */
export function createChangesView(tree: ChangesTree, recent: RecentChanges): Disposable {
  const view = window.createTreeView(CHANGES_VIEW, {
    treeDataProvider: tree,
    showCollapseAll: true,
  });
  const say = () => {
    const { answer } = recent;
    view.description =
      answer === undefined
        ? ''
        : `${shortMoment(answer.span.since, answer.span.until)}–${formatClock(answer.span.until)}`;
    const lines = [
      ...(workspace.isTrusted ? [] : [l10n.t('Only git is asked: this workspace is not trusted.')]),
      ...(answer?.changes.length === 0 ? [nothingText(recent.hours)] : []),
    ];
    view.message = lines.length === 0 ? '' : lines.join(' ');
  };
  say();
  return Disposable.from(view, recent.onDidChange(say));
}

function nothingText(hours: number): string {
  return hours === 1
    ? l10n.t('Nothing was changed in the last hour.')
    : l10n.t('Nothing was changed in the last {0} hours.', hours);
}
