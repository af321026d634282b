import { readStatements, type Statement } from '../direction/statement.ts';
import type { Candidate, Passage } from './candidate.ts';
import type { Surroundings } from './from-markdown.ts';

/** The passages of a document, found by place, and what they say, read once each. */
export interface Passages {
  /** The passage right before a block in its section, or undefined. */
  before(candidate: Candidate): Passage | undefined;
  /** The passage right after a block in its section, or undefined. */
  after(candidate: Candidate): Passage | undefined;
  /** Passages of a block's section in document order, headings left out. */
  around(candidate: Candidate): readonly Passage[];
  /** The headings of a section and of those it is part of, the innermost first. */
  headings(section: number): readonly Passage[];
  said(passage: Passage): readonly Statement[];
  /** Passages anywhere that speak of maps and say how arrows or nesting are to be read. */
  telling(): readonly Passage[];
}

/** Passages before and after a block that are looked at; more in one section are too far away. */
const REACH = 50;

/** Words that speak of a drawing's signs; "below" and "left" alone are in every other text. */
export const NAMES_SIGNS =
  /\barrow|[-=─]>|<[-=─]|[→←↑↓▲▼▶◀]|\b(?:child(?:ren)?|parents?|indent\w*|nest(?:ed|ing)|hangs?|hanging|bullets?|branch(?:es)?|box(?:es)?|drawing|diagram|tree)\b/iu;

/** Far from a map, words count only where they speak of arrows, or of nesting in a drawing. */
const FAR_ARROWS =
  /\barrow(?:head)?s?\b|(?:^|[\s`(])[\w ]{1,20}(?:-+>|→) ?\w+[`"”)]? (?:means|reads|says|stands for)\b/iu;
const FAR_NESTING = /\b(?:children|child|indented|nested|hangs?|hanging)\b/iu;
const DRAWING =
  /\b(?:maps?|diagrams?|drawings?|legend|notation|how to read|dependenc(?:y|ies))\b/iu;

function decidesFromAfar(text: string, heading: string): boolean {
  if (FAR_ARROWS.test(text)) return true;
  return FAR_NESTING.test(text) && DRAWING.test(`${heading} ${text}`);
}

/** The passages of a document by section, with the heading of each. */
export function indexPassages({ passages, sections }: Surroundings): Passages {
  const bySection = new Map<number, Passage[]>();
  const headingOf = new Map<number, Passage>();
  for (const passage of passages) {
    if (passage.kind === 'heading') {
      if (!headingOf.has(passage.section)) headingOf.set(passage.section, passage);
      continue;
    }
    const own = bySection.get(passage.section);
    if (own === undefined) bySection.set(passage.section, [passage]);
    else own.push(passage);
  }
  let telling: readonly Passage[] | null = null;
  const read = new Map<Passage, readonly Statement[]>();
  const said = (passage: Passage): readonly Statement[] => {
    const known = read.get(passage);
    if (known !== undefined) return known;
    const found = readStatements(passage.text);
    read.set(passage, found);
    return found;
  };
  /** How many passages of the section come before the block. */
  const place = (own: readonly Passage[], { order }: Candidate): number => {
    let low = 0;
    let high = own.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((own[middle]?.order ?? 0) < order) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const sectionOf = (candidate: Candidate) => bySection.get(candidate.section) ?? [];
  return {
    said,
    before: (candidate) => {
      const own = sectionOf(candidate);
      return own[place(own, candidate) - 1];
    },
    after: (candidate) => {
      const own = sectionOf(candidate);
      for (let at = place(own, candidate); at < own.length; at++) {
        const passage = own[at];
        if (passage !== undefined && passage.range.start >= candidate.range.end) return passage;
      }
      return undefined;
    },
    around: (candidate) => {
      const own = sectionOf(candidate);
      const at = place(own, candidate);
      return own.slice(Math.max(0, at - REACH), at + REACH);
    },
    headings: (section) => {
      const found: Passage[] = [];
      for (let at: number | null = section; at !== null; at = sections[at]?.parent ?? null) {
        const heading = headingOf.get(at);
        if (heading !== undefined) found.push(heading);
      }
      return found;
    },
    telling: () => {
      telling ??= passages.filter(
        (passage) =>
          NAMES_SIGNS.test(passage.text) &&
          decidesFromAfar(passage.text, headingOf.get(passage.section)?.text ?? '') &&
          said(passage).length > 0,
      );
      return telling;
    },
  };
}
