import { l10n } from 'vscode';
import type { MetricsStrings } from '../../../webview/metrics/protocol.ts';

/** The sentences of the metrics' page in the user's language. */
export function metricsStrings(): MetricsStrings {
  return {
    title: l10n.t('Incident Metrics'),
    summary: l10n.t('Incidents: {0}. Drills, counted apart: {1}.'),
    labels: [
      l10n.t('Time to communication'),
      l10n.t('Time to mitigation'),
      l10n.t('Time to resolution'),
    ],
    meanings: [
      l10n.t('from declaring to the first post'),
      l10n.t('from declaring to the fix that held'),
      l10n.t('from declaring to the all-clear'),
    ],
    minutes: l10n.t('min'),
    notReached: l10n.t('Not reached yet.'),
    median: l10n.t('median, {0}'),
    medianBetween: l10n.t('median, {0} to {1}'),
    column: l10n.t('{0}: median {1} min, middle half {2} to {3} min, incidents: {4}'),
    byQuarter: l10n.t('By quarter'),
    quarter: l10n.t('Quarter'),
    count: l10n.t('Incidents'),
    cell: l10n.t('({0}–{1})'),
    cellNote: l10n.t('Median in minutes, and where the middle half lies.'),
    drills: l10n.t('Drills'),
    drillsNote: l10n.t('Exercises are never part of the numbers above.'),
    ofDrills: l10n.t('{0}, of drills'),
    noIncidents: l10n.t('No real incident has reached a number yet.'),
    incidents: l10n.t('Incidents'),
    id: l10n.t('Incident'),
    began: l10n.t('Began (UTC)'),
    severity: l10n.t('Severity'),
    state: l10n.t('State'),
    open: l10n.t('Open {0}'),
    more: l10n.t('Show more ({0} left)'),
    emptyTitle: l10n.t('No incidents yet'),
    emptyText: l10n.t(
      'Each incident leaves three numbers: time to communication, to mitigation and to resolution. Here you see whether they get better. A drill is a good way to start.',
    ),
    declareDrill: l10n.t('Declare Drill'),
  };
}
