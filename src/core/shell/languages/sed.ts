import { literalPattern } from '../../text/literal-pattern.ts';
import { HOLE } from '../syntax/model.ts';
import { HARMLESS_FILE } from './files.ts';
import {
  changes,
  type Language,
  type LanguageVerdict,
  reads,
  UNREADABLE,
  unclear,
} from './model.ts';

/** A bracket expression of a regular expression: the delimiter is an ordinary letter in it. */
const IN_BRACKETS = '\\^?\\]?[^\\]\\n]*\\]';
const BRACKETS = `\\[${IN_BRACKETS}`;

/** Longer scripts are not read, in UTF-16 units. */
const MAX_LENGTH = 4096;

/** Commands that take nothing after them but a number. */
const PLAIN = /[=dDgGhHnNpPxzFqQlL]/;

/**
 * Judges a sed script: `w`, `W` and the flag `w` of `s` write files, `e` runs programs.
 * Source: GNU sed 4.9 manual, "sed scripts".
 */
export const sed: Language = (text) => {
  if (text.length > MAX_LENGTH) return UNREADABLE;
  let at = 0;
  const rest = (pattern: RegExp): string => {
    const sticky = new RegExp(pattern.source, 'sy');
    sticky.lastIndex = at;
    const found = sticky.exec(text)?.[0] ?? '';
    at += found.length;
    return found;
  };
  while (at < text.length) {
    rest(/[\s;}]*/);
    const start = at;
    if (!skipAddresses(rest)) return unclear(text.slice(start, start + 20));
    if (at >= text.length) break;
    const command = text[at] ?? '';
    at += 1;
    if (command === '{' || command === '}') continue;
    if (command === '#' || /[aicrR:btTv]/.test(command)) {
      rest(/[btT]/.test(command) ? /[^;\n}]*/ : /(?:\\.|[^\n\\])*/);
      continue;
    }
    const verdict = PLAIN.test(command) ? rest(/\s*\d*/) && null : judgeCommand(command, rest);
    if (verdict !== null && verdict !== '') return verdict;
  }
  return reads();
};

/** Reads `1,/x/!` and the like; false where that is no address. */
function skipAddresses(rest: (pattern: RegExp) => string): boolean {
  const one = /(?:\d+(?:~\d+)?|\$|[+~]\d+|\/(?:\\.|\[\^?\]?[^\]]*\]|[^/\\[\n])*\/[IM]*)/;
  rest(one);
  if (rest(/\s*,\s*/) !== '' && rest(one) === '') return false;
  rest(/[\s!]*/);
  return true;
}

function judgeCommand(command: string, rest: (pattern: RegExp) => string): LanguageVerdict | null {
  if (command === 'w' || command === 'W') return judgeFile(command, rest(/[^\n]*/));
  if (command !== 's' && command !== 'y') return unclear(command);
  const delimiter = rest(/[^\\\n]/);
  if (delimiter === '' || delimiter === HOLE) return unclear(command);
  const mark = literalPattern(delimiter);
  const replacement = `(?:\\\\.|(?!${mark})[^\\\\])*${mark}`;
  const pattern = `(?:\\\\.|${BRACKETS}|\\[(?!${IN_BRACKETS})|(?!${mark})[^\\\\[])*${mark}`;
  const first = rest(new RegExp(command === 's' ? pattern : replacement, 's'));
  const second = rest(new RegExp(replacement, 's'));
  if (first === '' || second === '') return unclear(command + delimiter + first);
  if (command === 'y') return null;
  const flags = rest(/[gpiImMe\d]*/);
  if (flags.includes('e')) return unclear(`s${delimiter}${first}${second}${flags}`);
  return rest(/w/) === '' ? null : judgeFile('w', rest(/[^\n]*/));
}

function judgeFile(command: string, name: string): LanguageVerdict | null {
  return HARMLESS_FILE.test(name.trim()) ? null : changes(`${command}${name}`);
}
