import {
  Disposable,
  type LogOutputChannel,
  TreeItemCheckboxState,
  type TreeView,
  window,
} from 'vscode';
import { isSettled, progress } from '../../core/playbook/checklist.ts';
import { allSteps } from '../../core/playbook/outline.ts';
import { withBoundary } from '../boundary.ts';
import { setContext } from '../context-keys.ts';
import { CONTEXT_KEYS, VIEWS } from '../ids.ts';
import { oneLine } from '../plain-text.ts';
import type { Checklists } from './checklists.ts';
import type { ChecklistNode } from './nodes.ts';
import { progressText } from './progress-text.ts';
import { tickStep } from './tick-step.ts';
import type { ChecklistTree } from './tree.ts';

/** Makes the Checklist view: its boxes write to the checklist, its header counts. */
export function createChecklistView(
  checklists: Checklists,
  tree: ChecklistTree,
  log: LogOutputChannel,
): { readonly view: TreeView<ChecklistNode>; readonly disposable: Disposable } {
  const view = window.createTreeView(VIEWS.checklist, {
    treeDataProvider: tree,
    manageCheckboxStateManually: true,
    showCollapseAll: true,
  });
  const showHeader = async () => {
    setContext(CONTEXT_KEYS.checklist, checklists.current !== undefined);
    const shown = await checklists.shown();
    if (shown === undefined) {
      view.description = '';
      view.message = '';
      return;
    }
    const counted = progress(shown.checklist, shown.outline);
    view.description = progressText(counted);
    view.message = oneLine(shown.outline.title);
  };
  const disposable = Disposable.from(
    view,
    checklists.onDidShow(showHeader),
    checklists.onDidTick(showHeader),
    view.onDidChangeCheckboxState(({ items }) =>
      withBoundary(log, 'ticking a step', async () => {
        for (const [node, state] of items) {
          if (node.kind !== 'step') continue;
          await tickStep(checklists, node.step.id, state === TreeItemCheckboxState.Checked);
        }
      }),
    ),
  );
  void showHeader();
  return { view, disposable };
}

/** Turns the keyboard to the first step that is still open. */
export async function revealNextStep(
  view: TreeView<ChecklistNode>,
  tree: ChecklistTree,
  checklists: Checklists,
): Promise<void> {
  const shown = await checklists.shown();
  const nodes = await tree.nodes();
  if (shown === undefined || nodes === undefined) return;
  const steps = allSteps(shown.outline);
  const next = steps.find(({ id }) => !isSettled(shown.checklist, id)) ?? steps[0];
  const node = next === undefined ? undefined : nodes.steps.get(next.id);
  if (node !== undefined) await view.reveal(node, { select: true, focus: true });
}
