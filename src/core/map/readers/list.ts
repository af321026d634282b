import type { List, ListItem, Paragraph } from 'mdast';
import { type MarkdownDocument, spanOf } from '../../markdown/document.ts';
import { nameKey } from '../../names.ts';
import type { Side } from '../model.ts';
import { type NameSpan, plainText } from './label.ts';
import { arrowLinks, chainLinks, hangingLinks, namesOf, statedLinks } from './links.ts';
import { type ItemText, leadNames, readItem } from './list-item.ts';
import { NOTHING, type RawLink, type RawMap, type RawNode, type Remark } from './raw.ts';

/** A list that was read, and how much of it speaks of dependencies. */
export interface ReadList extends RawMap {
  /** Items that say in words or arrows what depends on what. */
  readonly related: number;
  /** Items that are sentences and no names. */
  readonly prose: number;
  readonly items: number;
}

/** What the items nested in an item are: what is listed under "depends on:", or plain children. */
interface Parent {
  readonly names: readonly string[];
  readonly side: Side | null;
}

/**
 * Reads a nested list of components. An item hangs under the item that it is nested in, unless words
 * say more: "depends on: A, B" as an item of its own, "Vault — used by K8s", "A → B".
 */
export function readList(list: List, document: MarkdownDocument): ReadList {
  const nodes: RawNode[] = [];
  const links: RawLink[] = [];
  const remarks: Remark[] = [];
  const count = { related: 0, prose: 0, items: 0, tasks: 0 };
  const known = namesIn(list, document);
  const pairs = list.children.some((item) => {
    const line = textOf(item, document);
    return (
      line !== null && readItem(line.text, { nested: false, pairs: false }, known).kind === 'pair'
    );
  });

  const readText = (line: Line, parent: Parent): Parent => {
    const { text, start } = line;
    const range = document.range(start, start + text.length);
    const add = (spans: readonly NameSpan[]) => {
      for (const { name, start: from, end } of spans) {
        nodes.push({ name, aliases: [], range: document.range(start + from, start + end) });
      }
    };
    const said: ItemText = readItem(text, { nested: parent.names.length > 0, pairs }, known);
    switch (said.kind) {
      case 'relation':
        count.related++;
        add(said.names);
        links.push(...statedLinks(parent.names, namesOf(said.names), said.side, range));
        return { names: parent.names, side: said.side };
      case 'aliases':
        for (const name of parent.names) nodes.push({ name, aliases: namesOf(said.names), range });
        return NOBODY;
      case 'attribute':
        return NOBODY;
      case 'chain':
        count.related++;
        for (const group of said.chain.groups) add(group);
        links.push(...chainLinks(said.chain, range));
        return { names: namesOf(said.chain.groups[0] ?? []), side: null };
      case 'stated': {
        if (said.sure) count.related++;
        for (const { dependents, dependencies } of said.clauses) {
          add(dependents);
          add(dependencies);
          links.push(
            ...statedLinks(namesOf(dependents), namesOf(dependencies), 'dependency', range),
          );
        }
        const last = said.clauses.at(-1);
        const side = last?.subject === 'dependents' ? 'dependency' : 'dependent';
        return { names: namesOf(last?.[last.subject] ?? []), side };
      }
      case 'announced':
        count.related++;
        add(said.subjects);
        return {
          names: namesOf(said.subjects),
          side: said.subject === 'dependents' ? 'dependency' : 'dependent',
        };
      case 'pair': {
        count.related++;
        add(said.names);
        add(said.values);
        const ends = { names: namesOf(said.names), values: namesOf(said.values) };
        links.push(...arrowLinks(ends.names, ends.values, range));
        return { names: ends.names, side: null };
      }
      case 'names': {
        const names = namesOf(said.names);
        if (said.arrow !== null) count.related++;
        add(said.names);
        if (parent.side !== null)
          links.push(...statedLinks(parent.names, names, parent.side, range));
        else links.push(...hangingLinks(names, parent.names, said.arrow, range));
        return { names, side: null };
      }
      case 'prose':
        count.prose++;
        remarks.push({ text: plainText(text), range });
        return parent;
    }
  };
  const walk = (items: readonly ListItem[], parent: Parent): void => {
    for (const item of items) {
      count.items++;
      if (item.checked != null) count.tasks++;
      const line = textOf(item, document);
      const own = line === null ? parent : readText(line, parent);
      for (const child of item.children) {
        if (child.type === 'list' && own !== NOBODY) walk(child.children, own);
      }
    }
  };
  walk(list.children, { names: [], side: null });
  return { ...NOTHING, nodes, links, remarks, ...count };
}

/** What is nested here belongs to no component. */
const NOBODY: Parent = { names: [], side: null };

interface Line {
  readonly text: string;
  readonly start: number;
}

/** The first paragraph of an item as it stands in the source, on one line. */
function textOf(item: ListItem, document: MarkdownDocument): Line | null {
  const words = item.children.find((child): child is Paragraph => child.type === 'paragraph');
  const first = words?.children[0];
  if (words === undefined || first === undefined) return null;
  const { start } = spanOf(first);
  const text = document.text.slice(start, spanOf(words).end).replace(/[\r\n]/gu, ' ');
  return { text, start };
}

/** Names that lead an item somewhere in the list. */
function namesIn(list: List, document: MarkdownDocument): (name: string) => boolean {
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
