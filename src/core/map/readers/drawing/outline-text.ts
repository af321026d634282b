import { nameKey } from '../../../names.ts';
import { type Chain, readChain } from '../chain.ts';
import { type NameSpan, readLabel, splitNames } from '../label.ts';
import { type Relation, readRelation } from '../list-item.ts';
import { readStated, type Stated } from '../statement-line.ts';
import type { TreeLine } from './tree-line.ts';

/** What the text of a line says. Spans are into that text. */
export type LineText =
  | { readonly kind: 'names'; readonly names: readonly NameSpan[] }
  | { readonly kind: 'chain'; readonly chain: Chain }
  | { readonly kind: 'stated'; readonly clauses: readonly Stated[] }
  /** "A: B, C" */
  | {
      readonly kind: 'pair';
      readonly names: readonly NameSpan[];
      readonly values: readonly NameSpan[];
    }
  /** "depends on: B", about what the line hangs under. */
  | ({ readonly kind: 'relation' } & Relation)
  | { readonly kind: 'remark' };

/** What is known of a drawing before its lines are read one by one. */
export interface OutlineFacts {
  /** Names that stand alone on a line or between arrows. */
  known(name: string): boolean;
  /** It has branches. */
  readonly drawn: boolean;
  /** All its lines are pairs. */
  readonly pairs: boolean;
}

const REMARK = /^(?:#+(?!\p{L})|\/\/|%%|<!--|;|note:|legend\b|key:|read:|n\.?b\.?:)/iu;
const NAMING = /[\p{L}\p{N}\p{Extended_Pictographic}]/u;
const PAIR = /^([^:]{2,60}):\s+\S/u;
const MOST_WORDS = 4;

/** Collects what the lines of a drawing have in common. */
export function outlineFacts(lines: readonly TreeLine[]): OutlineFacts {
  const keys = new Set<string>();
  for (const { kind, text } of lines) {
    if (kind === 'blank' || kind === 'bars') continue;
    const chain = readChain(text);
    const spans = chain === null ? [readLabel(text)] : chain.groups.flat();
    for (const { name } of spans) if (name !== '') keys.add(nameKey(name));
  }
  return {
    known: (name) => keys.has(nameKey(name)),
    drawn: lines.some(({ kind }) => kind === 'branch'),
    pairs: arePairs(lines),
  };
}

/** Reads the text of a line behind its signs. */
export function readLineText({ kind, text }: TreeLine, facts: OutlineFacts): LineText {
  const { known, drawn, pairs } = facts;
  if (REMARK.test(text.trim())) return { kind: 'remark' };
  const relation = kind === 'text' ? null : readRelation(text, known);
  if (relation !== null) return { kind: 'relation', ...relation };
  const noted = drawn && /\s(?:←|<-+)\s+[a-z]+\s+\S/u.test(text);
  const chain = noted ? null : readChain(text, known);
  if (chain !== null) return { kind: 'chain', chain };
  const clauses = kind === 'text' ? readStated(text, known) : [];
  if (clauses.length > 0) return { kind: 'stated', clauses };
  const key = pairs ? PAIR.exec(text)?.[1] : undefined;
  if (key !== undefined) {
    const from = key.length + 1;
    const values = splitNames(text.slice(from), known).map(({ name, start, end }) => ({
      name,
      start: start + from,
      end: end + from,
    }));
    return { kind: 'pair', names: splitNames(key, known), values };
  }
  const names = namesIn(firstColumn(text), known);
  return names.length === 0 ? { kind: 'remark' } : { kind: 'names', names };
}

function namesIn(text: string, known: (name: string) => boolean): readonly NameSpan[] {
  const label = readLabel(text);
  if (label.name === '' || !NAMING.test(label.name)) return [];
  if (label.boxed || label.checkbox) return [label];
  const several = /[,;]\s/u.test(label.name) ? splitNames(text.slice(0, label.end), known) : [];
  const short = several.every(({ name }) => name.split(' ').length <= MOST_WORDS);
  return several.length > 1 && short ? several : [label];
}

/** What stands behind a wide gap is a column of remarks, unless it is in parentheses. */
function firstColumn(text: string): string {
  const gap = /\S(?:\s{2,}|\t)(?=[^\s(])/u.exec(text);
  return gap === null || /^\s*\[/u.test(text) ? text : text.slice(0, gap.index + 1);
}

/** Lines such as "K8s: Vault, DNS", some of whose values are other lines' keys. */
function arePairs(lines: readonly TreeLine[]): boolean {
  const texts = lines.filter(({ kind }) => kind !== 'blank');
  if (texts.length < 2 || !texts.every(({ kind, text }) => kind === 'text' && PAIR.test(text))) {
    return false;
  }
  const keys = new Set(texts.map(({ text }) => nameKey(PAIR.exec(text)?.[1] ?? '')));
  return texts
    .flatMap(({ text }) => splitNames(text.slice(text.indexOf(':') + 1)))
    .some(({ name }) => keys.has(nameKey(name)));
}

/** Where nothing but indentation shows what belongs under what, each line is an item. */
export function asItems(lines: readonly TreeLine[]): readonly TreeLine[] {
  const texts = lines.filter(({ kind }) => kind !== 'blank');
  const columns = new Set(texts.map(({ column }) => column));
  if (columns.size < 2 || texts.some(({ kind }) => kind !== 'text')) return lines;
  const said = texts.some(({ text }) => readChain(text) !== null || readStated(text).length > 0);
  if (said) return lines;
  return lines.map((line) => (line.kind === 'text' ? { ...line, kind: 'bullet' as const } : line));
}
