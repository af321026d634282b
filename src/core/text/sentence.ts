declare const mark: unique symbol;

/** English text with `{0}` for each argument, as it stands in `l10n/`: only `english` makes it. */
export type English = string & { readonly [mark]: 'english' };

/**
 * Marks the text of a sentence, so that `npm run generate` collects it for translators. It is a
 * literal without anything put in: what varies is an argument.
 */
export function english([text = '']: TemplateStringsArray): English {
  return text as English;
}

/** A sentence as data, so that each face can translate it. An argument may itself be a sentence. */
export interface Sentence {
  readonly text: English;
  readonly args: readonly (string | Sentence)[];
}

/** The English sentence with its arguments filled in. */
export function sentence(said: Sentence): string {
  const args = argumentsOf(said);
  return said.text.replace(/\{(\d+)\}/g, (whole, index) => args[Number(index)] ?? whole);
}

/** The arguments of a sentence in English. */
export function argumentsOf({ args }: Sentence): readonly string[] {
  return args.map((arg) => (typeof arg === 'string' ? arg : sentence(arg)));
}
