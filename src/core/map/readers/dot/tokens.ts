/** A piece of DOT text. `id` covers names, numbers and strings; `value` is without quotes. */
export interface Token {
  readonly kind: 'id' | 'html' | 'edge' | 'sign' | 'comment' | 'unknown';
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
}

const NAME =
  /[\p{L}\p{M}_\u0080-\u{10ffff}][\p{L}\p{M}\p{N}_\u0080-\u{10ffff}]*|-?(?:\.\d+|\d+(?:\.\d*)?)/uy;
const QUOTED = /"(?:[^"\\]|\\[\s\S])*"/y;
const COMMENT = /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/y;
const SIGNS = '{}[]=;,:+';

/** Cuts DOT text into tokens; characters that no token begins with become `unknown`. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const push = (kind: Token['kind'], length: number, value: string, quoted = false) => {
    tokens.push({ kind, value, start: at, end: at + length, quoted });
    at += length;
  };
  const match = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0] ?? null;
  };
  while (at < text.length) {
    const sign = text.charAt(at);
    if (/\s/u.test(sign)) {
      at++;
      continue;
    }
    const comment = sign === '/' ? match(COMMENT) : null;
    const preprocessor =
      sign === '#' && /(?:^|\n)[ \t]*$/u.test(text.slice(Math.max(0, at - 200), at));
    if (comment !== null)
      push('comment', comment.length, comment.replace(/^\/[/*]+|\*\/$/gu, '').trim());
    else if (preprocessor || sign === '#') {
      const line = /[^\n]*/uy;
      line.lastIndex = at;
      const words = line.exec(text)?.[0] ?? '#';
      push('comment', words.length, words.replace(/^#+/u, '').trim());
    } else if (text.startsWith('->', at) || text.startsWith('--', at)) {
      push('edge', 2, text.slice(at, at + 2));
    } else if (sign === '"') {
      const string = match(QUOTED);
      if (string === null) push('unknown', 1, sign);
      else push('id', string.length, string.slice(1, -1).replace(/\\\r?\n/gu, ''), true);
    } else if (sign === '<') {
      const length = htmlLength(text, at);
      if (length === null) push('unknown', 1, sign);
      else push('html', length, text.slice(at + 1, at + length - 1), true);
    } else if (SIGNS.includes(sign)) push('sign', 1, sign);
    else {
      const name = match(NAME);
      if (name === null) push('unknown', sign.length, sign);
      else push('id', name.length, name);
    }
  }
  return tokens;
}

/** Length of `<…>` with balanced brackets; null when it is not closed. */
function htmlLength(text: string, at: number): number | null {
  let depth = 0;
  for (let end = at; end < text.length; end++) {
    const sign = text[end];
    if (sign === '<') depth++;
    else if (sign === '>' && --depth === 0) return end + 1 - at;
  }
  return null;
}
