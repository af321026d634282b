import { l10n, window } from 'vscode';
import type { Services } from '../../services.ts';
import { CHANGES_VIEW } from '../ids.ts';

const HOURS = [1, 4, 12, 24, 72, 168] as const;

/** Asks how far to look back. */
export async function run({ recentChanges }: Services): Promise<void> {
  const items = HOURS.map((hours) => ({ label: spanText(hours), hours }));
  const title = l10n.t('Look Back');
  const chosen = await window.showQuickPick(items, { title });
  if (chosen === undefined) return;
  const location = { viewId: CHANGES_VIEW };
  await window.withProgress({ location }, () => recentChanges.lookBack(chosen.hours));
}

function spanText(hours: number): string {
  if (hours === 1) return l10n.t('The last hour');
  return hours < 48 ? l10n.t('The last {0} hours', hours) : l10n.t('The last {0} days', hours / 24);
}
