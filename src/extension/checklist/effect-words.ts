import { l10n, ThemeColor, ThemeIcon } from 'vscode';
import { shown } from '../../core/shell/engine/shown.ts';
import type { Classification, Effect } from '../../core/shell/model.ts';
import { say } from '../say.ts';

/** An effect is told by a word and a shape; the colour only helps. */
const LOOKS: Readonly<
  Record<Effect, { readonly icon: string; readonly colour: string; readonly label: () => string }>
> = {
  'read-only': { icon: 'eye', colour: 'charts.green', label: () => l10n.t('read-only') },
  mutating: { icon: 'warning', colour: 'charts.red', label: () => l10n.t('mutating') },
  unknown: { icon: 'question', colour: 'charts.yellow', label: () => l10n.t('unknown effect') },
};

/** An effect in a word or two. */
export function effectLabel(effect: Effect): string {
  return LOOKS[effect].label();
}

/** The icon of an effect in its colour. */
export function effectIcon(effect: Effect): ThemeIcon {
  const { icon, colour } = LOOKS[effect];
  return new ThemeIcon(icon, new ThemeColor(colour));
}

/** Name of the icon, for CodeLenses. */
export function effectIconName(effect: Effect): string {
  return LOOKS[effect].icon;
}

/** Why a command has its effect: one line a part of it. */
export function effectReasons({ reasons }: Classification, command: string): readonly string[] {
  return reasons.map(({ range, effect, why }) => {
    const part = command.slice(range.start, range.end).replace(/\s+/g, ' ').trim();
    const said = say({ ...why, args: why.args.map(shown) });
    return `${effectLabel(effect)}: ${said}${reasons.length > 1 && part !== '' ? ` (${part})` : ''}`;
  });
}
