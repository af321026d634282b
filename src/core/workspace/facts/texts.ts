import { spanOf } from '../../markdown/document.ts';
import type { Section } from '../../playbook/model.ts';
import type { Span } from '../../text/span.ts';
import type { Collecting, Collector } from './collector.ts';
import type { TextFact } from './document-facts.ts';

/** A stretch of running text before its section is known. */
type Passage = Span & Pick<TextFact, 'text'>;

/** Running text as it stands in the source, so that a word in it has its place. */
export function textCollector({ document, place }: Collecting): Collector<Passage> {
  const facts: Passage[] = [];
  const add = (start: number, end: number) => {
    const text = document.text.slice(start, end);
    const at = place(start, end);
    if (at.end - at.start === text.length) {
      facts.push({ text, ...at });
      return;
    }
    // A dialect's indentation was taken out between the lines: each has a place of its own.
    let from = start;
    for (const line of text.split('\n')) {
      facts.push({ text: line, ...place(from, from + line.length) });
      from += line.length + 1;
    }
  };
  return {
    visitors: {
      text: (node, parent) => {
        if (parent?.type === 'link' || parent?.type === 'linkReference') return;
        if (parent?.type === 'heading') return;
        const { start, end } = spanOf(node);
        add(start, end);
      },
    },
    facts: () => facts,
  };
}

/** Gives each passage the innermost section that it stands in; both are in document order. */
export function inSections(
  passages: readonly Passage[],
  sections: readonly Section[],
): readonly TextFact[] {
  let next = 0;
  return passages.map((passage) => {
    while ((sections[next]?.range.start ?? Number.POSITIVE_INFINITY) <= passage.start) next += 1;
    const { text, start, end } = passage;
    return { text, start, end, section: next === 0 ? null : next - 1 };
  });
}
