import { literal, type Node, type Redirect } from '../syntax/model.ts';
import type { InputText } from './context.ts';

/** What a command reads after its redirections: the last one counts. */
export function redirected(redirects: readonly Redirect[], input: InputText): InputText {
  const last = redirects.filter(({ stdin }) => stdin).at(-1);
  if (last === undefined) return input;
  if (last.kind === 'text') return { kind: 'text', word: last.word };
  return last.word.value === '/dev/null' ? { kind: 'nothing' } : { kind: 'unknown' };
}

/** What a stage of a pipeline gives to the next, as far as it is written in the line. */
export function outputOf(node: Node, input: InputText): InputText {
  if (node.kind !== 'command') return { kind: 'unknown' };
  const [name, ...words] = node.words.map((word) => (word.many || word.open ? null : word.value));
  const text = words.includes(null) ? null : printed(name ?? null, words as string[]);
  if (text !== null) return { kind: 'text', word: literal(text, node.span) };
  if (name === 'cat' && (words.length === 0 || (words.length === 1 && words[0] === '-'))) {
    const passed = redirected(node.redirects, input);
    return passed.kind === 'terminal' ? { kind: 'unknown' } : passed;
  }
  if (name === ':' || name === 'true') return { kind: 'nothing' };
  return { kind: 'unknown' };
}

function printed(name: string | null, words: readonly string[]): string | null {
  if (name === 'echo') {
    const flags = /^-[neE]+$/.test(words[0] ?? '') ? (words[0] ?? '') : '';
    const shown = (flags === '' ? words : words.slice(1)).join(' ');
    if (/^-/.test(shown)) return null;
    // Without -e it depends on the shell.
    return shown.includes('\\') && !flags.includes('e') ? null : unescaped(shown);
  }
  if (name !== 'printf') return null;
  const [format = '', ...values] = words;
  if (/^(?:%s(?:\\n| )?)$/.test(format)) return values.join('\n');
  return values.length === 0 && !format.includes('%') ? unescaped(format) : null;
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

/** The text with its escapes read, or null where one of them may be more than a space. */
function unescaped(text: string): string | null {
  if (/\\(?![nrt])/.test(text)) return null;
  return text.replace(/\\([nrt])/g, (_, letter: string) => ESCAPES[letter] ?? '');
}
