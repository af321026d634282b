import { l10n, window } from 'vscode';
import { say } from '../../say.ts';
import type { Services } from '../../services.ts';
import { TIMELINE_GROUPS } from '../timeline-groups.ts';

/** Chooses what the timeline shows; everything chosen, or nothing, is everything. */
export async function filter({ timeline }: Services): Promise<void> {
  const items = TIMELINE_GROUPS.map(({ id, title }) => ({
    label: say({ text: title, args: [] }),
    id,
    picked: timeline.filter.size === 0 || timeline.filter.has(id),
  }));
  const title = l10n.t('Show in Timeline');
  const chosen = await window.showQuickPick(items, { title, canPickMany: true });
  if (chosen === undefined) return;
  const all = chosen.length === items.length;
  timeline.setFilter(new Set(all ? [] : chosen.map(({ id }) => id)));
}

/** Turns the timeline around: newest first, or as it happened. */
export async function turn({ timeline }: Services): Promise<void> {
  timeline.turn();
}
