/** Control characters and every kind of line or paragraph separator. */
const BREAKS = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;
/** Embeddings, overrides and isolates: they can make a line read in another order than it is stored. */
const BIDI_CONTROLS = /[\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Untrusted text as a single line: what could start a new line, hide or reorder text becomes a space
 * or goes. The rest stays as typed.
 */
export function oneLine(text: string): string {
  return text.replace(BIDI_CONTROLS, '').replace(BREAKS, ' ').replace(/ {2,}/g, ' ').trim();
}
