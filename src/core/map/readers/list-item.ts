import type { Side } from '../model.ts';
import { type Chain, readChain } from './chain.ts';
import { isNone, type NameSpan, readLabel, splitNames, withoutTrailingNote } from './label.ts';
import { isAliasWords, sideOfWords } from './relation-words.ts';
import { type Announced, readAnnounced, readStated, type Stated } from './statement-line.ts';

/** What the text of a list item says. Spans are into that text. */
export type ItemText =
  /** "depends on: A, B", about the item that it is nested in. */
  | ({ readonly kind: 'relation' } & Relation)
  | { readonly kind: 'aliases'; readonly names: readonly NameSpan[] }
  /** "Owner: …": says nothing about dependencies. */
  | { readonly kind: 'attribute' }
  | { readonly kind: 'chain'; readonly chain: Chain }
  | { readonly kind: 'stated'; readonly clauses: readonly Stated[]; readonly sure: boolean }
  /** "A depends on:", with what it needs nested below. */
  | ({ readonly kind: 'announced' } & Announced)
  /** "A: B, C" */
  | {
      readonly kind: 'pair';
      readonly names: readonly NameSpan[];
      readonly values: readonly NameSpan[];
    }
  /** Names, with an arrow before them that points to them or away from them. */
  | {
      readonly kind: 'names';
      readonly names: readonly NameSpan[];
      readonly arrow: 'child' | 'parent' | null;
    }
  | { readonly kind: 'prose' };

/** What is listed, and what it is to the item around it. */
export interface Relation {
  readonly side: Side;
  readonly names: readonly NameSpan[];
}

type Known = (name: string) => boolean;

const KEYED = /^(?<key>[^:]{2,40}?):(?:\s+|$)(?<value>[\s\S]*)$/u;
const UNKEYED =
  /^(?<key>(?:depends? (?:up)?on|relies on|needs|requires|used by|needed by|required by))\s+(?<value>\S[\s\S]*)$/iu;
const EXACT =
  /^(?:depends? (?:up)?on|needs|requires|relies on|used by|needed by|required by|dependencies|dependents|consumers)\s*$/iu;
const ATTRIBUTE =
  /^(?:owners?|team|squad|slack|channel|contacts?|on-?call|pager|runbooks?|playbooks?|docs?|documentation|links?|dashboards?|repo(?:sitory)?|source|tier|criticality|severity|notes?|status|version|region|url|what it is|also called|depended on by|description|break-?glass|escalation|sla|slo|rto|rpo|host|location|type|kind|lifecycle|namespace|purpose|vendor|port|since|see|todo)\b/iu;
const LEADING_ARROW = /^(?<sign>→|-+>|=+>|←|<-+|↳)\s*(?<rest>.+)$/su;
const MARKED = /^(?:\*\*|__|`|\[)/u;
const MOST_WORDS = 8;

interface Options {
  /** It stands in another item, so it may be about that one. */
  readonly nested: boolean;
  /** Other items of the list are pairs. */
  readonly pairs: boolean;
}

/** Reads the text of an item. `known` tells the names that lead items of the list. */
export function readItem(text: string, options: Options, known: Known): ItemText {
  const relation = options.nested ? readRelation(text, known) : null;
  if (relation !== null) return { kind: 'relation', ...relation };
  const [key, value] = keyOf(text);
  if (key !== null && !options.nested && isProperty(key)) return { kind: 'attribute' };
  if (options.nested && key !== null) {
    const names = shifted(splitNames(value, known), text.length - value.length);
    if (isAliasWords(key)) return { kind: 'aliases', names };
    if (ATTRIBUTE.test(key)) return { kind: 'attribute' };
  }
  const arrow = LEADING_ARROW.exec(text)?.groups;
  if (arrow?.rest !== undefined) {
    const names = shifted(leadNames(arrow.rest), text.length - arrow.rest.length);
    const back = /^(?:←|<)/u.test(arrow.sign ?? '');
    return names.length === 0
      ? { kind: 'prose' }
      : { kind: 'names', names, arrow: back ? 'parent' : 'child' };
  }
  const chain = readChain(text, known);
  if (chain !== null) return { kind: 'chain', chain };
  const clauses = readStated(text, known);
  if (clauses.length > 0 && clauses.every(isShortClause)) {
    const sure = MARKED.test(text) || clauses.some((clause) => clause.sure || clause.setOff);
    return { kind: 'stated', clauses, sure };
  }
  const announced = readAnnounced(text, known);
  if (announced !== null && isShort(announced.subjects)) return { kind: 'announced', ...announced };
  const names = leadNames(text);
  if (names.length === 0) return { kind: 'prose' };
  const values = key === null ? [] : shifted(splitNames(value, known), text.length - value.length);
  const paired = options.pairs || values.some(({ name }) => known(name));
  if (values.length > 0 && paired && isShort(values)) return { kind: 'pair', names, values };
  return { kind: 'names', names, arrow: null };
}

/** Reads "depends on: A, B" or "used by C"; null for anything else. */
export function readRelation(text: string, known: Known): Relation | null {
  const [key, value] = keyOf(text);
  const side = key === null ? null : sideOfWords(key);
  if (side === null) return null;
  return { side, names: shifted(splitNames(value, known), text.length - value.length) };
}

/** Whether a key says something of the heading that the list stands under, and names no component. */
function isProperty(key: string): boolean {
  return isAliasWords(key) || sideOfWords(key) !== null || ATTRIBUTE.test(key);
}

/** "depends on: A" as its key and value; emphasis around the key is dropped. */
function keyOf(text: string): readonly [key: string | null, value: string] {
  const bare = text
    .replace(/^(\*\*|__|\*|_)([^*_]+?)(:?)\1(:?)/u, (whole, _mark, words, inner, outer) =>
      `${words}${inner}${outer}`.padStart(whole.length),
    )
    .trimStart();
  if (EXACT.test(bare)) return [bare.trim(), ''];
  const groups = KEYED.exec(bare)?.groups ?? UNKEYED.exec(bare)?.groups;
  return groups === undefined ? [null, ''] : [(groups.key ?? '').trim(), groups.value ?? ''];
}

/** The names that an item begins with; none when it is a sentence. */
export function leadNames(text: string): readonly NameSpan[] {
  const bold = /^(?:\*\*|__)(?<name>.+?)(?:\*\*|__)(?<rest>[\s\S]*)$/u.exec(text)?.groups;
  if (bold?.name !== undefined) {
    const rest = bold.rest ?? '';
    const note = /^\s*\((?!\[)[^)]*\)/u.exec(rest)?.[0] ?? '';
    const label = readLabel(text.slice(0, text.length - rest.length) + note);
    return label.name === '' ? [] : [label];
  }
  const colon = /:\s/u.exec(text);
  const keyed = colon !== null && !/\]\(|\(/u.test(text.slice(0, colon.index));
  const lead = keyed ? text.slice(0, colon.index) : text;
  const label = readLabel(lead);
  if (label.name === '' || isNone(label.name)) return [];
  if (/[.!?]$/u.test(label.name) && label.name.includes(' ')) return [];
  if (label.name.split(' ').length > MOST_WORDS && !label.name.includes('(')) return [];
  const spans = splitNames(withoutTrailingNote(lead));
  return isShort(spans) && spans.length > 0 ? spans : [label];
}

function isShortClause({ dependents, dependencies }: Stated): boolean {
  return isShort(dependents) && isShort(dependencies);
}

function isShort(spans: readonly NameSpan[]): boolean {
  return spans.every(({ name }) => name.split(' ').length <= MOST_WORDS);
}

function shifted(spans: readonly NameSpan[], by: number): readonly NameSpan[] {
  return spans.map(({ name, start, end }) => ({ name, start: start + by, end: end + by }));
}
