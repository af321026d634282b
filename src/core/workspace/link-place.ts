import { folderOf, resolvePath } from './paths.ts';

/** Where a link of a file leads inside its repository. */
export interface LinkPlace {
  /** From the root; the file itself for a bare `#anchor`. */
  readonly path: string;
  readonly anchor: string | null;
}

/** Null for what leads elsewhere: a URL, a path out of the repository. */
export function linkPlace(from: string, url: string): LinkPlace | null {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(url)) return null;
  const hash = url.indexOf('#');
  const path = decoded(writtenPath(url));
  const anchor = hash < 0 ? null : decoded(url.slice(hash + 1));
  if (path === '') return { path: from, anchor };
  const folder = path.startsWith('/') ? '' : folderOf(from);
  const resolved = resolvePath(folder, path);
  return resolved === null ? null : { path: resolved, anchor };
}

/** The path of a link as it is written: without its query and its anchor. */
export function writtenPath(url: string): string {
  return url.replace(/[?#].*$/s, '');
}

/** With its percent signs read; where they are none, a reader takes them for themselves. */
export function decoded(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
