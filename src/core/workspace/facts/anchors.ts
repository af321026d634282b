import { spanOf } from '../../markdown/document.ts';
import type { Collecting, Collector } from './collector.ts';
import type { AnchorFact } from './document-facts.ts';

const HTML_ANCHOR =
  /<[a-z][a-z0-9]*\s[^<>]{0,500}?\b(?:id|name)\s?=\s?(?:"([^"]{1,500})"|'([^']{1,500})'|([^\s"'>]{1,500}))/gi;
/** `(target)=` on a line of its own: MyST. */
const MYST_TARGET = /^\(([^()\s]{1,200})\)=\s*$/gm;
/** A label among the options of a directive, or behind a formula: MyST. */
const MYST_OPTION = /^[ \t]*:(?:name|label):[ \t]+(\S{1,200})[ \t]*$/gm;
const MYST_FORMULA = /\$\$[ \t]+\(([^()\s]{1,200})\)/g;
/** `[](){#id}` and `{#id}` after a paragraph: attribute lists, and no shortcodes. */
const ATTRIBUTE_ID = /\{(?![<%]):?[^{}#]{0,200}#([^\s{}]{1,200})[^{}]{0,200}\}/g;

/** Places that can be linked to and are no headings. */
export function anchorCollector({ place }: Collecting): Collector<AnchorFact> {
  const facts: AnchorFact[] = [];
  const addAll = (text: string, pattern: RegExp, offset: number) => {
    for (const match of text.matchAll(pattern)) {
      const name = match[1] ?? match[2] ?? match[3] ?? '';
      const at = offset + match.index;
      facts.push({ name, ...place(at, at + match[0].length) });
    }
  };
  return {
    visitors: {
      html: (node) => addAll(node.value, HTML_ANCHOR, spanOf(node).start),
      text: (node, parent) => {
        const { value } = node;
        if (value.includes(')=')) addAll(value, MYST_TARGET, spanOf(node).start);
        if (value.includes('$$')) addAll(value, MYST_FORMULA, spanOf(node).start);
        if (value.includes(':name:')) addAll(value, MYST_OPTION, spanOf(node).start);
        if (parent?.type !== 'heading' && value.includes('#')) {
          addAll(value, ATTRIBUTE_ID, spanOf(node).start);
        }
      },
      code: ({ lang, value, position }) => {
        if (lang?.startsWith('{') !== true || !/:(?:name|label):/.test(value)) return;
        for (const [, name = ''] of value.matchAll(MYST_OPTION)) {
          const at = position?.start.offset ?? 0;
          facts.push({ name, ...place(at, at) });
        }
      },
    },
    facts: () => facts,
  };
}
