import type { FieldAt } from './field-at.ts';

/** What is written of a name where it is one of a field's names. */
export interface NameWritten {
  /** The one that it stands in; empty without one. */
  readonly quote: string;
  /** Up to the place, without its quote. */
  readonly before: string;
  /** Behind the place. */
  readonly after: string;
  /** The other names of the field. */
  readonly others: readonly string[];
}

/**
 * The name that is written at a place of a field: its value, or an item of a list in either form.
 *
 * @param isParted whether commas part names in a plain value
 */
export function nameWritten({ before, after }: FieldAt, isParted: boolean): NameWritten | null {
  const parts = partsOf(before, after, isParted);
  if (parts === null) return null;
  const [written, rest] = parts.own;
  // A comment, or a key of its own.
  if (/(?:^|\s)#|^[\w-]+:\s/.test(written)) return null;
  const [lead = '', quote = ''] = /^\s*(["']?)/.exec(written) ?? [];
  return {
    quote,
    before: written.slice(lead.length),
    after: rest.replace(/(?:^|\s+)#.*$/, '').replace(/["']?\s*$/, ''),
    others: parts.others.map(bare).filter((name) => name !== ''),
  };
}

interface Parts {
  readonly own: readonly [before: string, after: string];
  readonly others: readonly string[];
}

function partsOf(before: string, after: string, isParted: boolean): Parts | null {
  if (/^\s*\[/.test(before)) {
    return before.includes(']') ? null : cut(before, after, /[[,]/, /[,\]\r\n]/);
  }
  const item = /(?:^|\n)[ \t]*-[ \t]+([^\n]*)$/.exec(before);
  if (item !== null) return cut(before, after, /(?:^|\n)[ \t]*-[ \t]+/, /\r?\n/);
  // YAML wants a blank behind the colon.
  if (before === '' || before.includes('\n')) return null;
  if (isParted) return cut(before, after, /,/, /[,\r\n]/);
  return { own: [before, /^[^\r\n]*/.exec(after)?.[0] ?? ''], others: [] };
}

/** Parts what stands before the place by one sign, and what stands behind it by another one. */
function cut(before: string, after: string, by: RegExp, until: RegExp): Parts {
  const all = before.split(by);
  const end = after.search(until);
  const own = end < 0 ? after : after.slice(0, end);
  const behind = after.slice(own.length).split(/[[\],\n]|\r/);
  return { own: [all.at(-1) ?? '', own], others: [...all.slice(0, -1), ...behind] };
}

function bare(part: string): string {
  return part
    .trim()
    .replace(/^-\s+/, '')
    .replace(/^(["'])(.*)\1$/, '$2');
}
