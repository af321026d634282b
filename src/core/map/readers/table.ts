import type { Table, TableCell, TableRow } from 'mdast';
import { type MarkdownDocument, spanOf } from '../../markdown/document.ts';
import { plainText } from '../../markdown/plain-text.ts';
import { nameKey } from '../../names.ts';
import { roleOf } from '../direction/role.ts';
import { type NameSpan, readLabel, splitNames } from './label.ts';
import { NOTHING, type RawLink, type RawMap, type RawNode } from './raw.ts';
import { isAliasWords, sideOfWords } from './relation-words.ts';
import { COMPONENTS_ABROAD } from './translated-words.ts';

type Role = 'component' | 'dependency' | 'dependent' | 'aliases' | 'head' | null;

const COMPONENT =
  /^(?:components?|services?|systems?|names?|platforms?|app(?:lication)?s?|nodes?|resources?|items?|things?|products?|tools?|box(?:es)?|what|modules?|servers?|from|source|caller|tail)\b/iu;
const COMPONENT_ABROAD = new RegExp(`^(?:${COMPONENTS_ABROAD})$`, 'iu');
const QUESTION = /^(?:which|what|who)\b.*\b(?:it|they|one)\b/iu;
const HEAD = /^(?:to|target|callee|head|destination|calls)$/iu;
const MARK = /^(?:x|✓|✔️?|✅|●|•|\*|yes|y|1|true|◯|o)$/iu;
const NO_MARK = /^(?:|-|–|—|no|n|0|false|\.|✗|❌|n\/a|self|\\)$/iu;
const FOREIGN =
  /^(?:severit|priorit|roles?\b|phase|step|alerts?\b|symptom|metric|time|date|when|command|error|event|owner|team|sev|level|who\b|person|question|task|action|#)/iu;
/** A cell with longer names holds sentences. */
const MOST_WORDS = 7;

/**
 * Reads a table with one component a row and columns that say what it depends on or what uses it, in
 * any order; a table of arrows ("from", "to"); or a matrix with marks. Other tables hold no map.
 */
export function readTable(table: Table, document: MarkdownDocument): RawMap {
  const [header, ...rows] = table.children;
  if (header === undefined) return NOTHING;
  const headings = header.children.map((cell) => plainText(cell));
  const roles = rolesOf(headings);
  if (roles === null) return readMatrix(headings, rows, document);
  const nodes: RawNode[] = [];
  const links: RawLink[] = [];
  for (const row of rows) {
    const cells = row.children.map((cell) => namesIn(cell, document));
    const subject = roles.indexOf('component');
    const names = cells[subject] ?? [];
    const aliases = roles.flatMap((role, at) =>
      role === 'aliases' ? (cells[at] ?? []).map(({ name }) => name) : [],
    );
    for (const { name, range } of names) nodes.push({ name, aliases, range });
    for (const [at, role] of roles.entries()) {
      if (role === null || role === 'component' || role === 'aliases') continue;
      for (const other of cells[at] ?? []) {
        nodes.push({ name: other.name, aliases: [], range: other.range });
        for (const { name } of names) links.push(linkOf(role, name, other));
      }
    }
  }
  const wordy = nodes.filter(({ name }) => name.split(' ').length > MOST_WORDS);
  const subject = headings[roles.indexOf('component')] ?? '';
  if (wordy.length * 3 > nodes.length || FOREIGN.test(subject)) return NOTHING;
  const named = isComponent(subject) || sideOfWords(subject) !== null;
  return { ...NOTHING, nodes, links, evidence: named ? 'written' : 'indented' };
}

function isComponent(heading: string): boolean {
  return COMPONENT.test(heading) || COMPONENT_ABROAD.test(heading);
}

function linkOf(role: 'dependency' | 'dependent' | 'head', row: string, other: RawNode): RawLink {
  const { name, range } = other;
  const link = { below: null, label: null, range } as const;
  if (role === 'head') return { ...link, kind: 'arrow', from: row, to: name };
  const [from, to] = role === 'dependency' ? [row, name] : [name, row];
  return { ...link, kind: 'stated', from, to };
}

/** What each column holds; null when no column relates components. */
function rolesOf(headings: readonly string[]): readonly Role[] | null {
  const sides = headings.map((heading): Role => {
    if (isAliasWords(heading)) return 'aliases';
    if (HEAD.test(heading)) return 'head';
    return sideOfWords(heading) ?? (QUESTION.test(heading) ? roleOf(heading) : null);
  });
  const named = headings.findIndex((heading, at) => sides[at] === null && isComponent(heading));
  const free = sides.indexOf(null);
  const subject = named !== -1 ? named : free !== -1 && free <= 1 ? free : 0;
  const roles = sides.map((role, at) => (at === subject ? 'component' : role));
  const related = roles.some((role) => role !== null && role !== 'component' && role !== 'aliases');
  return related ? roles : null;
}

function namesIn(cell: TableCell, document: MarkdownDocument): readonly RawNode[] {
  const { start, end } = spanOf(cell);
  const [first, last] = [cell.children[0], cell.children.at(-1)];
  if (first === undefined || last === undefined) return [];
  const from = Math.max(start, spanOf(first).start);
  const source = document.text.slice(from, Math.min(end, spanOf(last).end));
  return cutCell(source).map(({ name, start: at, end: to }) => ({
    name,
    aliases: [],
    range: document.range(from + at, from + to),
  }));
}

/** Names of a cell: parted by commas, line breaks, bullets, or spaced slashes. */
function cutCell(source: string): readonly NameSpan[] {
  const spans: NameSpan[] = [];
  let at = 0;
  for (const piece of source.split(/(<br\s*\/?>|\s\/\s|\s[•·]\s|\s\|\s)/iu)) {
    const bullet = /^\s*[•·*-]\s+/u.exec(piece)?.[0].length ?? 0;
    if (!/^(?:<br\s*\/?>|\s[/•·|]\s)$/iu.test(piece)) {
      for (const { name, start, end } of splitNames(piece.slice(bullet))) {
        spans.push({ name, start: at + bullet + start, end: at + bullet + end });
      }
    }
    at += piece.length;
  }
  return spans;
}

/** A matrix: a mark says that the row's component depends on the column's. */
function readMatrix(
  headings: readonly string[],
  rows: readonly TableRow[],
  document: MarkdownDocument,
): RawMap {
  const columns = headings.slice(1).map((heading) => readLabel(heading).name);
  const keys = new Set(columns.map(nameKey));
  const names = rows.map(
    (row) => namesIn(row.children[0] ?? { type: 'tableCell', children: [] }, document)[0],
  );
  const cells = rows.map((row) => row.children.slice(1).map((cell) => plainText(cell)));
  const marks = cells.flat().filter((cell) => MARK.test(cell));
  const plain = cells.flat().every((cell) => MARK.test(cell) || NO_MARK.test(cell));
  const shared = names.filter((node) => node !== undefined && keys.has(nameKey(node.name)));
  if (marks.length === 0 || !plain || shared.length < 2) return NOTHING;
  const columnsFirst =
    /[→>]\s*$|used by|needed by/iu.test(headings[0] ?? '') &&
    /used by|needed by/iu.test(headings[0] ?? '');
  const nodes: RawNode[] = [];
  const links: RawLink[] = [];
  for (const [at, node] of names.entries()) {
    if (node === undefined) continue;
    nodes.push(node);
    for (const [column, name] of columns.entries()) {
      if (!MARK.test(cells[at]?.[column] ?? '') || nameKey(name) === nameKey(node.name)) continue;
      nodes.push({ name, aliases: [], range: node.range });
      const [from, to] = columnsFirst ? [name, node.name] : [node.name, name];
      links.push({ kind: 'stated', from, to, below: null, label: null, range: node.range });
    }
  }
  return { ...NOTHING, nodes, links };
}
