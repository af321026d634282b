import type { WorkspaceView } from '../../workspace/view.ts';
import type { Site } from './sites.ts';

/** Files that generators put into pages: `includes/contacts.md`, `_contact.mdx`. */
const PIECE =
  /(?:^|\/)(?:_?(?:includes?|snippets?|partials?|fragments?|shortcodes?)\/|_(?!index\.|sidebar\.|footer\.)[^/]*$)/i;

/** Whether a file is a piece of pages, from which its links are read: then nobody knows where they lead. */
export function isPiece(path: string, site: Site | null): boolean {
  return site !== null && site.name !== 'gitlab' && PIECE.test(path);
}

/**
 * Whether Sphinx reads a target as a label, which may stand in any page: `[text](label)`, `[](#label)`.
 * Of files in reStructuredText and of notebooks nobody here knows which labels they have.
 */
export function isLabel(url: string, site: Site | null, view: WorkspaceView): boolean {
  if (site?.name !== 'sphinx') return false;
  const [, label] = /^#?([^\s/.#?]+)$/.exec(url) ?? [];
  if (label === undefined) return false;
  if (view.pagesNamed(`#${label.toLowerCase()}`).length > 0) return true;
  return ['*.rst', '*.ipynb'].some((ending) => view.filesNamed(ending).length > 0);
}

/**
 * Whether a plugin of MkDocs may know what `[text][label]` means: an object of a program (`pkg.Vault`), or
 * an anchor that some page has of its own.
 */
export function isKnownToPlugin(label: string, site: Site | null, view: WorkspaceView): boolean {
  if (site?.name !== 'mkdocs') return false;
  return (
    /^[\w.:/-]*\w(?:\.|::)\w[\w.:/-]*$/.test(label) ||
    view.pagesNamed(`#${label.toLowerCase()}`).length > 0
  );
}
