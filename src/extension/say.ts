import { l10n } from 'vscode';
import type { Sentence } from '../core/text/sentence.ts';

/** A sentence of the core in the user's language. */
export function say({ text, args }: Sentence): string {
  return l10n.t(text, ...args.map((arg) => (typeof arg === 'string' ? arg : say(arg))));
}
