import { l10n, type QuickInputButton, type QuickPickItem, ThemeIcon, window } from 'vscode';
import type { AlertMark } from '../../core/changes/alerts/marks.ts';
import type { Incident } from '../../core/incident/incident.ts';
import { formatClock } from '../../core/time/utc.ts';
import { plainLabel } from '../plain-text.ts';

interface MarkItem extends QuickPickItem {
  readonly proposed: AlertMark;
}

/**
 * Shows what alerts say of components, to be looked at before any of it is recorded. What is new and
 * not muted is chosen already. A button opens the playbook that an alert names.
 *
 * @returns the marks that were chosen; undefined where the user leaves
 */
export function reviewMarks(
  marks: readonly AlertMark[],
  incident: Incident,
  openPlaybook: (path: string) => Promise<void>,
): Promise<readonly AlertMark[] | undefined> {
  const button: QuickInputButton = {
    iconPath: new ThemeIcon('book'),
    tooltip: l10n.t('Open Playbook'),
  };
  const items = marks.map(
    (proposed): MarkItem => ({
      label: `${plainLabel(proposed.component)}: ${markText(proposed)}`,
      description: describe(proposed, incident),
      detail: proposed.because.map(plainLabel).join('; '),
      buttons: proposed.playbook?.path == null ? [] : [button],
      proposed,
    }),
  );
  const pick = window.createQuickPick<MarkItem>();
  pick.title = l10n.t('Marks from Alerts');
  pick.placeholder = l10n.t('Enter records what is chosen. Nothing is recorded before.');
  pick.canSelectMany = true;
  pick.ignoreFocusOut = true;
  pick.matchOnDetail = true;
  pick.items = items;
  pick.selectedItems = items.filter(
    ({ proposed }) => !proposed.muted && !isMarked(proposed, incident),
  );
  return new Promise((resolve) => {
    pick.onDidTriggerItemButton(({ item }) => {
      const path = item.proposed.playbook?.path;
      if (path != null) void openPlaybook(path);
    });
    pick.onDidAccept(() => {
      resolve(pick.selectedItems.map(({ proposed }) => proposed));
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

function isMarked({ component, mark }: AlertMark, { marks }: Incident): boolean {
  return Object.hasOwn(marks, component) && marks[component]?.mark === mark;
}

function markText({ mark }: AlertMark): string {
  return mark === 'failing' ? l10n.t('failing') : l10n.t('healthy');
}

function describe(proposed: AlertMark, incident: Incident): string {
  const { at, muted } = proposed;
  return [
    ...(at === null ? [] : [l10n.t('since {0}', formatClock(at))]),
    ...(muted ? [l10n.t('muted')] : []),
    ...(isMarked(proposed, incident) ? [l10n.t('marked so already')] : []),
  ].join(' · ');
}
