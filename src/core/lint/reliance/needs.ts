import type { Span } from '../../text/span.ts';
import type { DocumentFacts } from '../../workspace/facts/document-facts.ts';
import { OTHER_WAY } from './ways.ts';

/** What the front matter's `needs` lists. All are shown where the field is. */
export function needsIn({
  playbook,
  frontMatter,
}: DocumentFacts): readonly (Span & { readonly text: string })[] {
  const field = frontMatter?.fields.needs;
  if (field === undefined) return [];
  return (playbook?.meta.needs ?? [])
    .filter((text) => !OTHER_WAY.test(text))
    .map((text) => ({ text, start: field.key.start, end: field.value.end }));
}
