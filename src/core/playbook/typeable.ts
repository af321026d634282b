/** Why a command must not be typed into a terminal for somebody. */
export type NotTypeable = 'empty' | 'several-lines' | 'control-characters';

export type Typeable = { readonly line: string } | { readonly reason: NotTypeable };

/**
 * Control, format (bidirectional overrides, zero-width) and separator characters, and lone halves of
 * surrogate pairs. A terminal acts on some of them, and the reader cannot see the others.
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

/**
 * The one line that may be typed into a shell without running anything, or why there is none. A line
 * break would run what stands before it, so backslash continuations are joined as a POSIX shell
 * joins them, and a command that still has several lines is refused, as is one with characters that
 * a terminal or a line editor acts upon.
 */
export function typeable(command: string): Typeable {
  const line = joinContinuations(command.replace(/\r\n?/g, '\n').trim());
  if (line === '') return { reason: 'empty' };
  if (line.includes('\n')) return { reason: 'several-lines' };
  return UNSEEN.test(line) ? { reason: 'control-characters' } : { line };
}

type Quote = 'none' | 'single' | 'double' | 'comment';

function joinContinuations(text: string): string {
  let out = '';
  let quote: Quote = 'none';
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === '\\' && quote !== 'single' && quote !== 'comment') {
      if (text[at + 1] !== '\n') {
        out += char + text.charAt(++at);
        continue;
      }
      at++;
      if (quote === 'double') continue;
      const indent = /^[ \t]*/.exec(text.slice(at + 1))?.[0].length ?? 0;
      if (indent > 0 || /[ \t]$/.test(out)) out = `${out.replace(/(?<!\\)[ \t]+$/, '')} `;
      at += indent;
      continue;
    }
    quote = nextQuote(quote, char, out);
    out += char;
  }
  return out.trim();
}

function nextQuote(quote: Quote, char: string, before: string): Quote {
  switch (quote) {
    case 'single':
      return char === "'" ? 'none' : quote;
    case 'double':
      return char === '"' ? 'none' : quote;
    case 'comment':
      return char === '\n' ? 'none' : quote;
    case 'none':
      if (char === "'") return 'single';
      if (char === '"') return 'double';
      return char === '#' && /(?:^|[\s;&|(])$/.test(before) ? 'comment' : quote;
  }
}
