import { HOLE } from '../syntax/model.ts';
import { HARMLESS_FILE } from './files.ts';
import { changes, type Language, reads, UNREADABLE, unclear } from './model.ts';

interface Token {
  readonly kind: 'string' | 'regex' | 'word' | 'end' | 'mark';
  readonly text: string;
}

const SPACES = /(?:[ \t\r]|\\\n)+/y;
const COMMENT = /#[^\n]*/y;
const STRING = /"(?:\\[\s\S]|[^"\\\n])*"/y;
const REGEX = /\/(?:\\.|\[\^?\]?[^\]\n]*\]|[^/\\[\n])+\//y;
const WORD = new RegExp(`[A-Za-z_@${HOLE}][\\w${HOLE}]*|[\\d.]+(?:[eE][+-]?\\d+)?`, 'y');
const MARK = /\|\||&&|\|&|>>|[<>=!]=|\+\+|--|[\s\S]/y;

/** After these a slash starts a regular expression. */
const BEFORE_REGEX = /^(?:[({,;!~&|=<>+*%?:^-]|\|\||&&|[<>=!]=|\n|return|print|printf|in|case)$/;

/**
 * Judges an awk program: output redirections write files; pipes and `system` run a shell.
 * Source: GNU Awk User's Guide 5.3, "Redirecting Output", "Using getline from a Pipe".
 */
export const awk: Language = (text) => {
  if (text.replaceAll(HOLE, '').trim() === '' && text.includes(HOLE)) return unclear('the program');
  const tokens = tokensOf(text);
  if (tokens === null) return UNREADABLE;
  const shell: string[] = [];
  let printing = false;
  let depth = 0;
  for (const [at, token] of tokens.entries()) {
    const next = tokens[at + 1];
    if (token.kind === 'end' && depth === 0) printing = false;
    if (token.text === '(') depth += 1;
    if (token.text === ')') depth -= 1;
    if (token.kind === 'word') {
      if (token.text === 'print' || token.text === 'printf') {
        printing = true;
        depth = 0;
      }
      if (token.text.startsWith('@')) return unclear(token.text);
      if (token.text === 'system') {
        const command = tokens[at + 2];
        if (next?.text !== '(' || command?.kind !== 'string' || tokens[at + 3]?.text !== ')') {
          return unclear('system');
        }
        shell.push(unquoted(command.text));
      }
    }
    if (token.kind !== 'mark') continue;
    if ((token.text === '>' || token.text === '>>') && printing && depth <= 0) {
      if (next?.kind !== 'string' || !isWhole(tokens[at + 2]))
        return unclear(`print ${token.text}`);
      if (!HARMLESS_FILE.test(unquoted(next.text)))
        return changes(`print ${token.text} ${next.text}`);
    }
    if (token.text === '|' || token.text === '|&') {
      const reading = next?.text === 'getline';
      const command = reading ? tokens[at - 1] : next;
      const beside = reading ? tokens[at - 2] : tokens[at + 2];
      if (command?.kind !== 'string' || !isWhole(beside)) return unclear(`${token.text} …`);
      shell.push(unquoted(command.text));
    }
  }
  return reads(shell);
};

/** What stands beside a string is no part of it, as in a concatenation. */
function isWhole(beside: Token | undefined): boolean {
  return beside === undefined || beside.kind === 'end' || /^[({)]$|^&&$|^\|\|$/.test(beside.text);
}

function tokensOf(text: string): readonly Token[] | null {
  const tokens: Token[] = [];
  let at = 0;
  const take = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0] ?? null;
    if (found !== null) at += found.length;
    return found;
  };
  while (at < text.length) {
    if (take(SPACES) !== null) continue;
    const comment = take(COMMENT);
    if (comment !== null) {
      // What looks like one may be the end of a regular expression.
      if (/system|getline|[|>]/.test(comment)) return null;
      continue;
    }
    const before = tokens.at(-1);
    const mayBeRegex =
      before === undefined ||
      (before.kind !== 'string' && BEFORE_REGEX.test(before.text)) ||
      before.kind === 'end';
    const string = take(STRING);
    if (string !== null) {
      tokens.push({ kind: 'string', text: string });
      continue;
    }
    if (text[at] === '"') return null;
    const regex = mayBeRegex && text[at] === '/' ? take(REGEX) : null;
    if (regex !== null) {
      tokens.push({ kind: 'regex', text: regex });
      continue;
    }
    const word = take(WORD);
    if (word !== null) {
      tokens.push({ kind: 'word', text: word });
      continue;
    }
    const mark = take(MARK) ?? '';
    tokens.push({ kind: /^[;}\n]$/.test(mark) ? 'end' : 'mark', text: mark });
  }
  return tokens;
}

function unquoted(string: string): string {
  return string.slice(1, -1).replace(/\\(["\\/])/g, '$1');
}
