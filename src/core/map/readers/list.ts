import type { List, ListItem, Paragraph } from 'mdast';
import { type MarkdownDocument, spanOf } from '../../markdown/document.ts';
import { nameKey } from '../../names.ts';
import type { Side } from '../model.ts';
import { NOTHING, type RawLink, type RawMap, type RawNode, type Remark } from '../raw.ts';
import { readChain } from './chain.ts';
import { chainLinks } from './chain-links.ts';
import {
  isNone,
  type NameSpan,
  plainText,
  readLabel,
  splitNames,
  withoutTrailingNote,
} from './label.ts';
import { isAliasWords, sideOfWords } from './relation-words.ts';
import { readStatement } from './statement-line.ts';

/** A list that was read, and how much of it speaks of dependencies. */
export interface ReadList extends RawMap {
  /** Items that say in words or arrows what depends on what. */
  readonly related: number;
  /** Items that are sentences and no names. */
  readonly prose: number;
  readonly items: number;
}

const KEYED = /^(?<key>[^:]{2,40}?):(?:\s+|$)(?<value>[\s\S]*)$/u;
const ATTRIBUTE =
  /^(?:owners?|team|squad|slack|channel|contacts?|on-?call|pager|runbooks?|playbooks?|docs?|documentation|links?|dashboards?|repo(?:sitory)?|source|tier|criticality|severity|notes?|status|version|region|url|what it is|description|break-?glass|escalation|sla|slo|rto|rpo|host|location|type|kind|lifecycle|namespace|purpose|vendor|port|since|see|todo)\b/iu;
const MOST_WORDS = 8;

/**
 * Reads a nested list of components. An item hangs under the item that it is nested in, unless words
 * say more: "depends on: A, B" as an item of its own, "Vault — used by K8s", "A → B".
 */
export function readList(list: List, document: MarkdownDocument): ReadList {
  const nodes: RawNode[] = [];
  const links: RawLink[] = [];
  const remarks: Remark[] = [];
  const count = { related: 0, prose: 0, items: 0, tasks: 0 };
  const known = namesOf(list, document);

  const rangeAt = (base: number, { start, end }: NameSpan) =>
    document.range(base + start, base + end);
  const add = (base: number, spans: readonly NameSpan[]) => {
    for (const span of spans) {
      nodes.push({ name: span.name, aliases: [], range: rangeAt(base, span) });
    }
  };
  /** Names that an item stands for, so that its own items can hang under them. */
  const walk = (
    items: readonly ListItem[],
    parents: readonly string[],
    side: Side | null,
  ): void => {
    for (const item of items) {
      count.items++;
      if (item.checked != null) count.tasks++;
      const line = textOf(item, document);
      const below = item.children.flatMap((child) => (child.type === 'list' ? child.children : []));
      if (line === null) {
        walk(below, parents, side);
        continue;
      }
      const { text, start } = line;
      const range = document.range(start, start + text.length);
      const [key, value] = keyOf(text);
      const keySide = key === null ? null : sideOfWords(key);
      if (parents.length > 0 && key !== null && isAliasWords(key)) {
        for (const parent of parents) {
          nodes.push({ name: parent, aliases: splitNames(value).map(({ name }) => name), range });
        }
        continue;
      }
      if (parents.length > 0 && keySide !== null) {
        count.related++;
        const spans = splitNames(value, known);
        add(start + text.length - value.length, spans);
        relate(parents, spans, keySide, range);
        walk(below, parents, keySide);
        continue;
      }
      if (parents.length > 0 && key !== null && ATTRIBUTE.test(key)) continue;
      const arrow = /^(?<sign>→|-+>|=+>|←|<-+|↳)\s*(?<rest>.+)$/su.exec(text);
      const chain = arrow === null ? readChain(text, known) : null;
      const statement = chain === null && arrow === null ? readStatement(text, known) : null;
      if (chain !== null) {
        count.related++;
        for (const group of chain.groups) add(start, group);
        links.push(...chainLinks(chain, range));
        walk(below, chain.groups[0]?.map(({ name }) => name) ?? [], null);
        continue;
      }
      if (statement !== null && isShort(statement.dependents) && isShort(statement.dependencies)) {
        const { dependents, dependencies, subject } = statement;
        count.related++;
        add(start, dependents);
        add(start, dependencies);
        const needed = dependencies.map(({ name }) => name);
        for (const { name } of dependents) relate([name], dependencies, 'dependency', range);
        walk(
          below,
          subject === 'dependents' ? dependents.map(({ name }) => name) : needed,
          subject === 'dependents' ? 'dependency' : 'dependent',
        );
        continue;
      }
      const from = arrow?.groups?.rest === undefined ? 0 : text.length - arrow.groups.rest.length;
      const spans = leadNames(text.slice(from)).map((span) => ({
        ...span,
        start: span.start + from,
        end: span.end + from,
      }));
      if (spans.length === 0) {
        count.prose++;
        remarks.push({ text: plainText(text), range });
        walk(below, parents, side);
        continue;
      }
      add(start, spans);
      const back = /^(?:←|<)/u.test(arrow?.groups?.sign ?? '');
      if (arrow !== null) count.related++;
      if (side !== null) relate(parents, spans, side, range);
      else hang(parents, spans, arrow === null ? null : back ? 'parent' : 'child', range);
      walk(
        below,
        spans.map(({ name }) => name),
        null,
      );
    }
  };
  const relate = (
    subjects: readonly string[],
    spans: readonly NameSpan[],
    side: Side,
    range: RawLink['range'],
  ) => {
    for (const subject of subjects) {
      for (const { name } of spans) {
        const [from, to] = side === 'dependency' ? [subject, name] : [name, subject];
        links.push({ kind: 'stated', from, to, below: null, label: null, range });
      }
    }
  };
  const hang = (
    parents: readonly string[],
    spans: readonly NameSpan[],
    points: 'child' | 'parent' | null,
    range: RawLink['range'],
  ) => {
    for (const parent of parents) {
      for (const { name } of spans) {
        const link = { label: null, range } as const;
        if (points === 'child')
          links.push({ ...link, kind: 'arrow', from: parent, to: name, below: 'to' });
        else
          links.push({
            ...link,
            kind: points === null ? 'line' : 'arrow',
            from: name,
            to: parent,
            below: 'from',
          });
      }
    }
  };
  walk(list.children, [], null);
  return { ...NOTHING, nodes, links, remarks, ...count };
}

/** The first paragraph of an item as it stands in the source, on one line. */
function textOf(
  item: ListItem,
  document: MarkdownDocument,
): { text: string; start: number } | null {
  const words = item.children.find((child): child is Paragraph => child.type === 'paragraph');
  const first = words?.children[0];
  if (words === undefined || first === undefined) return null;
  const { start } = spanOf(first);
  const text = document.text.slice(start, spanOf(words).end).replace(/[\r\n]/gu, ' ');
  return { text, start };
}

/** "depends on: A" as its key and value; emphasis around the key is dropped. */
function keyOf(text: string): readonly [key: string | null, value: string] {
  const bare = text.replace(/^(\*\*|__|\*|_)([^*_]+?)(:?)\1(:?)/u, (whole, _mark, words, a, b) =>
    `${words}${a}${b}`.padStart(whole.length),
  );
  const trimmed = bare.trimStart();
  const groups = KEYED.exec(trimmed)?.groups;
  if (groups?.key !== undefined) return [groups.key.trim(), groups.value ?? ''];
  const words =
    /^(?<key>(?:depends?|relies|needs|requires|used by|needed by|required by)(?: on)?)\s+(?<value>\S[\s\S]*)$/iu.exec(
      trimmed,
    )?.groups;
  return words?.key === undefined
    ? [sideOfWords(trimmed) === null ? null : trimmed, '']
    : [words.key, words.value ?? ''];
}

/** The names that an item begins with; none when it is a sentence. */
function leadNames(text: string): readonly NameSpan[] {
  const bold = /^(?:\*\*|__)(?<name>.+?)(?:\*\*|__)(?<rest>[\s\S]*)$/u.exec(text)?.groups;
  if (bold?.name !== undefined) {
    const note = /^\s*\([^)]*\)/u.exec(bold.rest ?? '')?.[0] ?? '';
    const label = readLabel(text.slice(0, text.length - (bold.rest ?? '').length) + note);
    return label.name === '' ? [] : [label];
  }
  const colon = /:\s/u.exec(text);
  const lead =
    colon === null || /\]\(|\(/u.test(text.slice(0, colon.index))
      ? text
      : text.slice(0, colon.index);
  const label = readLabel(lead);
  if (label.name === '' || isNone(label.name)) return [];
  if (/[.!?]$/u.test(label.name) && label.name.includes(' ')) return [];
  if (label.name.split(' ').length > MOST_WORDS && !label.name.includes('(')) return [];
  const spans = splitNames(withoutTrailingNote(lead));
  return isShort(spans) && spans.length > 0 ? spans : [label];
}

function isShort(spans: readonly NameSpan[]): boolean {
  return spans.every(({ name }) => name.split(' ').length <= MOST_WORDS);
}

/** Names that lead an item somewhere in the list. */
function namesOf(list: List, document: MarkdownDocument): (name: string) => boolean {
  const keys = new Set<string>();
  const walk = (items: readonly ListItem[]): void => {
    for (const item of items) {
      const line = textOf(item, document);
      if (line !== null) for (const { name } of leadNames(line.text)) keys.add(nameKey(name));
      for (const child of item.children) if (child.type === 'list') walk(child.children);
    }
  };
  walk(list.children);
  return (name) => keys.has(nameKey(name));
}
