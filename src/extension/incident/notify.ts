import { commands, Disposable, l10n, type Memento, window } from 'vscode';
import { formatClock } from '../../core/time/utc.ts';
import { INCIDENT_COMMANDS } from './ids.ts';
import type { LiveIncidents } from './live.ts';
import { nextReminder, type Reminder } from './reminders.ts';

const GIVEN_KEY = 'incident.reminders';
/** Reminders of one incident that are remembered; older ones cannot come again. */
const KEPT = 20;

/** Reminds of the next status update: once before its deadline and once at it, also over reloads. */
export function remind(incidents: LiveIncidents, memento: Memento): Disposable {
  const look = () => {
    const { current } = incidents;
    if (current === undefined) return;
    const given = memento.get<readonly string[]>(GIVEN_KEY, []);
    const reminder = nextReminder(current.id, incidents.due(), incidents.now(), new Set(given));
    if (reminder === null) return;
    void memento.update(GIVEN_KEY, [...given, reminder.key].slice(-KEPT));
    void show(current.id, reminder);
  };
  return Disposable.from(incidents.onDidTick(look), incidents.onDidChange(look));
}

async function show(id: string, { kind, dueAt }: Reminder): Promise<void> {
  const post = l10n.t('Post Update');
  const noProgress = l10n.t('No Progress');
  const choice =
    kind === 'soon'
      ? await window.showInformationMessage(
          l10n.t('{0}: the next update is due at {1}.', id, formatClock(dueAt)),
          post,
          noProgress,
        )
      : await window.showWarningMessage(
          l10n.t('{0}: the update promised for {1} is due now.', id, formatClock(dueAt)),
          post,
          noProgress,
        );
  if (choice === post) await commands.executeCommand(INCIDENT_COMMANDS.postUpdate);
  if (choice === noProgress) await commands.executeCommand(INCIDENT_COMMANDS.postNoProgress);
}
