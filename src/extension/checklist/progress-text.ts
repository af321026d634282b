import { l10n } from 'vscode';
import type { Progress } from '../../core/playbook/checklist.ts';

/** "3 of 11", or "3 of 11, 1 skipped" */
export function progressText({ done, skipped, total }: Progress): string {
  return skipped === 0
    ? l10n.t('{0} of {1}', done, total)
    : l10n.t('{0} of {1}, {2} skipped', done, total, skipped);
}

/** "3 of 11 done", or "3 of 11 done, 1 skipped" */
export function doneText({ done, skipped, total }: Progress): string {
  return skipped === 0
    ? l10n.t('{0} of {1} done', done, total)
    : l10n.t('{0} of {1} done, {2} skipped', done, total, skipped);
}
