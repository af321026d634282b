import { l10n } from 'vscode';
import type { Incident } from '../../core/incident/incident.ts';
import type { ObligationKind } from '../../core/incident/obligations/obligation.ts';
import { stateWord } from '../../core/incident/state-words.ts';
import { say } from '../say.ts';

/** The state of an incident in words; a drill says so. */
export function stateText({ state, drill }: Pick<Incident, 'state' | 'drill'>): string {
  const word = say(stateWord(state));
  return drill ? l10n.t('drill, {0}', word) : word;
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
