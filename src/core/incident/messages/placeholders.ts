/** `{{name}}` in a template stands for a value; names are lower-case words joined by hyphens. */
const PLACEHOLDER = /\{\{([^{}\n]*)\}\}/g;

/** The names in a template's text, at compile time. */
export type PlaceholdersOf<Text extends string> =
  Text extends `${string}{{${infer Name}}}${infer Rest}` ? Name | PlaceholdersOf<Rest> : never;

export interface Placeholder {
  readonly name: string;
  /** Offsets in the text, braces included. */
  readonly start: number;
  readonly end: number;
}

/** Every placeholder of a text, in order. */
export function findPlaceholders(text: string): readonly Placeholder[] {
  return Array.from(text.matchAll(PLACEHOLDER), ({ 0: whole, 1: name = '', index }) => ({
    name: name.trim(),
    start: index,
    end: index + whole.length,
  }));
}

/**
 * Puts a value in each placeholder's place, in one pass: a value is never searched for others.
 *
 * @param value gets the name and the character that follows the placeholder
 */
export function fillPlaceholders(
  text: string,
  value: (name: string, following: string) => string,
): string {
  return text.replace(PLACEHOLDER, (whole: string, name: string, start: number) =>
    value(name.trim(), text.charAt(start + whole.length)),
  );
}

/** A head that only the snippets read; anything else between `---` lines belongs to the text. */
const HEAD =
  /^\uFEFF?---[ \t]*\r?\n((?:(?:prefix|description|required):.*\r?\n)+)---[ \t]*(?:\r?\n|$)/;

/**
 * A template's file: an optional head and the text. Line ends become line feeds; the last ones are
 * not part of the text.
 */
export function splitTemplate(file: string): { readonly head: string; readonly body: string } {
  const [whole = '', head = ''] = HEAD.exec(file) ?? [];
  const body = file
    .slice(whole.length)
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n');
  return { head, body: body.replace(/\n+$/, '') };
}
