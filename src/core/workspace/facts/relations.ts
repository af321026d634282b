import type { List, Nodes, Paragraph, PhrasingContent } from 'mdast';
import { NEEDED_ABROAD, NEEDING_ABROAD } from '../../map/readers/translated-words.ts';
import { spanOf } from '../../markdown/document.ts';
import { plainText } from '../../markdown/plain-text.ts';
import type { Span } from '../../text/span.ts';
import type { Collecting, Collector } from './collector.ts';
import type { RelationFact, RelationPiece } from './document-facts.ts';

type Side = RelationFact['side'];

const UPSTREAM = `(?:(?:hard|soft|direct|internal|external|critical|runtime) )?(?:upstream(?: (?:dependencies|services|systems|components))?|depends (?:up)?on|dependencies|requires|relies on|needs|runs on|${NEEDED_ABROAD})`;
const DOWNSTREAM = `downstream(?: (?:dependents|services|systems|components))?|dependents|used by|needed by|required by|relied on by|consumers|what depends on (?:it|this)|${NEEDING_ABROAD}`;
const LABEL = `(${DOWNSTREAM}|${UPSTREAM})`;
const IS_DOWNSTREAM = new RegExp(`^(?:${DOWNSTREAM})$`, 'iu');
/** A word that every label has. */
const LABEL_WORD =
  /stream|depend|dépend|häng|requires|required|relies|needs|needed|used|runs on|consum|consomm|konsum|nutz|braucht|benötigt|wendet|utili|usad|necesita|nécessite|precisa|besoin|setzt voraus|requer|requier|requis/i;
/** A longer text is no label alone; without a colon it has none. */
const LONGEST_LABEL = 80;
/** A label at the start of a line of text, or after the end of what another one said. */
const LABELLED = new RegExp(`(?:^|[\\n.;|])[ \\t*_]*${LABEL}[ \\t*_]*:`, 'gi');
const WHOLE = new RegExp(`^(?:[^\\p{L}]*)${LABEL}[^\\p{L}]*$`, 'iu');

/** Says which side a label is about. */
function sideOf(label: string): Side {
  return IS_DOWNSTREAM.test(label) ? 'downstream' : 'upstream';
}

/**
 * What a page itself says that its component needs, and what needs it: `Upstream: Vault, DNS`, or a
 * list under such a label or heading.
 */
export function relationCollector({ document, place }: Collecting): Collector<RelationFact> {
  const facts: RelationFact[] = [];
  /** What the last heading or paragraph promised: a list of these follows. */
  let promised: { readonly side: Side; readonly label: Span } | null = null;

  const piecesOf = (nodes: readonly PhrasingContent[]): readonly RelationPiece[] =>
    nodes.flatMap((node): readonly RelationPiece[] => {
      const { start, end } = spanOf(node);
      if (node.type === 'text') {
        return [{ text: document.text.slice(start, end), url: null, ...place(start, end) }];
      }
      if (node.type === 'link') {
        return [{ text: plainText(node), url: node.url, ...place(start, end) }];
      }
      return 'children' in node ? piecesOf(node.children) : [];
    });

  const promise = (node: Nodes, text: string) => {
    const label = WHOLE.exec(text)?.[1];
    const { start, end } = spanOf(node);
    promised = label === undefined ? null : { side: sideOf(label), label: place(start, end) };
  };

  const add = (
    side: Side,
    label: Span,
    pieces: readonly RelationPiece[],
    form: 'line' | 'list',
  ) => {
    const last = pieces.at(-1);
    facts.push({ side, label, pieces, form, start: label.start, end: last?.end ?? label.end });
  };

  const readParagraph = (node: Paragraph) => {
    const { start, end } = spanOf(node);
    const source = document.text.slice(start, end);
    const mayTell = end - start <= LONGEST_LABEL || source.includes(':');
    if (!mayTell || !LABEL_WORD.test(source)) {
      promised = null;
      return;
    }
    promise(node, plainText(node));
    if (promised !== null) return;
    const pieces = piecesOf(node.children);
    const text = pieces.map((piece) => piece.text).join('');
    const labels = text.search(LABELLED) < 0 ? [] : [...text.matchAll(LABELLED)];
    for (const [at, match] of labels.entries()) {
      const from = match.index + match[0].length;
      const to = labels[at + 1]?.index ?? text.length;
      const own = cut(pieces, from, to);
      const [label] = cut(pieces, match.index, from);
      if (label !== undefined) {
        const { start, end } = label;
        add(sideOf(match[1] ?? ''), { start, end }, own, 'line');
      }
    }
  };

  const readList = (node: List) => {
    if (promised === null) return;
    const { side, label } = promised;
    promised = null;
    const pieces = node.children.flatMap((item) => {
      const [first] = item.children;
      return first?.type === 'paragraph' ? piecesOf(first.children) : [];
    });
    add(side, label, pieces, 'list');
  };

  return {
    visitors: {
      heading: (node) => promise(node, plainText(node)),
      paragraph: readParagraph,
      list: readList,
    },
    facts: () => facts,
  };
}

/** The pieces between two offsets of their joined text. */
function cut(pieces: readonly RelationPiece[], from: number, to: number): readonly RelationPiece[] {
  let at = 0;
  return pieces.flatMap((piece) => {
    const begins = at;
    at += piece.text.length;
    const start = Math.max(from, begins);
    const end = Math.min(to, at);
    if (start >= end) return [];
    if (piece.url !== null || piece.end - piece.start !== piece.text.length) return [piece];
    const text = piece.text.slice(start - begins, end - begins);
    const place = piece.start + start - begins;
    return [{ ...piece, text, start: place, end: place + text.length }];
  });
}
