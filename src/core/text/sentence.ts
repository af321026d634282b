/** A sentence as data: English with `{0}` for each argument, so that each face can translate it. */
export interface Sentence {
  readonly text: string;
  readonly args: readonly string[];
}

/** The English sentence with its arguments filled in. */
export function sentence({ text, args }: Sentence): string {
  return text.replace(/\{(\d+)\}/g, (whole, index) => args[Number(index)] ?? whole);
}
