import {
  Disposable,
  EventEmitter,
  l10n,
  type TreeDataProvider,
  type TreeItem,
  type TreeView,
  window,
} from 'vscode';
import { TRIAGE_VIEW } from './ids.ts';
import { treeItem } from './items.ts';
import type { LiveTriage } from './live-triage.ts';
import { childrenOf, type TriageNode } from './nodes.ts';

/** Suspects, what to look at next, what was changed, and the components with their marks. */
class TriageTree implements TreeDataProvider<TriageNode> {
  readonly #triage: LiveTriage;
  readonly #changed = new EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changed.event;

  constructor(triage: LiveTriage) {
    this.#triage = triage;
  }

  show(): void {
    this.#changed.fire();
  }

  getChildren(node?: TriageNode): TriageNode[] {
    const { state } = this.#triage;
    return state === undefined ? [] : [...childrenOf(state, node)];
  }

  getTreeItem(node: TriageNode): TreeItem {
    const { state } = this.#triage;
    return state === undefined ? {} : treeItem(node, state);
  }
}

/** The view; its header names the leading suspect, and says what to do as long as there is none. */
export function createTriageView(triage: LiveTriage): {
  readonly view: TreeView<TriageNode>;
  readonly disposable: Disposable;
} {
  const tree = new TriageTree(triage);
  const view = window.createTreeView(TRIAGE_VIEW, { treeDataProvider: tree });
  const show = () => {
    const { state } = triage;
    const [leading] = state?.answer.suspects ?? [];
    view.description =
      leading === undefined
        ? ''
        : l10n.t('{0} {1} %', leading.component, Math.round(leading.probability * 100));
    view.message =
      state !== undefined && leading === undefined
        ? l10n.t('Mark what fails, and what you have seen work: the suspects follow.')
        : '';
    tree.show();
  };
  show();
  return { view, disposable: Disposable.from(view, triage.onDidChange(show)) };
}
