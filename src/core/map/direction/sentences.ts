/**
 * Cuts a paragraph into sentences to look for a legend in. Quotes and emphasis are dropped, and so
 * are references to the drawing itself ("the map below"), whose "below" is no position in it.
 */
export function sentencesOf(paragraph: string): readonly string[] {
  return paragraph
    .replace(/["“”„‟«»`*]|(?<!\w)['‘’]|['‘’](?!\w)/gu, '')
    .replace(/[’]/gu, "'")
    .replace(DOCUMENT_PLACE, '')
    .split(/(?<=[.!?])\s+(?=\S)|;\s*|\n+/u)
    .map((sentence) => sentence.replace(/\s+/gu, ' ').trim())
    .filter((sentence) => sentence !== '' && sentence.length <= LONGEST);
}

const LONGEST = 400;
const DOCUMENT_PLACE =
  /(?<=\b(?:maps?|drawings?|diagrams?|trees?|graphs?|tables?|lists?|pictures?|figures?|sketch|sections?|steps?|charts?|legend|template|playbook|page|block|as|see|shown|follows?))\s*\b(?:below|above|underneath)\b/giu;

/** The sentence without what it rules out: "the head is needed, not the tail". */
export function withoutContrast(sentence: string): string {
  const swapped = sentence.replace(
    /\b(?:do(?:es)?|are|is)(?: not|n't)( \w+)\b.*?\b(?:but(?: rather| instead)?|instead|rather)\b:?\s*(?:they )?/iu,
    '$1 ',
  );
  return swapped.replace(
    /[\s,(–—-]*\b(?:and not|but not|not|never|rather than|instead of|as opposed to|unlike)\b[^,.;)]*\)?(?=$|[,.;)])/iu,
    '',
  );
}

export function isNegated(sentence: string): boolean {
  return /\b(?:not|never|no longer)\b|n't\b/iu.test(sentence);
}
