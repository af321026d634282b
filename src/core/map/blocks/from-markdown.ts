import type { Code, Html, List, Nodes, Paragraph, RootContent, Table } from 'mdast';
import { type MarkdownDocument, spanOf } from '../../markdown/document.ts';
import { plainText } from '../../markdown/plain-text.ts';
import type { SourceRange } from '../../text/range.ts';
import { type BlockLine, textBlock } from './block.ts';
import type { Candidate, Passage, SectionMark } from './candidate.ts';
import { drawnRuns } from './drawn-lines.ts';
import { formatOfFence, formatOfText } from './sniff.ts';

/** A Markdown document as blocks that may be maps, and the words around them. */
export interface Surroundings {
  readonly candidates: readonly Candidate[];
  readonly passages: readonly Passage[];
  readonly comments: readonly Comment[];
  /** The first is the text before the first heading. */
  readonly sections: readonly SectionMark[];
}

interface Comment {
  readonly order: number;
  readonly section: number;
  readonly text: string;
  readonly range: SourceRange;
}

/** Walks a document once and collects what may be a map and what may explain one. */
export function surroundingsOf(document: MarkdownDocument): Surroundings {
  const candidates: Candidate[] = [];
  const passages: Passage[] = [];
  const comments: Comment[] = [];
  const sections: SectionMark[] = [{ heading: '', depth: 0, parent: null }];
  let open: number[] = [0];
  let order = 0;

  const rangeOf = (node: Nodes): SourceRange => {
    const { start, end } = spanOf(node);
    return document.range(start, end);
  };
  const here = (node: Nodes) => ({
    order: order++,
    section: open.at(-1) ?? 0,
    range: rangeOf(node),
  });
  const say = (node: Nodes, kind: Passage['kind'], text = plainText(node)) => {
    if (text !== '') passages.push({ ...here(node), kind, text });
  };
  const drawing = (lines: readonly BlockLine[], node: Nodes, format: Fenced) => {
    const block = textBlock(lines, document.range);
    const loose = node.type === 'paragraph';
    candidates.push({ ...here(node), format, block, loose, range: block.range });
  };

  function heading(node: Nodes & { type: 'heading' }): void {
    open = open.filter((at) => (sections[at]?.depth ?? 0) < node.depth);
    sections.push({ heading: plainText(node), depth: node.depth, parent: open.at(-1) ?? null });
    open.push(sections.length - 1);
    say(node, 'heading');
  }

  function code(node: Code): void {
    const format = formatOfFence(node.lang, node.value);
    if (format !== null) drawing(codeLines(document, node), node, format);
    else order++;
  }

  function paragraph(node: Paragraph, nested: boolean): void {
    const lines = nested ? [] : sourceLines(document, node);
    const sniffed = formatOfText(lines.map(({ text }) => text).join('\n'));
    if (sniffed !== null) {
      drawing(lines, node, sniffed);
      return;
    }
    const runs = drawnRuns(lines.map(({ text }) => text));
    if (runs.length === 0) {
      say(node, 'text');
      return;
    }
    let from = 0;
    for (const run of [...runs, { from: lines.length, to: lines.length }]) {
      const words = lines
        .slice(from, run.from)
        .map(({ text }) => text)
        .join('\n');
      if (words.trim() !== '') say(node, 'text', words);
      if (run.to > run.from) drawing(lines.slice(run.from, run.to), node, 'drawing');
      from = run.to;
    }
  }

  function list(node: List, nested: boolean): void {
    if (!nested) candidates.push({ ...here(node), format: 'list', list: node });
    for (const item of node.children) {
      const words = item.children.find((child) => child.type === 'paragraph');
      if (words !== undefined) say(words, 'list');
      walk(
        item.children.filter((child) => child !== words),
        true,
      );
    }
  }

  function table(node: Table): void {
    candidates.push({ ...here(node), format: 'table', table: node });
    for (const row of node.children) {
      say(row, 'table', row.children.map((cell) => plainText(cell)).join(': '));
    }
  }

  function html(node: Html): void {
    comments.push({ ...here(node), text: node.value });
    if (/^<pre\b/iu.test(node.value)) {
      const lines = sourceLines(document, node).map(({ text, start }) => ({
        text: text.replace(/<\/?(?:pre|code)\b[^>]*>/giu, (tag) => ' '.repeat(tag.length)),
        start,
      }));
      drawing(lines, node, formatOfText(lines.map(({ text }) => text).join('\n')) ?? 'drawing');
    }
  }

  function walk(nodes: readonly RootContent[], nested: boolean): void {
    for (const node of nodes) {
      if (node.type === 'heading') heading(node);
      else if (node.type === 'code') code(node);
      else if (node.type === 'paragraph') paragraph(node, nested);
      else if (node.type === 'list') list(node, nested);
      else if (node.type === 'table') table(node);
      else if (node.type === 'html') html(node);
      else if ('children' in node && node.type === 'blockquote') walk(node.children, true);
    }
  }
  walk(document.root.children, false);
  return { candidates, passages, comments, sections };
}

type Fenced = Exclude<Candidate['format'], 'list' | 'table'>;

/** The lines of a fence or an indented block, each where it stands behind its indentation. */
function codeLines(document: MarkdownDocument, node: Code): readonly BlockLine[] {
  const { start } = spanOf(node);
  const first = document.lines.lineAt(start);
  const fenced = /^\s*(?:`{3,}|~{3,})/u.test(document.text.slice(start));
  return node.value.split(/\r\n|\r|\n/u).map((text, at) => {
    const line = first + at + (fenced ? 1 : 0);
    const source = document.lines.textOf(line);
    const column = source.endsWith(text) ? source.length - text.length : 0;
    return { text, start: document.lines.startOf(line) + column };
  });
}

function sourceLines(document: MarkdownDocument, node: Nodes): readonly BlockLine[] {
  const { start, end } = spanOf(node);
  const [from, to] = [
    document.lines.lineAt(start),
    document.lines.lineAt(Math.max(start, end - 1)),
  ];
  return Array.from({ length: to - from + 1 }, (_, at) => ({
    text: document.lines.textOf(from + at),
    start: document.lines.startOf(from + at),
  }));
}
