import type { Node } from 'mdast';
import { type MarkdownDocument, spanOf } from '../../markdown/document.ts';
import type { Span } from '../../text/span.ts';
import { COMPONENT_FIELDS } from './component-fields.ts';
import type { FieldFact, FrontMatterFact } from './document-facts.ts';
import { itemsIn } from './front-matter-items.ts';

/** A line that starts a field: `key: value` in YAML, `key = value` in TOML. */
const FIELD = /^(["']?)([A-Za-z_][\w-]*)\1[ \t]*[:=](?:[ \t]+|$)/;

/** The place of a document's front matter and of its fields; null without any. */
export function frontMatterIn(
  document: MarkdownDocument,
  data: Readonly<Record<string, unknown>>,
): FrontMatterFact | null {
  const first: Node | undefined = document.root.children[0];
  if (first === undefined || (first.type !== 'yaml' && first.type !== 'toml')) return null;
  const { start, end } = spanOf(first);
  const place = document.span;
  const fields: Record<string, FieldFact> = {};
  let open: { name: string; key: Span; from: number } | null = null;
  let last = start;
  const close = () => {
    if (open === null) return;
    const from = Math.min(open.from, last);
    const source = document.text.slice(from, last);
    const items = COMPONENT_FIELDS.includes(open.name) ? itemsIn(source, data[open.name]) : [];
    fields[open.name] ??= {
      key: open.key,
      value: place(from, last),
      ...(items.length === 0
        ? {}
        : { items: items.map((one) => ({ ...one, ...place(from + one.start, from + one.end) })) }),
    };
  };
  const { lines } = document;
  const ending = lines.lineAt(Math.max(start, end - 1));
  for (let line = lines.lineAt(start) + 1; line < ending; line++) {
    const text = lines.textOf(line);
    const at = lines.startOf(line);
    const match = FIELD.exec(text);
    if (match !== null) {
      close();
      const name = match[2] ?? '';
      const quote = (match[1] ?? '').length;
      const key = place(at + quote, at + quote + name.length);
      open = { name, key, from: at + match[0].length };
    }
    if (text.trim() !== '') last = at + text.trimEnd().length;
  }
  close();
  return { data, fields, ...place(start, end) };
}
