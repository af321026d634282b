import type { Witness } from '../direction/decide.ts';
import type { RawMap } from '../raw.ts';
import type { Candidate, Passage } from './candidate.ts';
import type { Surroundings } from './from-markdown.ts';

/**
 * The words that may say how a block is to be read, the nearest first: in it, right before it, after
 * it, the headings over it, the rest of its section, the rest of the document. `others` are the
 * places of the document's other maps, whose own words are left out.
 */
export function witnessesOf(
  candidate: Candidate,
  raw: RawMap,
  around: Surroundings,
  others: readonly Candidate[],
): readonly Witness[] {
  const { order, section } = candidate;
  const passages = around.passages.filter(
    ({ kind, range }) => kind === 'heading' || !isInside(range, others),
  );
  const own = passages.filter(
    (passage) => passage.section === section && passage.kind !== 'heading',
  );
  const last = Math.max(-1, ...others.map((other) => (other.order < order ? other.order : -1)));
  const next = Math.min(
    Infinity,
    ...others.map((other) => (other.order > order ? other.order : Infinity)),
  );
  const near = own.filter((passage) => passage.order > last && passage.order < order).reverse();
  const after = own.filter(
    (passage) => passage.order > order && passage.order < next && !leadsOn(passage, next),
  );
  const before = own.filter((passage) => passage.order < last).reverse();
  const headings = headingsOver(section, around);
  const rest = passages
    .filter((passage) => passage.section !== section && passage.kind !== 'heading')
    .sort((a, b) => Math.abs(a.order - order) - Math.abs(b.order - order));
  return [
    ...raw.remarks.map(({ text, range }) => ({ text, range, names: true })),
    ...near.map((passage, at) => ({ ...words(passage), names: at === 0 })),
    ...after.map(words),
    ...headings.map((passage) => ({ ...words(passage), names: true })),
    ...before.map(words),
    ...rest.map(words),
  ];
}

/** The headings of a section and of those it is part of, the innermost first. */
export function headingsOver(section: number, around: Surroundings): readonly Passage[] {
  const found: Passage[] = [];
  for (let at: number | null = section; at !== null; at = around.sections[at]?.parent ?? null) {
    const heading = around.passages.find((one) => one.kind === 'heading' && one.section === at);
    if (heading !== undefined) found.push(heading);
  }
  return found;
}

/** A paragraph that ends with a colon right before another map speaks of that one. */
function leadsOn(passage: Passage, next: number): boolean {
  return passage.text.trimEnd().endsWith(':') && passage.order + 1 === next;
}

function isInside(range: Passage['range'], others: readonly Candidate[]): boolean {
  return others.some((other) => range.start >= other.range.start && range.end <= other.range.end);
}

function words({ text, range }: Passage): Witness {
  return { text, range, names: false };
}
