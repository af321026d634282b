import type { Heading, List, Paragraph, Root } from 'mdast';
import { type MarkdownDocument, spanOf } from '../../markdown/document.ts';
import { plainText as textOfNode } from '../../markdown/plain-text.ts';
import { withoutNote } from '../../names.ts';
import type { Side } from '../model.ts';
import { type NameSpan, readLabel, splitNames } from './label.ts';
import { NOTHING, type RawLink, type RawMap, type RawNode } from './raw.ts';
import { sideOfWords } from './relation-words.ts';

const LINE = /^[*_]{0,3}(?<key>[\p{L} ]{4,30}?)[*_]{0,3}\s*:\s*[*_]{0,3}\s*(?<value>\S[\s\S]*)$/u;
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
    const stated = statedIn(document.text.slice(start, spanOf(node).end));
    const name = readLabel(textOfNode(heading)).name;
    const { start: at, end } = spanOf(heading);
    if (stated.length > 0) nodes.push({ name, aliases: [], range: document.range(at, end) });
    for (const { side, span } of stated) {
      const range = document.range(start + span.start, start + span.end);
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

/** What the lines of a paragraph say; a line without a key of its own goes on with the one before it. */
function statedIn(text: string): readonly { readonly side: Side; readonly span: NameSpan }[] {
  let from = 0;
  const pieces: { readonly from: number; readonly text: string }[] = [];
  for (const line of text.split(/(?<=\n)/u)) {
    const last = pieces.at(-1);
    if (last === undefined || LINE.test(line)) pieces.push({ from, text: line });
    else pieces[pieces.length - 1] = { from: last.from, text: last.text + line };
    from += line.length;
  }
  return pieces.flatMap((piece) => {
    const { key = '', value = '' } = LINE.exec(piece.text)?.groups ?? {};
    const side = STRONG.test(key) ? sideOfWords(key) : null;
    const offset = piece.from + piece.text.length - value.length;
    return side === null
      ? []
      : namesOf(value.trimEnd()).map(({ name, start, end }) => ({
          side,
          span: { name, start: offset + start, end: offset + end },
        }));
  });
}

function namesOf(value: string): readonly NameSpan[] {
  const links = [...value.matchAll(/\[([^\]]+)\]\([^)]*\)/gu)];
  if (links.length === 0) {
    const spans = splitNames(value.replace(/[.]\s*$/u, ''));
    return spans.filter(({ name }) => name.split(' ').length <= MOST_WORDS);
  }
  const plain = splitNames(value.replace(/[.]\s*$/u, '')).filter(
    ({ name, start, end }) =>
      withoutNote(name).split(' ').length <= MOST_WORDS / 2 &&
      !links.some(({ index, 0: whole }) => start < index + whole.length && end > index),
  );
  const linked = links.map(({ index, 1: name = '' }) => ({
    name: readLabel(name).name,
    start: index + 1,
    end: index + 1 + name.length,
  }));
  return [...linked, ...plain].sort((a, b) => a.start - b.start);
}
