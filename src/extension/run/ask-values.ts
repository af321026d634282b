import { l10n, window } from 'vscode';
import type { Filled } from '../../core/fill/fill.ts';
import type { Checklist } from '../../core/playbook/checklist.ts';
import type { OutlineCommand } from '../../core/playbook/outline.ts';
import { oneLine } from '../plain-text.ts';
import { say } from '../say.ts';
import { isSecret, type Values } from './values.ts';

/**
 * The values for a command's placeholders. Each is asked for once in a checklist; one that cannot stand
 * where the command has it is asked for again. Undefined where the user leaves.
 *
 * @param fillIn the command with values
 */
export async function askValues(
  values: Values,
  checklist: Checklist,
  { text, placeholders }: OutlineCommand,
  fillIn: (values: ReadonlyMap<string, string>) => Filled,
): Promise<ReadonlyMap<string, string> | undefined> {
  const given = new Map<string, string>();
  /** Why a value may not be used, with an inert one for those that are still to be asked for. */
  const trouble = (placeholder: string, value: string): string | undefined => {
    if (value === '' && placeholder.startsWith('$')) return undefined;
    const rest = placeholders.map((one) => [one, 'x'] as const);
    const filled = fillIn(new Map([...rest, ...given, [placeholder, value]]));
    return 'refusal' in filled ? say(filled.refusal) : undefined;
  };
  for (const [index, placeholder] of placeholders.entries()) {
    const known = values.of(checklist).get(placeholder);
    const isUsable = known !== undefined && trouble(placeholder, known) === undefined;
    const value = isUsable ? known : await ask(placeholder, index, known ?? '');
    if (value === undefined) return undefined;
    if (!isUsable) await values.set(checklist, placeholder, value);
    if (value !== '') given.set(placeholder, value);
  }
  return given;

  function ask(placeholder: string, index: number, before: string): Thenable<string | undefined> {
    const prompt = placeholder.startsWith('$')
      ? l10n.t('In: {0}. Leave it empty for what the terminal has.', oneLine(text))
      : l10n.t('In: {0}', oneLine(text));
    return window.showInputBox({
      title: l10n.t('Value for {0} ({1} of {2})', placeholder, index + 1, placeholders.length),
      prompt,
      value: before,
      password: isSecret(placeholder),
      ignoreFocusOut: true,
      validateInput: (value) => trouble(placeholder, value),
    });
  }
}
