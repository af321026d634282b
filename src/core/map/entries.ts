import { visit } from 'unist-util-visit';
import { type MarkdownDocument, readMarkdown, spanOf } from '../markdown/document.ts';
import { ownId } from '../markdown/own-id.ts';
import { type MarkdownParser, remarkParser } from '../markdown/parser.ts';
import { plainText } from '../markdown/plain-text.ts';
import { slugsOf } from '../markdown/slugs.ts';
import { findComponent, nameKey } from '../names.ts';
import { formatOfPath } from './blocks/sniff.ts';
import type { DependencyMap } from './model.ts';
import type { MapFile } from './read.ts';

/** Where the map's own file documents a component. */
export interface ComponentEntry {
  readonly component: string;
  readonly heading: string;
  /** The heading's anchor, as GitHub makes it. */
  readonly slug: string;
  /** The anchor that the heading gives itself, as in `## Vault {#secrets}`; null without one. */
  readonly id: string | null;
  /** 1-based line of the heading. */
  readonly line: number;
}

/**
 * Finds the heading of each component in the Markdown file that holds the map. A heading that is the
 * component's very name wins over one that is only like it or an alias; of equals the first counts.
 * Components without a heading have no entry, nor has anything in a bare graph.
 */
export function entriesOf(
  map: Pick<DependencyMap, 'components'>,
  file: MapFile,
  parser: MarkdownParser = remarkParser,
): readonly ComponentEntry[] {
  if (formatOfPath(file.path) !== null) return [];
  return entriesIn(map, readMarkdown(file.text, parser));
}

interface Heading extends Pick<ComponentEntry, 'id' | 'line'> {
  readonly text: string;
}

/** The entries in a Markdown file that is parsed already. */
export function entriesIn(
  map: Pick<DependencyMap, 'components'>,
  document: MarkdownDocument,
): readonly ComponentEntry[] {
  const headings: Heading[] = [];
  visit(document.root, 'heading', (node) => {
    const { start, end } = spanOf(node);
    const id = ownId(document.text.slice(start, end));
    headings.push({ text: plainText(node), id, line: document.range(start, end).line });
  });
  const slugs = slugsOf(headings.map(({ text }) => text));
  const entries = new Map<string, ComponentEntry & { readonly rank: number }>();
  for (const [at, { text, id, line }] of headings.entries()) {
    const component = findComponent(map, text);
    if (component === null) continue;
    const { name } = component;
    const rank = text === name ? 0 : nameKey(text) === nameKey(name) ? 1 : 2;
    const known = entries.get(name);
    if (known !== undefined && known.rank <= rank) continue;
    entries.set(name, { component: name, heading: text, slug: slugs[at] ?? '', id, line, rank });
  }
  return map.components.flatMap(({ name }) => {
    const entry = entries.get(name);
    if (entry === undefined) return [];
    const { rank: _, ...found } = entry;
    return [found];
  });
}
