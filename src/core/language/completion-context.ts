import type { Span } from '../text/span.ts';
import { COMPONENT_FIELDS, STATED_FIELDS } from '../workspace/facts/component-fields.ts';
import { fieldAt } from './field-at.ts';
import { nameWritten } from './name-written.ts';

/**
 * What may be written at a place; the span is what is there of it already, up to the place. It goes on
 * `until` where what is there stands behind the place too.
 */
export type CompletionContext = Span & { readonly until: number } & (
    | {
        readonly kind: 'component';
        readonly field: string;
        readonly language: 'yaml' | 'toml';
        /** The quote that it stands in; empty without one. */
        readonly quote: string;
        /** The names that the field has beside this one. */
        readonly others: readonly string[];
      }
    | { readonly kind: 'rule' }
    | { readonly kind: 'link' }
    /** The words of a link; one that is not there yet gets its target with them. */
    | { readonly kind: 'link-text'; readonly hasTarget: boolean }
    /** Behind the `#` of a link to a path, which is empty for the file itself. */
    | { readonly kind: 'anchor'; readonly url: string }
  );

const STATED: ReadonlySet<string> = new Set(Object.values(STATED_FIELDS).flat());

const FIELDS: ReadonlySet<string> = new Set(COMPONENT_FIELDS);

const COMMENT =
  /(?:<!--|\{\/\*)\s*faultline-(?:disable-next-line|disable-line|disable-file|disable|enable)\s+(?:[a-z/-]+\s*,\s*)*([a-z/-]*)$/;
const LINK = /(?:\]\(|^ {0,3}\[[^\]]+\]:\s+)<?([^\s()<>]*)$/;
const LINK_TEXT = /(?<![[!\\])\[((?:[^\s[\]()`^][^[\]()`]*)?)$/;
const CHECKBOX = /^\s*(?:[-*+]|\d+[.)])\s+\[$/;

/** What may be written at an offset of a Markdown text; null where we have nothing to say. */
export function completionContext(text: string, offset: number): CompletionContext | null {
  const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  const after = /^[^\r\n]*/.exec(text.slice(offset))?.[0] ?? '';
  const span = (written: string, rest = '') => ({
    start: offset - written.length,
    end: offset,
    until: offset + rest.length,
  });
  const code = COMMENT.exec(before)?.[1];
  if (code !== undefined) return { kind: 'rule', ...span(code, startOf(after, /^[a-z/-]*/)) };
  const field = fieldAt(text, offset);
  if (field !== null) {
    const name = FIELDS.has(field.name) ? nameWritten(field, STATED.has(field.name)) : null;
    if (name === null) return null;
    const { quote, others } = name;
    const { name: of, language } = field;
    const place = span(name.before, name.after);
    return { kind: 'component', field: of, language, quote, others, ...place };
  }
  const url = LINK.exec(before)?.[1];
  if (url !== undefined) {
    const hash = url.indexOf('#');
    const rest = startOf(after, /^[^\s()<>"']*(?=[)>])/);
    if (hash < 0) return { kind: 'link', ...span(url, rest) };
    return { kind: 'anchor', url: url.slice(0, hash), ...span(url.slice(hash + 1), rest) };
  }
  const words = isProse(text, offset, before) ? LINK_TEXT.exec(before)?.[1] : undefined;
  if (words === undefined || CHECKBOX.test(before)) return null;
  const [rest = ''] = /^[^[\]()]*(?=\])/.exec(after) ?? [];
  const behind = after.slice(rest.length);
  const hasTarget = /^\](?:[([]|:)/.test(behind);
  const closing = !hasTarget && behind.startsWith(']') ? ']' : '';
  return { kind: 'link-text', hasTarget, ...span(words, rest + closing) };
}

function startOf(text: string, pattern: RegExp): string {
  return pattern.exec(text)?.[0] ?? '';
}

/** Whether a place is in no code, as far as one can tell without parsing. */
function isProse(text: string, offset: number, before: string): boolean {
  const fences = text.slice(0, offset).match(/^[ \t>]*(?:```|~~~)/gm) ?? [];
  const ticks = before.match(/`/g) ?? [];
  return fences.length % 2 === 0 && ticks.length % 2 === 0;
}
