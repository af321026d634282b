import { l10n } from 'vscode';
import type { TriageState } from './state.ts';

/** A suspect that is less likely is no news for the thread. */
const LIKELY = 0.2;

/** What an update could say of the leading suspect and of what is looked at next; null without one. */
export function suggestion(state: TriageState | undefined): string | null {
  const [leading] = state?.answer.suspects ?? [];
  if (leading === undefined || leading.probability < LIKELY) return null;
  const { component, probability, explains } = leading;
  const percent = Math.round(probability * 100);
  const why =
    explains.length === 0
      ? l10n.t('Suspecting {0} ({1} %)', component, percent)
      : l10n.t(
          'Suspecting {0} ({1} %): it would explain {2}',
          component,
          percent,
          explains.join(', '),
        );
  const next = state?.answer.nextChecks[0]?.component;
  return next === undefined ? why : l10n.t('{0}; looking at {1} next', why, next);
}
