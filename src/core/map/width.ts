import { eastAsianWidth } from 'get-east-asian-width';

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
const ASCII = /^[\x20-\x7e]*$/;
const INVISIBLE = /^[\p{Cc}\p{Cf}\p{M}]+$/u;
const EMOJI = /\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f/u;

/** The characters of a text as a reader sees them (grapheme clusters). */
export function graphemes(text: string): readonly string[] {
  if (ASCII.test(text)) return text.split('');
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** Terminal columns of one grapheme: 0 for invisible ones, 2 for emoji and wide East Asian ones. */
export function graphemeWidth(grapheme: string): number {
  if (grapheme.length === 1 && ASCII.test(grapheme)) return 1;
  if (INVISIBLE.test(grapheme)) return 0;
  if (EMOJI.test(grapheme)) return 2;
  return eastAsianWidth(grapheme.codePointAt(0) ?? 0x20);
}

/** Terminal columns of a text without tabs or line ends. */
export function displayWidth(text: string): number {
  if (ASCII.test(text)) return text.length;
  return graphemes(text).reduce((sum, grapheme) => sum + graphemeWidth(grapheme), 0);
}
