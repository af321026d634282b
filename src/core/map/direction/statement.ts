import type { Side } from '../model.ts';
import { readArrowSentence } from './arrow-sentence.ts';
import { readChildSentence } from './child-sentence.ts';
import { isNegated, sentencesOf, withoutContrast } from './sentences.ts';

/** What a sentence says about the drawing it belongs to. */
export interface Statement {
  /** `arrows`: `means` is what an arrow points to. `children`: `means` is what hangs or nests below. */
  readonly about: 'arrows' | 'children';
  readonly means: Side;
  /** It only says what is not the case, so the other was concluded. */
  readonly concluded: boolean;
}

/** Reads the sentences of a paragraph that say how arrows or nesting are to be understood. */
export function readStatements(paragraph: string): readonly Statement[] {
  return sentencesOf(paragraph).flatMap((sentence): Statement[] => {
    const positive = withoutContrast(sentence);
    const said = readSentence(positive);
    if (said.length > 0) return said.map((found) => ({ ...found, concluded: false }));
    if (!isNegated(sentence)) return [];
    const denied = readSentence(
      sentence.replace(
        /\b(?:do |does |is |are )?(?:not|never|no longer)\b|(?:do|does|is|are)n't\b/giu,
        '',
      ),
    );
    return denied.map(({ about, means }) => ({ about, means: otherSide(means), concluded: true }));
  });
}

export function otherSide(side: Side): Side {
  return side === 'dependency' ? 'dependent' : 'dependency';
}

type Said = Pick<Statement, 'about' | 'means'>;

function readSentence(sentence: string): readonly Said[] {
  const head = readArrowSentence(sentence);
  if (head !== null) return [{ about: 'arrows', means: head }];
  const child = readChildSentence(sentence);
  return child === null ? [] : [{ about: 'children', means: child }];
}
