import { HOLE } from '../syntax/model.ts';
import type { Dialect } from './dialect.ts';

/** `client` is a command of the client itself: `\d jobs`, `.tables`. */
export interface SqlToken {
  readonly kind: 'word' | 'name' | 'string' | 'number' | 'mark' | 'client';
  /** As written. */
  readonly text: string;
  /** A word in capitals, for comparing keywords. */
  readonly upper: string;
}

type Take = (pattern: RegExp) => string | null;

const SPACE = /\s+/y;
const STRING = /[BbXxNn]?'(?:''|[^'])*'/y;
const ESCAPED_STRING = /[BbXxNnEe]?'(?:''|\\[\s\S]|[^'\\])*'/y;
const E_STRING = /[Ee]'(?:''|\\[\s\S]|[^'\\])*'/y;
const DOUBLE = /"(?:""|[^"])*"/y;
const ESCAPED_DOUBLE = /"(?:""|\\[\s\S]|[^"\\])*"/y;
const BACKTICKS = /`(?:``|[^`])*`/y;
const BRACKETS = /\[[^\]\n]*\]/y;
const DOLLARS = /\$((?:[A-Za-z_]\w*)?)\$[\s\S]*?\$\1\$/y;
const WORD = new RegExp(`[\\p{L}_@${HOLE}][\\p{L}\\p{N}_$@${HOLE}]*`, 'uy');
const NUMBER = /\d[\w.]*|\.\d+/y;
const MARK = /::|:=|<=|>=|<>|!=|\|\||[\s\S]/y;
const PSQL_COMMAND = /\\(?:(?:!|copy\b)[^\n]*|(?:[^\n\\'"`]|'[^'\n]*'|"[^"\n]*"|`[^`\n]*`)*)/y;
const MYSQL_COMMAND = /\\(?:[!.TPdCRu][^\n]*|[\s\S])/y;
const DOT_COMMAND = /\.[a-z][^\n]*/y;
const COMMENTS = { postgres: /--[^\n]*/y, sqlite: /--[^\n]*/y, mysql: /--(?=\s|$)[^\n]*|#[^\n]*/y };

/** Takes a text apart, comments left out; null where a string or a comment never ends. */
export function tokensOf(text: string, dialect: Dialect): readonly SqlToken[] | null {
  const tokens: SqlToken[] = [];
  let at = 0;
  let run = 0;
  const take: Take = (pattern) => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0] ?? '';
    at += found.length;
    return found === '' ? null : found;
  };
  while (at < text.length) {
    if (take(SPACE) !== null || take(COMMENTS[dialect.name]) !== null) continue;
    if (
      dialect.hashComments &&
      (take(/\/\*M?!\d*/y) !== null || (run > 0 && take(/\*\//y) !== null))
    ) {
      run += text[at - 1] === '/' ? -1 : 1;
      continue;
    }
    if (text.startsWith('/*', at)) {
      const end = endOfComment(text, at, dialect.nestedComments);
      if (end === null) return null;
      at = end;
      continue;
    }
    const last = tokens.at(-1);
    const pending = last !== undefined && last.text !== ';' && last.kind !== 'client';
    const token = nextToken(take, text[at] ?? '', pending, dialect);
    if (token === null) return null;
    tokens.push(token);
  }
  return run === 0 ? tokens : null;
}

function nextToken(take: Take, first: string, pending: boolean, dialect: Dialect): SqlToken | null {
  const token = (kind: SqlToken['kind'], text: string | null): SqlToken | null =>
    text === null ? null : { kind, text, upper: kind === 'word' ? text.toUpperCase() : text };
  const found =
    token('string', takeString(take, dialect)) ??
    token('name', takeName(take, dialect)) ??
    token('client', takeClient(take, first, pending, dialect));
  if (found !== null) return found;
  if (/['"`]/.test(first)) return null;
  return token('word', take(WORD)) ?? token('number', take(NUMBER)) ?? token('mark', take(MARK));
}

function takeString(take: Take, dialect: Dialect): string | null {
  if (dialect.backslashEscapes) {
    return take(ESCAPED_STRING) ?? (dialect.doubleQuotedStrings ? take(ESCAPED_DOUBLE) : null);
  }
  return (dialect.dollarQuotes ? (take(E_STRING) ?? take(DOLLARS)) : null) ?? take(STRING);
}

function takeName(take: Take, { name }: Dialect): string | null {
  if (name === 'mysql') return take(BACKTICKS);
  if (name === 'postgres') return take(DOUBLE);
  return take(DOUBLE) ?? take(BACKTICKS) ?? take(BRACKETS);
}

/** sqlite reads a line that starts with a dot as its own only between statements. */
function takeClient(take: Take, first: string, pending: boolean, { name }: Dialect): string | null {
  if (name === 'sqlite') return first === '.' && !pending ? take(DOT_COMMAND) : null;
  if (first !== '\\') return null;
  return take(name === 'postgres' ? PSQL_COMMAND : MYSQL_COMMAND);
}

function endOfComment(text: string, from: number, nested: boolean): number | null {
  let depth = 1;
  for (let at = from + 2; at < text.length; at++) {
    if (text.startsWith('*/', at)) {
      depth -= 1;
      at += 1;
      if (depth === 0) return at + 1;
    } else if (nested && text.startsWith('/*', at)) {
      depth += 1;
      at += 1;
    }
  }
  return null;
}
