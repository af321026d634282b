/** The field of front matter whose value a place is in. */
export interface FieldAt {
  readonly name: string;
  readonly language: 'yaml' | 'toml';
  /** What is written of the value up to the place, from behind the field's mark. */
  readonly before: string;
  /** What is written of it behind the place. */
  readonly after: string;
}

const OPEN = /^\uFEFF?(---|\+\+\+)[ \t]*\r?\n/;
const CLOSES: Readonly<Record<string, RegExp>> = {
  '---': /^(?:---|\.\.\.)[ \t]*\r?$/m,
  '+++': /^\+\+\+[ \t]*\r?$/m,
};
const FIELD = /^(["']?)([\w-]+)\1[ \t]*[:=]/gm;

/** Finds it by what is written already, which need not be valid; null outside of all fields. */
export function fieldAt(text: string, offset: number): FieldAt | null {
  const [lead = '', mark = ''] = OPEN.exec(text) ?? [];
  const close = CLOSES[mark];
  if (close === undefined || offset < lead.length) return null;
  const before = text.slice(lead.length, offset);
  if (close.test(before)) return null;
  const field = [...before.matchAll(FIELD)].at(-1);
  if (field === undefined) return null;
  const rest = text.slice(offset);
  const ends = [close, FIELD].map((end) => rest.search(end)).filter((at) => at >= 0);
  return {
    name: field[2] ?? '',
    language: mark === '+++' ? 'toml' : 'yaml',
    before: before.slice(field.index + field[0].length),
    after: rest.slice(0, Math.min(rest.length, ...ends)),
  };
}
