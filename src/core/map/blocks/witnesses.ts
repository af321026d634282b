import type { Witness } from '../direction/decide.ts';
import { readStatements } from '../direction/statement.ts';
import { readTopic } from '../direction/topic.ts';
import type { RawMap } from '../readers/raw.ts';
import type { Candidate, Passage } from './candidate.ts';
import { NAMES_SIGNS, type Passages } from './passages.ts';

/**
 * The words that may say how a block is to be read, the nearest first: in it, right before it, after
 * it, the headings over it, the rest of its section, the rest of the document. `others` are the
 * places of the document's other maps, whose own words are left out.
 */
export function witnessesOf(
  candidate: Candidate,
  raw: RawMap,
  passages: Passages,
  others: readonly Candidate[],
): readonly Witness[] {
  const { order, section } = candidate;
  const last = Math.max(-1, ...others.map((other) => (other.order < order ? other.order : -1)));
  const next = Math.min(
    Infinity,
    ...others.map((other) => (other.order > order ? other.order : Infinity)),
  );
  const foreign = (passage: Passage) => isInside(passage.range, others);
  const own = passages.around(candidate).filter((passage) => !foreign(passage));
  const near = own.filter((passage) => passage.order > last && passage.order < order).reverse();
  const after = own.filter(
    (passage) => passage.order > order && passage.order < next && !leadsOn(passage, next),
  );
  const before = own.filter((passage) => passage.order < last).reverse();
  /** Sections with a map of their own explain that one. */
  const claimed = new Set(others.map((other) => other.section));
  for (const above of passages.headings(section)) claimed.delete(above.section);
  const rest = passages
    .telling()
    .filter((passage) => passage.section !== section && !claimed.has(passage.section))
    .filter((passage) => !foreign(passage))
    .sort((a, b) => Math.abs(a.order - order) - Math.abs(b.order - order));
  const words = (passage: Passage, names = false): Witness => ({
    said: passages.said(passage),
    topic: names ? readTopic(passage.text) : null,
    range: passage.range,
  });
  return [
    ...remarksAsWitnesses(raw),
    ...near.flatMap((passage, at) =>
      at < CLOSE || tells(passage) ? [words(passage, at === 0)] : [],
    ),
    ...after.flatMap((passage, at) => (at < CLOSE || tells(passage) ? [words(passage)] : [])),
    ...passages.headings(section).map((passage) => words(passage, true)),
    ...before.filter(tells).map((passage) => words(passage)),
    ...rest.map((passage) => words(passage)),
  ];
}

/** Paragraphs this close to a block are about it; others must name what they speak of. */
const CLOSE = 2;

function tells({ text }: Passage): boolean {
  return NAMES_SIGNS.test(text);
}

/** The words in a block itself. */
export function remarksAsWitnesses({ remarks }: RawMap): readonly Witness[] {
  return remarks.map(({ text, range }) => ({
    said: readStatements(text),
    topic: readTopic(text),
    range,
  }));
}

/** A paragraph that ends with a colon right before another map speaks of that one. */
function leadsOn(passage: Passage, next: number): boolean {
  return passage.text.trimEnd().endsWith(':') && passage.order + 1 === next;
}

function isInside(range: Passage['range'], others: readonly Candidate[]): boolean {
  return others.some((other) => range.start >= other.range.start && range.end <= other.range.end);
}
