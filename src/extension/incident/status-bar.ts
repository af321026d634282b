import { Disposable, l10n, StatusBarAlignment, ThemeColor, window } from 'vscode';
import { nextObligation } from '../../core/incident/obligations/obligations.ts';
import { countdown } from '../../core/time/countdown.ts';
import { formatDuration } from '../../core/time/duration.ts';
import { say } from '../say.ts';
import { runs } from './ask.ts';
import { INCIDENT_VIEWS } from './ids.ts';
import type { LiveIncidents } from './live.ts';
import { shortText } from './words.ts';

/** Before nearly everything else that is there. */
const PRIORITY = 1000;

/** The one item in the status bar: which incident, what is next and how long; red when overdue. */
export function createStatusBar(incidents: LiveIncidents): Disposable {
  const item = window.createStatusBarItem('incident', StatusBarAlignment.Left, PRIORITY);
  item.name = l10n.t('Incident');
  item.command = `${INCIDENT_VIEWS.incident}.focus`;
  const show = () => {
    const { current } = incidents;
    if (!runs(current)) {
      item.hide();
      return;
    }
    const now = incidents.now();
    const next = nextObligation(incidents.due());
    const id = current.drill ? l10n.t('{0} (drill)', current.id) : current.id;
    if (next === null) {
      item.text = `$(megaphone) ${id}`;
      item.tooltip = l10n.t('Nothing is due.');
      item.backgroundColor = undefined;
    } else {
      const overdue = next.state === 'overdue';
      const length = formatDuration(Math.abs(next.dueAt - now));
      const short = shortText(next.kind, next.args);
      item.text = `$(${overdue ? 'warning' : 'megaphone'}) ${id}  ${short} ${countdown(next.dueAt, now)}`;
      item.tooltip = overdue
        ? l10n.t('Overdue by {0}: {1}', length, say(next))
        : l10n.t('Due in {0}: {1}', length, say(next));
      item.backgroundColor = overdue ? new ThemeColor('statusBarItem.errorBackground') : undefined;
    }
    item.accessibilityInformation = { label: `${id}. ${item.tooltip}`, role: 'button' };
    item.show();
  };
  show();
  return Disposable.from(item, incidents.onDidChange(show), incidents.onDidTick(show));
}
