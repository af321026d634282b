import type { Code } from 'mdast';
import { spanOf } from '../../markdown/document.ts';
import type { Collecting, Collector } from './collector.ts';
import type { CodeFact } from './document-facts.ts';

/** Fenced and indented blocks in document order. */
export function codeCollector({ document, place }: Collecting): Collector<CodeFact> {
  const facts: CodeFact[] = [];
  const add = (node: Code) => {
    const { start, end } = spanOf(node);
    const fenced = /^(?:`{3}|~{3})/.test(document.text.slice(start, start + 3));
    const lines = document.lines;
    const first = lines.lineAt(start) + (fenced ? 1 : 0);
    const from = fenced ? Math.min(lines.startOf(first), end) : start;
    facts.push({
      language: node.lang ?? null,
      meta: node.meta ?? null,
      fenced,
      body: place(from, Math.max(from, end)),
      value: node.value,
      ...place(start, end),
    });
  };
  return { visitors: { code: add }, facts: () => facts };
}
