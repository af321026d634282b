import type { DocumentFacts } from './document-facts.ts';
import { outlineOf } from './outline.ts';

/** What rules of other files can ask of a file, as JSON: it takes a tenth of the memory of the values. */
export type OutlineText = string;

/** What is kept of a file: all that was read in it, or its outline. */
export type KeptFacts = DocumentFacts | OutlineText;

export function outlineText(kept: KeptFacts): OutlineText {
  return typeof kept === 'string' ? kept : JSON.stringify(outlineOf(kept));
}

export function openOutline(outline: OutlineText): DocumentFacts {
  return JSON.parse(outline);
}

/** So many outlines stay open: pages that many files link to are asked again and again. */
const MOST_OPEN = 200;

/** Gives facts as they were kept, opening each outline once as long as others do not crowd it out. */
export function keptFactsReader(): (kept: KeptFacts) => DocumentFacts {
  const open = new Map<OutlineText, DocumentFacts>();
  return (kept) => {
    if (typeof kept !== 'string') return kept;
    const known = open.get(kept);
    if (known !== undefined) return known;
    if (open.size >= MOST_OPEN) open.clear();
    const facts = openOutline(kept);
    open.set(kept, facts);
    return facts;
  };
}
