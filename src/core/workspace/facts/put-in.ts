import type { DocumentFacts, NamedFileFact } from './document-facts.ts';
import { NOTATIONS, type Notation } from './notations.ts';

/** The files that become a part of a page, by the notations of all generators. */
export function putIn({ namedFiles }: Pick<DocumentFacts, 'namedFiles'>): readonly NamedFileFact[] {
  return namedFiles.filter(({ notation }) => {
    const { putsIn }: Notation = NOTATIONS[notation];
    return putsIn === true;
  });
}
