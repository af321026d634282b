/** A glob from the root of a repository, made ready to match. */
export interface Glob {
  /** The folder that everything it can match lies in; empty for the root. */
  readonly base: string;
  /** Whether it matches a path with forward slashes, from the root. */
  matches(path: string): boolean;
}

/**
 * Reads a glob as VS Code does: `*` and `?` stay within a path segment, `**` spans any number of
 * them, `{a,b}` means either, `[a-z]` and `[!a-z]` a range. What is not well formed stands for itself.
 */
export function readGlob(glob: string): Glob {
  const segments = glob.split('/');
  const wild = segments.findIndex((segment) => /[*?[{]/.test(segment));
  const fixed = wild < 0 ? segments.slice(0, -1) : segments.slice(0, wild);
  const pattern = new RegExp(`^${source(glob)}$`, 'u');
  return { base: fixed.join('/'), matches: (path) => pattern.test(path) };
}

const TOKENS = /(?:\*\*\/)+|\/\*\*$|\*+|\?|\{[^{}]*\}|\[[^\][/]+\]|[\s\S]/gu;

function source(glob: string): string {
  return (glob.match(TOKENS) ?? []).map(part).join('');
}

function part(token: string): string {
  if (token.startsWith('**/')) return '(?:[^/]+/)*';
  if (token === '/**') return '/.+';
  if (token.startsWith('*')) return '[^/]*';
  if (token === '?') return '[^/]';
  if (token.length === 1) return literal(token);
  return token.startsWith('{')
    ? `(?:${token.slice(1, -1).split(',').map(source).join('|')})`
    : range(token);
}

function range(token: string): string {
  const negated = /^\[[!^]/.test(token);
  const members = token.slice(negated ? 2 : 1, -1).replace(/[\\^]/gu, '\\$&');
  const pattern = `[${negated ? '^' : ''}${members}]`;
  try {
    new RegExp(pattern, 'u');
    return pattern;
  } catch {
    return literal(token); // [z-a] is no range
  }
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
}
