import { RIGHT_ARROW } from '../arrows.ts';
import type { Side } from '../model.ts';
import { readArrowSentence } from './arrow/arrow-sentence.ts';
import { readChildSentence, readOrderSentence, readSideSentence } from './child-sentence.ts';
import { deniedPart, sentencesOf, withoutContrast } from './sentences.ts';

/** What a sentence says about the drawing it belongs to. */
export interface Statement {
  /** `means` is what an arrow points to, what hangs or nests below, or what stands to the right. */
  readonly about: 'arrows' | 'children' | 'sides';
  readonly means: Side;
  /** It only says what is not the case, so the other was concluded. */
  readonly concluded: boolean;
}

/** Reads the sentences of a paragraph that say how arrows or nesting are to be understood. */
export function readStatements(paragraph: string): readonly Statement[] {
  return sentencesOf(paragraph).flatMap((sentence): Statement[] => {
    const positive = withoutContrast(sentence);
    const denied = deniedPart(positive);
    if (denied === null) {
      return readSentence(positive).map((found) => ({ ...found, concluded: false }));
    }
    return readSentence(denied).map(({ about, means }) => ({
      about,
      means: otherSide(means),
      concluded: true,
    }));
  });
}

function otherSide(side: Side): Side {
  return side === 'dependency' ? 'dependent' : 'dependency';
}

const PARENT_CHILD = new RegExp(
  `\\b(parent|child)(?:ren)?s?\\s*(?:${RIGHT_ARROW})\\s*(?:the |its )?(?:parent|child)`,
  'iu',
);

type Said = Pick<Statement, 'about' | 'means'>;

/** Words of which a sentence about a drawing has at least one. */
const TELLING =
  /arrow|point|edge|link|line|head|tail|tip|left|right|first|second|source|target|parent|child|under|below|beneath|above|over|upper|lower|higher|top|bottom|inner|outer|root|trunk|lea(?:f|ves)|indent|nest|hang|deep|depth|sub|level|branch|contain|enclos|surround|inside|within|belong|hold|up|down|read|upward|downward|[-=~─━═]>|<[-=~─━═]|[→←↑↓▲▼▶◀⇒⇐⟶⟵➜➔│|]/iu;

function readSentence(sentence: string): readonly Said[] {
  if (!TELLING.test(sentence)) return [];
  const order = readOrderSentence(sentence);
  if (order !== null) return [order];
  const family = PARENT_CHILD.exec(sentence);
  const head = readArrowSentence(sentence);
  if (family !== null && head !== null) {
    const childFirst = /^child/iu.test(family[1] ?? '');
    return [{ about: 'children', means: childFirst ? otherSide(head) : head }];
  }
  const sided = /\b(?:left|right)\b/iu.test(sentence) && !/\barrow/iu.test(sentence);
  const side = sided ? readSideSentence(sentence) : null;
  const sides: readonly Said[] = side === null ? [] : [{ about: 'sides', means: side }];
  if (head !== null) return [{ about: 'arrows', means: head }, ...sides];
  if (side !== null) return sides;
  const child = readChildSentence(sentence);
  return child === null ? [] : [{ about: 'children', means: child }];
}
