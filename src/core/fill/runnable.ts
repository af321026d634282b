import { typeable } from '../playbook/typeable.ts';
import { readShell } from '../shell/syntax/read.ts';
import { type Context, contextsOf } from './contexts.ts';
import { sameScript } from './same-structure.ts';

/** Why a line is not run for somebody, though it can be looked at and typed. */
export type NotRunnable =
  | 'empty'
  /** It would not be read by the shell as it was read here. */
  | 'other-shell'
  | 'unreadable'
  | 'history'
  | 'control-characters';

/** The shells whose grammar commands are read with. */
const SHELLS: ReadonlySet<string> = new Set(['bash', 'gitbash', 'zsh']);

/**
 * A command line as it may be sent to an interactive shell with its Enter, so that the shell runs what
 * was read and shown here and nothing else: on one line, without comments (zsh knows none at a prompt),
 * and never where the history or the patterns of an interactive shell would make something else of it.
 *
 * @param shell name of the program, as the terminal tells it
 */
export function runnable(
  command: string,
  shell: string | undefined,
): { readonly line: string } | { readonly reason: NotRunnable } {
  if (shell === undefined || !SHELLS.has(shell)) return { reason: 'other-shell' };
  const text = withoutComments(command.replace(/\r\n?/g, '\n')).trim();
  const contexts = contextsOf(text);
  if (hasAt(text, contexts, HISTORY, ['plain', 'double', 'other', 'here'])) {
    return { reason: 'history' };
  }
  if (shell === 'zsh' && hasAt(text, contexts, ZSH_PATTERN, ['plain', 'other'])) {
    return { reason: 'other-shell' };
  }
  const typed = typeable(text);
  const several = 'reason' in typed && typed.reason === 'several-lines';
  if ('reason' in typed && !several) {
    return { reason: typed.reason === 'empty' ? 'empty' : 'control-characters' };
  }
  const before = readShell(command, null);
  if ('line' in typed) return same(before, typed.line) ? typed : { reason: 'unreadable' };
  if (UNSEEN.test(text)) return { reason: 'control-characters' };
  if (!same(before, text)) return { reason: 'unreadable' };
  return text.includes('!') ? { reason: 'history' } : { line: `eval ${ansiQuoted(text)}` };
}

/** `!!`, `!rm`, `^old^new`: what an interactive shell would take from its history. */
const HISTORY = /!(?![\s=]|$)|^\^/gm;

/** `*(e:'…':)`, `=(…)`: a pattern to bash, something that runs to zsh. */
const ZSH_PATTERN = /(?<![\s$<>(;&|]|^)\(/gm;

/** Characters that cannot be seen, in a text of several lines. */
const UNSEEN = /(?![\n\t])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

function hasAt(
  text: string,
  contexts: readonly Context[],
  pattern: RegExp,
  where: readonly Context[],
): boolean {
  return [...text.matchAll(pattern)].some(({ index }) =>
    where.includes(contexts[index] ?? 'other'),
  );
}

function withoutComments(text: string): string {
  const contexts = contextsOf(text);
  return [...Array(text.length).keys()]
    .filter((at) => contexts[at] !== 'comment')
    .map((at) => text.charAt(at))
    .join('');
}

function same(before: ReturnType<typeof readShell>, line: string): boolean {
  return sameScript(before, readShell(line, null), (text) => text);
}

/** All of a text as one word of bash and zsh. */
function ansiQuoted(text: string): string {
  const escaped = text.replace(/[\\']/g, '\\$&').replaceAll('\n', '\\n').replaceAll('\t', '\\t');
  return `$'${escaped}'`;
}
