import type { SectionKind } from '../model.ts';
import { HEADING_RULES } from './vocabulary.ts';

const NUMBERING =
  /^(?:(?:step|part|phase|option|case|scenario|appendix|section)\s+)?(?:[0-9]+(?:\.[0-9]+)*|[ivx]+|[a-z])(?:[.):]|\s[-–:])\s*|^(?:step|phase|part)\s+[0-9.]+\s*[-–:.]?\s*|^[0-9]+(?:\.[0-9]+)*\s+/i;

/** The kind that a heading's own words say, or null where they say nothing. */
export function kindOfHeading(heading: string): SectionKind | null {
  const words = heading.toLowerCase().replace(NUMBERING, '').replace(/[’]/g, "'").trim();
  for (const { kind, pattern } of HEADING_RULES) if (pattern.test(words)) return kind;
  return null;
}
