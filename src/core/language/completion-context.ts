import { STATED_FIELDS } from '../lint/mentions/stated.ts';
import type { Span } from '../text/span.ts';

/** What may be written at a place; the span is what is there of it already. */
export type CompletionContext = Span &
  (
    | { readonly kind: 'component' }
    | { readonly kind: 'rule' }
    | { readonly kind: 'link' }
    /** Behind the `#` of a link to a path, which is empty for the file itself. */
    | { readonly kind: 'anchor'; readonly url: string }
  );

/** Fields of front matter that hold components. */
const FIELDS: ReadonlySet<string> = new Set([
  'component',
  'needs',
  ...STATED_FIELDS.upstream,
  ...STATED_FIELDS.downstream,
]);

const COMMENT =
  /(?:<!--|\{\/\*)\s*faultline-(?:disable-next-line|disable-line|disable-file|disable|enable)\s+(?:[a-z/-]+\s*,\s*)*([a-z/-]*)$/;
const LINK = /(?:\]\(|^ {0,3}\[[^\]]+\]:\s+)<?([^\s()<>]*)$/;

/** What may be written at an offset of a Markdown text; null where we have nothing to say. */
export function completionContext(text: string, offset: number): CompletionContext | null {
  const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  const span = (written: string): Span => ({ start: offset - written.length, end: offset });
  const code = COMMENT.exec(before)?.[1];
  if (code !== undefined) return { kind: 'rule', ...span(code) };
  const url = LINK.exec(before)?.[1];
  if (url !== undefined) {
    const hash = url.indexOf('#');
    if (hash < 0) return { kind: 'link', ...span(url) };
    return { kind: 'anchor', url: url.slice(0, hash), ...span(url.slice(hash + 1)) };
  }
  const name = inFrontMatter(text, offset) ? nameIn(text.slice(0, offset), before) : null;
  return name === null ? null : { kind: 'component', ...span(name) };
}

function inFrontMatter(text: string, offset: number): boolean {
  const open = /^\uFEFF?---[ \t]*\r?\n/.exec(text)?.[0].length ?? 0;
  return open > 0 && offset >= open && !/^(?:---|\.\.\.)[ \t]*\r?$/m.test(text.slice(open, offset));
}

/** What is written of a name in the value of a field, or in an item of its list. */
function nameIn(text: string, line: string): string | null {
  const [, field, value] = /^([\w-]+):\s+(.*)$/.exec(line) ?? [];
  if (field !== undefined && value !== undefined) {
    return FIELDS.has(field) ? partOf(value) : null;
  }
  const [, item] = /^\s*-\s+(.*)$/.exec(line) ?? [];
  const above = [...text.matchAll(/^([\w-]+):/gm)].at(-1)?.[1] ?? '';
  return item !== undefined && FIELDS.has(above) && above !== 'component' ? partOf(item) : null;
}

/** The last of the names in `[Vault, DN`, without its quote. */
function partOf(value: string): string {
  const last = value.startsWith('[') ? (/[^[,]*$/.exec(value)?.[0] ?? '') : value;
  return last.replace(/^\s*["']?/, '');
}
