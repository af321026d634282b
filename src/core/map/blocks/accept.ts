import { readStatements } from '../direction/statement.ts';
import { readTopic } from '../direction/topic.ts';
import type { ReadList } from '../readers/list.ts';
import type { RawMap } from '../readers/raw.ts';
import type { Candidate } from './candidate.ts';
import { hasCleanNames, hasPlausibleNames, isNotAMap } from './not-a-map.ts';
import { NAMES_SIGNS, type Passages } from './passages.ts';

/** Words that only a text about dependencies has. */
const SPEAKS =
  /\b(?:dependenc(?:y|ies)|dependents?|dependants?|depends? (?:up)?on|upstream|downstream|blast radius|used by|rel(?:y|ies) on|takes? (?:what )?down|goes down with|(?:service|system|platform|component|architecture|infrastructure) (?:map|tree|graph)|stands? on|sits? on|hangs? (?:off|from|below|under|on))\b/iu;

/**
 * Whether the headings over a block, the words right before and after it, or those in it speak of
 * dependencies.
 */
export function isTopical(candidate: Candidate, raw: RawMap, passages: Passages): boolean {
  const before = passages.before(candidate);
  const after = passages.after(candidate);
  const headings = passages.headings(candidate.section);
  const all = [...headings, before, after].flatMap((passage) => passage ?? []);
  const named = [...headings, before].flatMap((passage) => passage ?? []);
  // The words first: what a sentence says of arrows takes much longer to read.
  return (
    all.some(({ text }) => SPEAKS.test(text)) ||
    raw.remarks.some(({ text }) => SPEAKS.test(text)) ||
    named.some(({ text }) => /\bmap\b/iu.test(text) || readTopic(text) !== null) ||
    (candidate.format === 'drawing' && raw.evidence !== 'indented' && isExplained(passages)) ||
    all.some((passage) => NAMES_SIGNS.test(passage.text) && passages.said(passage).length > 0) ||
    raw.remarks.some(({ text }) => readStatements(text).length > 0)
  );
}

/** Whether the document says somewhere what arrows mean. */
function isExplained(passages: Passages): boolean {
  return passages
    .telling()
    .some((passage) => passages.said(passage).some(({ about }) => about === 'arrows'));
}

/** What is known of a block besides its own text. */
interface Context {
  readonly topical: boolean;
  /** A directive says how to read it. */
  readonly told: boolean;
}

/** Fewer names than this, and nothing around that speaks of dependencies, make no map. */
const FEWEST = 3;

/** Whether a block that could be read is a map at all. */
export function isMap(candidate: Candidate, raw: RawMap, { topical, told }: Context): boolean {
  const { nodes, links, tasks, remarks, evidence } = raw;
  if (nodes.length === 0 || (tasks > 0 && tasks * 3 >= nodes.length)) return false;
  if (candidate.format === 'yaml') return evidence === 'drawn' || topical || told;
  if (
    candidate.format !== 'drawing' &&
    candidate.format !== 'list' &&
    candidate.format !== 'table'
  ) {
    return !isNotAMap(raw);
  }
  if (links.length === 0) return false;
  if (told) return true;
  if (isNotAMap(raw) || !hasPlausibleNames(raw) || remarks.length > nodes.length + 2) return false;
  if (candidate.format === 'list') return isListMap(candidate, raw as ReadList, topical);
  if (candidate.format === 'drawing' && candidate.loose && evidence === 'written' && !topical)
    return false;
  if (evidence === 'indented') return topical && hasCleanNames(raw);
  if (topical) return true;
  const linked = new Set(links.flatMap(({ from, to }) => [from, to]));
  const loose = nodes.filter(({ name }) => !linked.has(name)).length;
  if (evidence === 'drawn') return loose <= linked.size;
  return candidate.format === 'table' || linked.size >= FEWEST;
}

/** A nested list is a map where words around it say so, or most of its items do. */
function isListMap(
  { list }: Candidate & { readonly format: 'list' },
  raw: ReadList,
  topical: boolean,
): boolean {
  if (raw.prose * 4 > raw.items) return false;
  const mostly = raw.related >= 2 && raw.related * 2 >= list.children.length;
  if (list.ordered === true) return topical && (mostly || hasCleanNames(raw));
  return topical || mostly;
}
