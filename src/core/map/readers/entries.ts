import type { Heading, List, Paragraph, Root } from 'mdast';
import { type MarkdownDocument, spanOf } from '../../markdown/document.ts';
import { plainText as textOfNode } from '../../markdown/plain-text.ts';
import { type NameSpan, readLabel, splitNames } from './label.ts';
import { NOTHING, type RawLink, type RawMap, type RawNode } from './raw.ts';
import { sideOfWords } from './relation-words.ts';

const LINE =
  /^(?:\*\*|__)?(?<key>[\p{L} ]{4,30}?)(?:\*\*|__)?\s*:\s*(?:\*\*|__)?\s*(?<value>\S[\s\S]*)$/u;
const STRONG =
  /depend|used by|needed by|required by|relied on by|relies on|consumers|upstream|downstream|blast radius/iu;
const MOST_WORDS = 5;

/**
 * Reads a document that has a heading for each component and under it lines such as "Depends on: A, B"
 * or "- **Used by**: C". Where such a line has links, only they are names.
 */
export function readEntries(root: Root, document: MarkdownDocument): RawMap {
  const nodes: RawNode[] = [];
  const links: RawLink[] = [];
  let heading: Heading | null = null;
  const line = (node: Paragraph): void => {
    const first = node.children[0];
    if (heading === null || first === undefined) return;
    const { start } = spanOf(first);
    const text = document.text.slice(start, spanOf(node).end);
    const groups = LINE.exec(text)?.groups;
    const side = groups?.key === undefined ? null : sideOfWords(groups.key);
    if (side === null || !STRONG.test(groups?.key ?? '') || groups?.value === undefined) return;
    const from = start + text.length - groups.value.length;
    const name = readLabel(textOfNode(heading)).name;
    const { start: at, end } = spanOf(heading);
    nodes.push({ name, aliases: [], range: document.range(at, end) });
    for (const span of namesOf(groups.value)) {
      const range = document.range(from + span.start, from + span.end);
      const [dependent, dependency] = side === 'dependency' ? [name, span.name] : [span.name, name];
      nodes.push({ name: span.name, aliases: [], range });
      links.push({
        kind: 'stated',
        from: dependent,
        to: dependency,
        below: null,
        label: null,
        range,
      });
    }
  };
  const list = (node: List): void => {
    for (const item of node.children) {
      for (const child of item.children) if (child.type === 'paragraph') line(child);
    }
  };
  for (const node of root.children) {
    if (node.type === 'heading') heading = node;
    else if (node.type === 'paragraph') line(node);
    else if (node.type === 'list') list(node);
  }
  return { ...NOTHING, nodes, links };
}

function namesOf(value: string): readonly NameSpan[] {
  const links = [...value.matchAll(/\[([^\]]+)\]\([^)]*\)/gu)];
  if (links.length === 0) {
    const spans = splitNames(value.replace(/[.]\s*$/u, ''));
    return spans.filter(({ name }) => name.split(' ').length <= MOST_WORDS);
  }
  const plain = splitNames(value.replace(/[.]\s*$/u, '')).filter(
    ({ name, start, end }) =>
      name.split(' ').length <= MOST_WORDS / 2 &&
      !links.some(({ index, 0: whole }) => start < index + whole.length && end > index),
  );
  const linked = links.map(({ index, 1: name = '' }) => ({
    name: readLabel(name).name,
    start: index + 1,
    end: index + 1 + name.length,
  }));
  return [...linked, ...plain].sort((a, b) => a.start - b.start);
}
