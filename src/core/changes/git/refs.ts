/** A branch, remote-tracking branch or tag. */
export interface Ref {
  /** Its full name: `refs/heads/main`. */
  readonly name: string;
  readonly target: string;
  /** Whether it is checked out. */
  readonly isHead: boolean;
  /** The full name of the branch that it follows, or of the ref that it stands for. */
  readonly upstream: string | null;
  readonly pointsTo: string | null;
  /** Of an annotated tag: who made it and when, in milliseconds. */
  readonly tag: { readonly at: number; readonly author: string; readonly title: string } | null;
  /** Time of what it names, in milliseconds; null where that has none. */
  readonly at: number | null;
}

const FIELDS = [
  'HEAD',
  'refname',
  'objectname',
  'objecttype',
  'creatordate:unix',
  'taggername',
  'contents:subject',
  'upstream',
  'symref',
] as const;

/** The `--format` for `readRefs`: fields never hold NUL, and a record ends with a line feed. */
export const REFS_FORMAT = `--format=${FIELDS.map((field) => `%(${field})%00`).join('')}`;

/** Reads `git for-each-ref` in `REFS_FORMAT`. A cut-off record is left out. */
export function readRefs(output: string): readonly Ref[] {
  const tokens = output.split('\0');
  const refs: Ref[] = [];
  for (let next = 0; next + FIELDS.length < tokens.length; next += FIELDS.length) {
    const [
      head = '',
      name = '',
      target = '',
      type,
      seconds = '',
      tagger = '',
      subject = '',
      ...rest
    ] = tokens.slice(next, next + FIELDS.length);
    const [upstream = '', pointsTo = ''] = rest;
    const at = seconds === '' ? Number.NaN : Number(seconds) * 1000;
    if (name === '' || target === '') continue;
    refs.push({
      name,
      target,
      isHead: head.replace(/^\n/, '') === '*',
      upstream: upstream === '' ? null : upstream,
      pointsTo: pointsTo === '' ? null : pointsTo,
      tag: type === 'tag' && Number.isFinite(at) ? { at, author: tagger, title: subject } : null,
      at: Number.isFinite(at) ? at : null,
    });
  }
  return refs;
}
