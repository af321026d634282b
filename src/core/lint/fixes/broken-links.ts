import { nearest } from '../../text/nearest.ts';
import { english } from '../../text/sentence.ts';
import type { Span } from '../../text/span.ts';
import type { LinkFact, UndefinedReference } from '../../workspace/facts/document-facts.ts';
import { folderOf, linkTarget, relativePath } from '../../workspace/paths.ts';
import { edit, type Fix, type FixTools } from './fix.ts';

/** So many files are offered. */
const MOST = 3;

/** A link of a file that leads to nothing. */
interface BrokenLink {
  readonly from: string;
  readonly link: LinkFact;
  /** The path from the root at which there is nothing. */
  readonly path: string;
  /** Where the path stands in the link. */
  readonly span: Span;
}

/** Leads a link to a file that it may have meant, or leaves its words without it. */
export function mendLink(broken: BrokenLink, tools: FixTools): readonly Fix[] {
  const { from, span } = broken;
  const moved = filesMeant(broken, tools).map((path) => {
    const title = { text: english`Link to {0}`, args: [path] };
    const text = linkTarget(relativePath(from, path), null);
    return edit(title, false, { path: from, ...span, text });
  });
  return [...moved, ...withoutLink(broken, tools)];
}

/** Files of the same name elsewhere; else documents of the same folder with nearly that name. */
export function filesMeant(
  { from, path }: Pick<BrokenLink, 'from' | 'path'>,
  { view, documents }: FixTools,
): readonly string[] {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const names = /\.\w+$/.test(name) ? [name] : [`${name}.md`];
  const same = names.flatMap((one) => view.filesNamed(one)).filter((one) => one !== from);
  if (same.length > 0) return same.toSorted(byLikeness(path)).slice(0, MOST);
  const folder = folderOf(path);
  const inFolder = [...documents()].filter((one) => folderOf(one) === folder && one !== from);
  return nearest(path, inFolder, MOST);
}

/** Paths that share more of their folders come first. */
function byLikeness(path: string): (a: string, b: string) => number {
  const folders = new Set(path.split('/'));
  const shared = (one: string) => one.split('/').filter((part) => folders.has(part)).length;
  return (a, b) => shared(b) - shared(a) || a.length - b.length || (a < b ? -1 : 1);
}

const INLINE = /^\[([\s\S]*)\]\([^\]]*\)$/;

/** The words of an inline link stay, as they are written. */
function withoutLink({ from, link }: BrokenLink, { text }: FixTools): readonly Fix[] {
  const { kind, image, start, end } = link;
  const words = INLINE.exec(text(from)?.slice(start, end) ?? '')?.[1] ?? '';
  if (kind !== 'inline' || image || words.trim() === '') return [];
  const title = { text: english`Take the link out`, args: [] };
  return [edit(title, false, { path: from, start, end, text: words })];
}

/** Writes a label that is defined in place of one that is not. */
export function mendReference(
  path: string,
  { label, start, end }: UndefinedReference,
  { facts, text }: FixTools,
): readonly Fix[] {
  const source = text(path)?.slice(start, end) ?? '';
  const links = facts(path)?.links ?? [];
  const labels = links.flatMap((link) => (link.kind === 'definition' ? [link.text] : []));
  return nearest(label, [...new Set(labels)], MOST).flatMap((meant) => {
    const place = source.lastIndexOf('][') + 2;
    if (place < 2) return [];
    const title = { text: english`Write “{0}”`, args: [meant] };
    return [edit(title, false, { path, start: start + place, end: end - 1, text: meant })];
  });
}
