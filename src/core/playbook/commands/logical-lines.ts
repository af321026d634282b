/**
 * Finds where a shell command that starts at a line ends: past backslashes, open quotes, trailing
 * pipes and `&&`, here-documents, brackets, loops and conditions. Where something never closes, only
 * what plainly continues (a backslash, a trailing operator) counts.
 */
export function endOfCommand(lines: readonly string[], first: number): number {
  return closedEnd(lines, first) ?? plainEnd(lines, first);
}

/** Longer constructs than this are taken for a stray quote. */
const MAX_LINES = 200;

const CONTINUES = /(?:\\|(?<!\|)\||&&|\|\|)\s*$/;
/** A line that cannot start a command: a flag, a pipe or an operator. */
const STARTS_INSIDE = /^\s*(?:--?[A-Za-z][\w-]*|\|\|?\s|&&\s|\|$)/;

/** A flag that takes a value, at the end of a line that somebody wrapped. */
const LACKS_VALUE =
  /\b(?:kubectl|oc|helm|gcloud|aws|virtctl|flux|argocd)\s.*\s(?:-[nolpcf]|--(?:patch|namespace|selector|output|type|from|name|filter|query|cluster|project|region|zone))$/;
const VALUE = /^\s*(?:'|"|[a-z][\w.:/=-]*(?:\s|$))(?!.*\s{3,})/;

function plainEnd(lines: readonly string[], first: number): number {
  let at = first;
  while (at + 1 < lines.length && joinsNext(lines[at] ?? '', lines[at + 1] ?? '')) at += 1;
  return at;
}

function joinsNext(line: string, next: string): boolean {
  if (next.trim() === '') return false;
  if (line.trimStart().startsWith('#')) return false;
  return (
    CONTINUES.test(line) || STARTS_INSIDE.test(next) || (LACKS_VALUE.test(line) && VALUE.test(next))
  );
}

interface State {
  quote: string;
  depth: number;
  blocks: number;
  heredocs: { readonly word: string; readonly tabs: boolean }[];
}

const OPENING = /^(?:for|while|until|if|case|select)$/;
const CLOSING = /^(?:done|fi|esac)$/;
/** Words after which another command starts. */
const LEADING = /^(?:do|then|else|elif|time|!|\{|sudo)$/;

function closedEnd(lines: readonly string[], first: number): number | null {
  const state: State = { quote: '', depth: 0, blocks: 0, heredocs: [] };
  const limit = Math.min(lines.length, first + MAX_LINES);
  for (let at = first; at < limit; at++) {
    const line = lines[at] ?? '';
    scan(line, state);
    while (state.heredocs.length > 0) {
      const end = heredocEnd(lines, at + 1, state.heredocs[0]);
      if (end === null) return null;
      state.heredocs.shift();
      at = end;
    }
    const open = state.quote !== '' || state.depth > 0 || state.blocks > 0;
    if (!open && !joinsNext(lines[at] ?? '', lines[at + 1] ?? '')) return at;
    if (!open && at + 1 >= limit) return at;
  }
  return null;
}

function heredocEnd(
  lines: readonly string[],
  from: number,
  heredoc: State['heredocs'][number] | undefined,
): number | null {
  for (let at = from; at < Math.min(lines.length, from + MAX_LINES); at++) {
    if ((lines[at] ?? '').trim() === heredoc?.word) return at;
  }
  return null;
}

function scan(line: string, state: State): void {
  let commandStarts = state.quote === '';
  for (let i = 0; i < line.length; i++) {
    const char = line[i] ?? '';
    if (state.quote !== '') {
      if (char === '\\' && state.quote === '"') i += 1;
      else if (char === state.quote) state.quote = '';
      continue;
    }
    if (char === '\\') {
      i += 1;
    } else if (char === '"' || char === "'" || char === '`') {
      state.quote = char;
      commandStarts = false;
    } else if (char === '#' && (i === 0 || /\s/.test(line[i - 1] ?? ''))) {
      return;
    } else if (char === '(' || char === '{') {
      state.depth += 1;
      commandStarts = true;
    } else if (char === ')' || char === '}') {
      // `a)` of a case has no opening bracket.
      if (state.depth > 0) state.depth -= 1;
    } else if (char === '<' && line.startsWith('<<', i) && line[i + 2] !== '<') {
      const match = /^<<(-?)\s*(?:\\?(\w+)|"(\w+)"|'(\w+)')/.exec(line.slice(i));
      if (match !== null) {
        const word = match[2] ?? match[3] ?? match[4] ?? '';
        state.heredocs.push({ word, tabs: match[1] === '-' });
        i += match[0].length - 1;
      } else i += 1;
    } else if (char === ';' || char === '|' || char === '&') {
      commandStarts = true;
    } else if (/\S/.test(char)) {
      const word = /^[^\s;|&(){}"'`\\<>]+/.exec(line.slice(i))?.[0] ?? char;
      if (commandStarts) {
        if (OPENING.test(word)) state.blocks += 1;
        else if (CLOSING.test(word) && state.blocks > 0) state.blocks -= 1;
      }
      commandStarts = commandStarts && LEADING.test(word);
      i += word.length - 1;
    }
  }
}
