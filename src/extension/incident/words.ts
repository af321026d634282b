import { l10n } from 'vscode';
import type { Incident, IncidentState } from '../../core/incident/incident.ts';
import type { ObligationKind } from '../../core/incident/obligations/obligation.ts';

/** The state of an incident in words; a drill says so. */
export function stateText({ state, drill }: Pick<Incident, 'state' | 'drill'>): string {
  const words: Readonly<Record<IncidentState, string>> = {
    investigating: l10n.t('investigating'),
    observing: l10n.t('observing'),
    closed: l10n.t('closed'),
    cancelled: l10n.t('cancelled'),
    merged: l10n.t('merged'),
  };
  return drill ? l10n.t('drill, {0}', words[state]) : words[state];
}

/** What is due in two or three words, for the status bar. */
export function shortText(kind: ObligationKind, args: readonly string[]): string {
  const words: Readonly<Record<ObligationKind, string>> = {
    acknowledge: l10n.t('Acknowledge'),
    'link-thread': l10n.t('Link thread'),
    'claim-role': l10n.t('Claim {0}', args[0] ?? ''),
    'settle-role': l10n.t('Settle {0}', args[0] ?? ''),
    'separate-roles': l10n.t('IC is SME'),
    'status-update': l10n.t('Update'),
    'status-page': l10n.t('Status page'),
    'clean-sample': l10n.t('Check metrics'),
    'all-clear': l10n.t('All-clear'),
  };
  return words[kind];
}
