import type { Span } from '../../text/span.ts';
import type { DocumentFacts } from '../../workspace/facts/document-facts.ts';
import { placeOfItem } from '../../workspace/facts/front-matter-items.ts';
import { OTHER_WAY } from './ways.ts';

/** What the front matter's `needs` lists, each where it stands. */
export function needsIn({
  playbook,
  frontMatter,
}: DocumentFacts): readonly (Span & { readonly text: string })[] {
  const field = frontMatter?.fields.needs;
  if (field === undefined) return [];
  return (playbook?.meta.needs ?? [])
    .filter((text) => !OTHER_WAY.test(text))
    .map((text) => ({ text, ...placeOfItem(field, text) }));
}
