import type { Context } from './contexts.ts';

/** Letters that mean themselves to every shell and to most programs, wherever they stand. */
const PLAIN = /^[\w.:/@%+][\w.:/@%+=-]*$/;

/** Whether a value means itself without quotes, in a command line within a command line too. */
export function isPlain(value: string): boolean {
  return PLAIN.test(value);
}

/**
 * A value as it is written in a context, so that the program gets it letter by letter. Null where it
 * cannot be put there. A `!` is kept from the history of an interactive shell.
 */
export function quoteIn(context: Context, value: string): string | null {
  switch (context) {
    case 'plain':
      return isPlain(value) ? value : singleQuoted(value);
    case 'double':
      return value
        .replace(/[\\"$`]/g, '\\$&')
        .replace(/!+/g, (marks) => `"${singleQuoted(marks)}"`);
    case 'single':
      return value.replaceAll("'", "'\\''");
    case 'here':
      return value.replace(/[\\$`]/g, '\\$&');
    case 'here-raw':
      return value;
    case 'other':
    case 'comment':
      return isPlain(value) ? value : null;
  }
}

function singleQuoted(value: string): string {
  return `'${value.replaceAll("'", "'\\''")}'`;
}
