import {
  Disposable,
  EventEmitter,
  type ProviderResult,
  type TreeDataProvider,
  type TreeItem,
} from 'vscode';
import type { RunHistory } from '../run/run-history.ts';
import type { Checklists } from './checklists.ts';
import type { DriftWatch } from './drift.ts';
import { treeItem } from './items.ts';
import {
  type ChecklistNode,
  type ChecklistNodes,
  nodesOf,
  type RunNode,
  type StepNode,
} from './nodes.ts';
import type { ShownChecklist } from './tick-log.ts';
import { withTooltip } from './tooltip.ts';

/** The Checklist view: the steps of the started playbook with their boxes. */
export class ChecklistTree extends Disposable implements TreeDataProvider<ChecklistNode> {
  readonly #checklists: Checklists;
  readonly #drift: DriftWatch;
  readonly #changed = new EventEmitter<ChecklistNode[] | undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #runs: RunHistory;
  #built: { readonly shown: ShownChecklist; readonly nodes: ChecklistNodes } | undefined;

  constructor(checklists: Checklists, drift: DriftWatch, runs: RunHistory) {
    super(() => {
      for (const listener of listeners) listener.dispose();
      this.#changed.dispose();
    });
    this.#checklists = checklists;
    this.#drift = drift;
    this.#runs = runs;
    const listeners = [
      checklists.onDidShow(() => this.#changed.fire(undefined)),
      checklists.onDidTick((steps) => this.#changed.fire(this.#touched(steps))),
      runs.onDidChange((steps) => this.#changed.fire(this.#touched(steps))),
      drift.onDidChange(() => this.#changed.fire(undefined)),
    ];
  }

  async getChildren(node?: ChecklistNode): Promise<ChecklistNode[]> {
    if (node?.kind === 'step') return [...node.children, ...this.#runsOf(node)];
    if (node !== undefined) return 'children' in node ? [...node.children] : [];
    const nodes = await this.nodes();
    if (nodes === undefined) return [];
    const { drift } = this.#drift;
    return drift === 'same'
      ? [...nodes.roots]
      : [{ kind: 'changed', drift, parent: null }, ...nodes.roots];
  }

  getTreeItem(node: ChecklistNode): TreeItem {
    return treeItem(node, this.#checklists.current);
  }

  getParent(node: ChecklistNode): ProviderResult<ChecklistNode> {
    return node.parent;
  }

  resolveTreeItem(item: TreeItem, node: ChecklistNode): TreeItem {
    return withTooltip(item, node, this.#checklists.current);
  }

  /** The nodes of the shown checklist. */
  async nodes(): Promise<ChecklistNodes | undefined> {
    const shown = await this.#checklists.shown();
    if (shown === undefined) return undefined;
    if (this.#built?.shown.outline !== shown.outline) {
      this.#built = { shown, nodes: nodesOf(shown.outline, shown.effects) };
    }
    return this.#built.nodes;
  }

  /** The newest last, as in the log. */
  #runsOf(parent: StepNode): readonly RunNode[] {
    return this.#runs
      .all()
      .filter(({ step }) => step === parent.step.id)
      .map((run) => ({ kind: 'run', run, parent }));
  }

  /** The steps themselves, and what counts them: their parents. */
  #touched(ids: readonly string[]): ChecklistNode[] {
    const touched = new Set<ChecklistNode>();
    for (const id of ids) {
      let node: StepNode['parent'] = this.#built?.nodes.steps.get(id) ?? null;
      for (; node !== null; node = node.parent) touched.add(node);
    }
    return [...touched];
  }
}
