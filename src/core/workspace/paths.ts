/** Joins a path from a folder of the repository; null where it leaves the repository. */
export function resolvePath(folder: string, relative: string): string | null {
  const kept: string[] = [];
  for (const part of [...folder.split('/'), ...relative.split('/')]) {
    if (part === '..') {
      if (kept.pop() === undefined) return null;
    } else if (part !== '' && part !== '.') kept.push(part);
  }
  return kept.join('/');
}

/** The folder that a path lies in; the root is the empty path. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}

/** How a file refers to another one of its repository, as in a link. */
export function relativePath(from: string, to: string): string {
  const here = folderOf(from)
    .split('/')
    .filter((part) => part !== '');
  const there = to.split('/');
  let same = 0;
  while (same < here.length && same < there.length - 1 && here[same] === there[same]) same += 1;
  return [...here.slice(same).map(() => '..'), ...there.slice(same)].join('/');
}

/** A path as the target of a Markdown link: what would end or split the link is percent-encoded. */
export function linkTarget(path: string, anchor: string | null): string {
  const encoded = path.replace(/[\s()<>%#?\\]/g, (char) =>
    char === '(' ? '%28' : char === ')' ? '%29' : encodeURIComponent(char),
  );
  return anchor === null ? encoded : `${encoded}#${anchor}`;
}

/** What the linter takes for Markdown. */
export function isMarkdownPath(path: string): boolean {
  return /\.(?:md|markdown|mdown|mkdn?|mkd|mdx)$/i.test(path);
}
