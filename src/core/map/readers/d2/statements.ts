/** One D2 statement: `key: value { body }`. Offsets are into the text that was scanned. */
export interface Statement {
  readonly key: string;
  readonly value: string | null;
  readonly body: readonly Statement[] | null;
  readonly start: number;
  readonly end: number;
}

export interface D2Comment {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Deeper nesting is read as if it were at this depth. */
const DEEPEST = 60;

/** Cuts D2 text into statements and comments. An unclosed `{` ends with the text. */
export function statementsOf(text: string): {
  readonly statements: readonly Statement[];
  readonly comments: readonly D2Comment[];
} {
  const comments: D2Comment[] = [];
  let at = 0;

  const quoted = (): void => {
    const quote = text.charAt(at);
    for (at++; at < text.length && text.charAt(at) !== quote && text.charAt(at) !== '\n'; at++) {
      if (text.charAt(at) === '\\') at++;
    }
    if (text.charAt(at) === quote) at++;
  };
  /** `|md … |`, `||js … ||`. */
  const blockString = (): boolean => {
    const open = /\|+[^\s|]*(?=\s)/uy;
    open.lastIndex = at;
    const mark = open.exec(text)?.[0];
    if (mark === undefined) return false;
    const bars = mark.replace(/[^|]+$/u, '');
    const close = text.indexOf(bars, at + mark.length);
    if (close === -1) return false;
    at = close + bars.length;
    return true;
  };
  const comment = (): void => {
    const start = at;
    const end = text.indexOf('\n', at);
    at = end === -1 ? text.length : end;
    comments.push({ text: text.slice(start + 1, at).trim(), start, end: at });
  };
  const block = (): boolean => {
    if (!text.startsWith('"""', at)) return false;
    const start = at;
    const close = text.indexOf('"""', at + 3);
    at = close === -1 ? text.length : close + 3;
    comments.push({
      text: text.slice(start + 3, Math.max(start + 3, at - 3)).trim(),
      start,
      end: at,
    });
    return true;
  };

  const parse = (depth: number): readonly Statement[] => {
    const statements: Statement[] = [];
    while (at < text.length) {
      const sign = text.charAt(at);
      if (/[\s;]/u.test(sign)) at++;
      else if (sign === '#') comment();
      else if (sign === '}') {
        if (depth > 0) return statements;
        at++;
      } else if (!block()) statements.push(statement(depth));
    }
    return statements;
  };

  const statement = (depth: number): Statement => {
    const start = at;
    let colon: number | null = null;
    for (; at < text.length; ) {
      const sign = text.charAt(at);
      if (sign === '"' || sign === "'") {
        const free = /[\s:.>\-{]/u.test(text.charAt(at - 1)) || at === start;
        if (free) quoted();
        else at++;
      } else if (sign === '\\') at += 2;
      else if (sign === '|' && colon !== null && text.slice(colon + 1, at).trim() === '') {
        if (!blockString()) at++;
      } else if (sign === ':' && colon === null) {
        colon = at;
        at++;
      } else if (/[\n;{}]/u.test(sign)) break;
      else if (sign === '#' && /\s/u.test(text.charAt(at - 1))) break;
      else at++;
    }
    const end = Math.min(at, text.length);
    const key = text.slice(start, colon ?? end).trim();
    const value = colon === null ? null : text.slice(colon + 1, end).trim();
    let body: readonly Statement[] | null = null;
    if (text.charAt(at) === '{') {
      at++;
      body = depth < DEEPEST ? parse(depth + 1) : [];
      if (text.charAt(at) === '}') at++;
    }
    const trimmed = text.slice(start, end).trimEnd().length;
    return { key, value: value === '' ? null : value, body, start, end: start + trimmed };
  };

  return { statements: parse(0), comments };
}
