import { spanOf } from '../../markdown/document.ts';
import { ownId } from '../../markdown/own-id.ts';
import { headingText, plainText } from '../../markdown/plain-text.ts';
import { slugsOf } from '../../markdown/slugs.ts';
import { htmlHeadings } from '../../playbook/sections/headings.ts';
import type { Collecting, Collector } from './collector.ts';
import type { HeadingFact } from './document-facts.ts';
import { emptyHeadings } from './heading-content.ts';

type Draft = Omit<HeadingFact, 'slug'> & { readonly slugText: string };

/** Headings in document order. GitHub numbers equal slugs through all of them. */
export function headingCollector({ document, place }: Collecting): Collector<HeadingFact> {
  const drafts: Draft[] = [];
  const empty = emptyHeadings(document.root);
  return {
    visitors: {
      heading: (node) => {
        const { start, end } = spanOf(node);
        const id = ownId(document.text.slice(start, end));
        const text = headingText(node);
        drafts.push({
          text,
          slugText: plainText(node),
          depth: node.depth,
          id,
          content: empty.get(node) ?? 'some',
          ...place(start, end),
        });
      },
      html: (node) => {
        if (!/<h[1-6]/i.test(node.value)) return;
        const { start } = spanOf(node);
        for (const { text, depth, index } of htmlHeadings(node)) {
          const at = start + index;
          const tag = document.text.slice(at).indexOf('>');
          drafts.push({
            text,
            slugText: text,
            depth,
            id: null,
            content: 'some',
            ...place(at, at + tag + 1),
          });
        }
      },
    },
    facts() {
      const slugs = slugsOf(drafts.map(({ slugText }) => slugText));
      return drafts.map(({ slugText: _, ...draft }, at) => ({ ...draft, slug: slugs[at] ?? '' }));
    },
  };
}
