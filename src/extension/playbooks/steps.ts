import { l10n } from 'vscode';
import type { Playbook, Step } from '../../core/playbook/model.ts';

/** How many steps a playbook has, nested ones included. */
function countSteps({ steps }: Pick<Playbook, 'steps'>): number {
  return steps.reduce((sum, step) => sum + countWithin(step), 0);
}

function countWithin({ children }: Step): number {
  return children.reduce((sum, child) => sum + countWithin(child), 1);
}

/** "11 steps" */
export function stepsText(playbook: Pick<Playbook, 'steps'>): string {
  const count = countSteps(playbook);
  if (count === 0) return l10n.t('no steps');
  return count === 1 ? l10n.t('1 step') : l10n.t('{0} steps', count);
}
