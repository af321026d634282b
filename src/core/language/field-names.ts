import type { Span } from '../text/span.ts';
import { STATED_FIELDS } from '../workspace/facts/component-fields.ts';
import type { DocumentFacts, FrontMatterFact } from '../workspace/facts/document-facts.ts';
import { namesInOrder } from '../workspace/facts/front-matter-items.ts';

/** A name in front matter, without the quotes around it. */
export interface FieldName extends Span {
  readonly written: string;
}

const STATED = [...STATED_FIELDS.upstream, ...STATED_FIELDS.downstream];

/** What stands in those fields of front matter that name components, and in a map's aliases. */
export function fieldNames(
  { frontMatter, roles }: DocumentFacts,
  text: string,
): readonly FieldName[] {
  if (frontMatter === null) return [];
  return [
    ...['component', 'needs'].flatMap((field) => namesOf(frontMatter, field, text, false)),
    ...STATED.flatMap((field) => namesOf(frontMatter, field, text, true)),
    ...(roles.map ? namesInAliases(frontMatter, text) : []),
  ];
}

function namesOf(
  { data, fields }: FrontMatterFact,
  field: string,
  text: string,
  isParted: boolean,
): readonly FieldName[] {
  const place = fields[field]?.value;
  if (place === undefined) return [];
  const value = data[field];
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  const names = items.flatMap((item) =>
    typeof item !== 'string' ? [] : isParted ? item.split(',') : [item],
  );
  return placesOf(names, text, place);
}

/** `aliases:` gives names their other names, as a list or parted by commas. */
function namesInAliases({ data, fields }: FrontMatterFact, text: string): readonly FieldName[] {
  const place = fields.aliases?.value;
  const { aliases } = data;
  if (place === undefined || typeof aliases !== 'object' || aliases === null) return [];
  const names = Object.entries(aliases).flatMap(([name, value]: [string, unknown]) => [
    name,
    ...(Array.isArray(value) ? value : String(value ?? '').split(',')).map(String),
  ]);
  return placesOf(names, text, place);
}

/** Where names stand, which come one after the other. */
function placesOf(names: readonly string[], text: string, within: Span): readonly FieldName[] {
  return namesInOrder(names, text.slice(within.start, within.end)).map((one) => ({
    written: one.text,
    start: within.start + one.start,
    end: within.start + one.end,
  }));
}
