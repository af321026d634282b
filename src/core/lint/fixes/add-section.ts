import { newlineOf } from '../../text/newline.ts';
import { english } from '../../text/sentence.ts';
import type { DocumentFacts, HeadingFact } from '../../workspace/facts/document-facts.ts';
import { edit, type Fix, type FixTools } from './fix.ts';

/** A section that somebody is to write. */
interface NewSection {
  readonly heading: string;
  /** What it should answer; a comment, so that the section counts as unwritten. */
  readonly asks: string;
}

export const DIAGNOSIS: NewSection = {
  heading: 'Diagnosis',
  asks: 'What is wrong? Commands that only read.',
};

/** Adds the heading of a section before another one, at its level. */
export function addBefore(
  { path }: DocumentFacts,
  { start, depth }: HeadingFact,
  section: NewSection,
  tools: FixTools,
): readonly Fix[] {
  const text = tools.text(path);
  if (text === null) return [];
  return [added(path, text, start, depth, section, false)];
}

/** Adds the heading of a section behind another one and what belongs to it, at its level. */
export function addBehind(
  { path, headings }: DocumentFacts,
  { start, depth }: HeadingFact,
  section: NewSection,
  tools: FixTools,
): readonly Fix[] {
  const text = tools.text(path);
  if (text === null) return [];
  const next = headings.find((one) => one.start > start && one.depth <= depth);
  return [added(path, text, next?.start ?? text.length, depth, section, next === undefined)];
}

function added(
  path: string,
  text: string,
  start: number,
  depth: number,
  { heading, asks }: NewSection,
  isLast: boolean,
): Fix {
  const newline = newlineOf(text);
  const lines = [`${'#'.repeat(depth)} ${heading}`, '', `<!-- ${asks} -->`, ''];
  const gap = isLast ? newline.repeat(text.endsWith('\n') ? 1 : 2) : '';
  const words = gap + [...lines, ...(isLast ? [] : [''])].join(newline);
  const title = { text: english`Add a section “{0}”`, args: [heading] };
  return edit(title, false, { path, start, end: start, text: words });
}
