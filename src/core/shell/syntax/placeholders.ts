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
    if (/^\$|^$/.test(placeholder)) continue;
    masked = mask(masked, placeholder);
  }
  return masked;
}

/** Variables are left to the grammar: it knows where one is expanded. */
function mask(text: string, placeholder: string): string {
  const plain = /^\w/.test(placeholder) ? '(?<![\\w$])' : '';
  const end = /\w$/.test(placeholder) ? '(?!\\w)' : '';
  return text.replace(
    new RegExp(plain + literalPattern(placeholder) + end, 'g'),
    HOLE.repeat(placeholder.length),
  );
}
