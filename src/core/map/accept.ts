import type { Candidate } from './blocks/candidate.ts';
import type { Surroundings } from './blocks/from-markdown.ts';
import { headingsOver } from './blocks/witnesses.ts';
import { readStatements } from './direction/statement.ts';
import { hasPlausibleNames, isNotAMap } from './not-a-map.ts';
import type { RawMap } from './raw.ts';
import type { ReadList } from './readers/list.ts';

const SPEAKS =
  /\b(?:depend\w*|upstream|downstream|blast radius|used by|needs?|needed|rel(?:y|ies) on|requires?|takes? down|goes down|go down|breaks?|hangs?|sits? on|stands? on|service map|system map|platform map|component map|architecture map)\b/iu;

/** Whether the headings over a block, or the words right around it, speak of dependencies. */
export function isTopical(candidate: Candidate, raw: RawMap, around: Surroundings): boolean {
  const { order, section } = candidate;
  const headings = headingsOver(section, around);
  const near = around.passages.filter(
    (passage) =>
      passage.section === section &&
      passage.kind !== 'heading' &&
      (passage.order < order
        ? passage.order >= order - 2
        : passage.range.start >= candidate.range.end && passage.order <= order + 1),
  );
  const words = [...headings, ...near, ...raw.remarks].map(({ text }) => text);
  return words.some((text) => SPEAKS.test(text) || readStatements(text).length > 0);
}

/** Whether a block that could be read is a map at all. `told`: a directive says how to read it. */
export function isMap(
  candidate: Candidate,
  raw: RawMap,
  context: { readonly topical: boolean; readonly told: boolean },
): boolean {
  if (raw.nodes.length === 0 || (raw.tasks > 0 && raw.tasks * 3 >= raw.nodes.length)) return false;
  switch (candidate.format) {
    case 'list':
      return isListMap(candidate, raw as ReadList, context);
    case 'table':
      return raw.links.length > 0 || context.told;
    case 'drawing':
      if (raw.links.length === 0 || isNotAMap(raw) || !hasPlausibleNames(raw)) return false;
      if (raw.remarks.length > raw.nodes.length + 2) return false;
      return context.told || context.topical || !raw.weak;
    case 'yaml':
      return true;
    default:
      return !isNotAMap(raw);
  }
}

function isListMap(
  candidate: Candidate & { readonly format: 'list' },
  raw: ReadList,
  { topical, told }: { readonly topical: boolean; readonly told: boolean },
): boolean {
  if (raw.links.length === 0) return false;
  if (told) return true;
  if (isNotAMap(raw) || !hasPlausibleNames(raw) || raw.prose * 4 > raw.items) return false;
  const mostly = raw.related >= 2 && raw.related * 2 >= candidate.list.children.length;
  if (candidate.list.ordered === true) return topical && mostly;
  return topical || mostly;
}
