import { literalPattern } from '../../text/literal-pattern.ts';
import { HOLE } from './model.ts';

/**
 * Puts a word that is known only at run time where the responder fills something in, so that
 * `<pod>` is no redirection and `{{ x }}` one word. Every offset stays.
 * @param placeholders as they are written, as `placeholdersOf` of the playbook finds them
 */
export function maskPlaceholders(commandLine: string, placeholders: readonly string[]): string {
  const longestFirst = [...placeholders].sort((a, b) => b.length - a.length);
  let masked = commandLine;
  for (const placeholder of longestFirst) {
    if (NO_GAP.test(placeholder)) continue;
    masked = mask(masked, placeholder);
  }
  return masked;
}

/**
 * Left to the grammar: variables, since it knows where one is expanded, and what a reader of gaps takes
 * for one but is a process substitution or two redirections, `<(…>`, `<in 2>`.
 */
const NO_GAP = /^$|^\$|^<\(|\s\d+>$/;

function mask(text: string, placeholder: string): string {
  const plain = /^\w/.test(placeholder) ? '(?<![\\w$])' : '';
  const end = /\w$/.test(placeholder) ? '(?!\\w)' : '';
  return text.replace(
    new RegExp(plain + literalPattern(placeholder) + end, 'g'),
    HOLE.repeat(placeholder.length),
  );
}
