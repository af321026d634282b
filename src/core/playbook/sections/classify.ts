import type { SectionKind } from '../model.ts';
import { isImperative } from '../steps/imperative.ts';
import { HEADING_RULES, type HeadingRule } from './vocabulary.ts';

const NUMBERING =
  /^(?:(?:step|part|phase|option|case|scenario|appendix|section|stage|task)\s+(?:[0-9]+(?:\.[0-9]+)*|[a-z]|[ivx]+)\b\s*[-–—:.)]*\s*|[0-9]+(?:\.[0-9]+)*[.):]?\s+|(?:[a-z]|[ivx]+)[.)]\s+|\([0-9a-z]\)\s+)/;

/** Playbooks of one team have the same headings over and over. */
const known = new Map<string, HeadingRule | null>();
const MOST_KNOWN = 5000;

/** The rule that a heading's own words follow, or null where they say nothing. */
export function ruleOfHeading(heading: string): HeadingRule | null {
  let rule = known.get(heading);
  if (rule === undefined) {
    rule = findRule(heading);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(heading, rule);
  }
  return rule;
}

function findRule(heading: string): HeadingRule | null {
  const words = headingWords(heading);
  const action = namesAction(heading);
  return (
    HEADING_RULES.find(({ pattern, noun }) => pattern.test(words) && !(noun && action)) ?? null
  );
}

/** The kind that a title outside the text gives to headings that say nothing. */
export function kindOfTitle(title: string): SectionKind | null {
  const rule = ruleOfHeading(title);
  return rule?.kind === 'diagnosis' && rule.weak !== true ? rule.kind : null;
}

/** Whether a heading names something to do, so that it does not belong to what explains. */
export function namesAction(heading: string): boolean {
  const words = headingWords(heading);
  return (
    /^(?:how to |how (?:do|can|should|would) (?:i|you|one) |step \d|[a-z-]{2,}ing )/.test(words) ||
    NUMBERED_STEP.test(heading) ||
    isImperative(words)
  );
}

const NUMBERED_STEP = /^\W*(?:step|stage|phase|task)\s+[0-9]/i;

/** A heading in lower case without number, emoji and curly quotes. */
function headingWords(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/^[^\p{L}\p{N}(]+/u, '')
    .replace(NUMBERING, '')
    .replace(/^(?:so|and|now|then|first|next|finally),? (?=\w)/, '')
    .replace(/\s+/g, ' ')
    .trim();
}
