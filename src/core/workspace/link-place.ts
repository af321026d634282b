import { folderOf, resolvePath } from './paths.ts';

/** Where a link of a file leads inside its repository. */
export interface LinkPlace {
  /** From the root; the file itself for a bare `#anchor`. */
  readonly path: string;
  readonly anchor: string | null;
}

/** Null for what leads elsewhere: a URL, a path out of the repository, one that cannot be decoded. */
export function linkPlace(from: string, url: string): LinkPlace | null {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(url)) return null;
  const hash = url.indexOf('#');
  const written = hash < 0 ? url : url.slice(0, hash);
  const path = decoded(written.replace(/\?.*$/s, ''));
  const anchor = hash < 0 ? null : decoded(url.slice(hash + 1));
  if (path === null) return null;
  if (path === '') return { path: from, anchor };
  const folder = path.startsWith('/') ? '' : folderOf(from);
  const resolved = resolvePath(folder, path);
  return resolved === null ? null : { path: resolved, anchor };
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
