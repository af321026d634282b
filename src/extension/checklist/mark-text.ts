import { l10n } from 'vscode';
import type { Checklist, Skip } from '../../core/playbook/checklist.ts';
import { formatClock } from '../../core/time/utc.ts';

/** How a step was left out, where it was. */
export function skipOf({ skips }: Checklist, step: string): Skip | undefined {
  return Object.hasOwn(skips, step) ? skips[step] : undefined;
}

/** When a step was ticked or skipped, by whom and why; empty where it is still to do. */
export function markText(checklist: Checklist, step: string): string {
  const skip = skipOf(checklist, step);
  const at = skip?.at ?? (Object.hasOwn(checklist.ticks, step) ? checklist.ticks[step] : undefined);
  if (at === undefined) return '';
  const time = formatClock(Date.parse(at));
  const person = Object.hasOwn(checklist.people, step) ? checklist.people[step] : undefined;
  if (skip === undefined) {
    return person === undefined
      ? l10n.t('Ticked at {0}', time)
      : l10n.t('Ticked at {0} by {1}', time, person);
  }
  return l10n.t('Skipped at {0} by {1}, because: {2}', time, person ?? '', skip.reason);
}
