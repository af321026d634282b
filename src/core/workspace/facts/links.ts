import type { Definition, Image, ImageReference, Link, LinkReference } from 'mdast';
import { spanOf } from '../../markdown/document.ts';
import { plainText } from '../../markdown/plain-text.ts';
import { htmlLinks } from '../../playbook/links.ts';
import type { Collecting, Collector } from './collector.ts';
import { commentsIn } from './comments.ts';
import type { LinkFact } from './document-facts.ts';
import { targetOfDefinition, targetOfInline } from './link-target.ts';

type Referring = LinkReference | ImageReference;

/** Links, images and definitions in document order. */
export function linkCollector({ document, place }: Collecting): Collector<LinkFact> {
  const found: (LinkFact | Referring)[] = [];
  const definitions = new Map<string, Definition>();
  const isInComment = commentsIn(document.text);
  const inline = (node: Link | Image) => {
    const { start, end } = spanOf(node);
    if (isInComment(start)) return;
    const target = targetOfInline(document.text, node);
    const image = node.type === 'image';
    found.push({
      kind: target === null ? 'auto' : 'inline',
      image,
      text: plainText(node),
      url: node.url,
      target: target === null ? place(start, end) : place(target.start, target.end),
      ...place(start, end),
    });
  };
  const refer = (node: Referring) => void found.push(node);
  const resolved = (node: Referring): readonly LinkFact[] => {
    const definition = definitions.get(node.identifier);
    if (definition === undefined) return [];
    const { start, end } = spanOf(node);
    const at = place(start, end);
    const { url } = definition;
    const image = node.type === 'imageReference';
    return [{ kind: 'reference', image, text: plainText(node), url, target: at, ...at }];
  };
  return {
    visitors: {
      link: inline,
      image: inline,
      linkReference: refer,
      imageReference: refer,
      definition: (node) => {
        if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
        const { start, end } = spanOf(node);
        const target = targetOfDefinition(document.text, node);
        found.push({
          kind: 'definition',
          image: false,
          text: node.label ?? node.identifier,
          url: node.url,
          target: place(target.start, target.end),
          ...place(start, end),
        });
      },
      html: (node) => {
        const { start } = spanOf(node);
        for (const { text, url, image, index, length, target } of htmlLinks(node.value)) {
          const at = start + index;
          if (isInComment(at)) continue;
          found.push({
            kind: 'html',
            image,
            text,
            url,
            target: place(start + target.start, start + target.end),
            ...place(at, at + length),
          });
        }
      },
    },
    facts() {
      return found.flatMap((one) => ('kind' in one ? [one] : resolved(one)));
    },
  };
}
