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
  return sentence
    .replace(DENIAL_BUT, '$<subject>$<verb> ')
    .replace(
      /(?:\s*[,(—–]\s*(?:and |but )?(?:not|never)|\s+(?:rather than|instead of|as opposed to|unlike))\b[^,.;)]*\)?(?=$|[,.;)])/iu,
      '',
    );
}

const SUBJECT =
  '(?<subject>\\b(?:arrows?|arrowheads?|they|it|lines?|edges?|heads?|links?)\\b[^.,]{0,20}?)';
const DENIAL = new RegExp(`${SUBJECT}\\s(?:do(?:es)?|is|are)(?: not|n't)\\b`, 'iu');
const DENIAL_BUT = new RegExp(
  `${SUBJECT}\\s(?:do(?:es)?|is|are)(?: not|n't)(?<verb> \\w+)\\b.*?\\b(?:but(?: rather| instead)?|instead|rather)\\b:?\\s*(?:they )?`,
  'iu',
);

/** A sentence that denies what an arrow means, without the denial; null for other sentences. */
export function deniedPart(sentence: string): string | null {
  return DENIAL.test(sentence) ? sentence.replace(DENIAL, '$<subject>') : null;
}
