/**
 * What the native parser is known to take for something else than remark does: byte order marks,
 * NUL, halves of surrogate pairs, addresses after a character outside the BMP, and lines
 * that end in a lone CR.
 */
const CHARACTERS =
  /\uFEFF|\0|\r(?!\n)|[\uDC00-\uDFFF]www\.|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** With more references to characters in a long paragraph, its time and memory grow as the square. */
const MAX_REFERENCES = 5000;

/** Whether a text holds what the native parser is known to read differently, or only slowly. */
export function differsKnowingly(text: string): boolean {
  return CHARACTERS.test(text) || (text.match(/&/g)?.length ?? 0) > MAX_REFERENCES;
}
