import { l10n } from 'vscode';
import type { TargetKind, TargetPart } from '../../core/fill/target.ts';

/** What a command goes against, as far as its line says. */
export function targetText(parts: readonly TargetPart[]): string {
  return parts.map(({ kind, value }) => `${KINDS[kind]()} ${value}`).join(', ');
}

const KINDS: Readonly<Record<TargetKind, () => string>> = {
  context: () => l10n.t('context'),
  namespace: () => l10n.t('namespace'),
  host: () => l10n.t('host'),
  account: () => l10n.t('account'),
  region: () => l10n.t('region'),
};
