/** A commit as `git log` prints it. */
export interface Commit {
  readonly id: string;
  readonly parents: readonly string[];
  /** Committer date, in milliseconds. */
  readonly at: number;
  readonly author: string;
  /** Whether a forge made it (a squash or a merge by button), so that it was on the branch at once. */
  readonly byForge: boolean;
  readonly title: string;
  /** Paths that it touches; for a merge, all that it brought to its first parent. */
  readonly paths: readonly string[];
}

const FIELDS = ['%H', '%P', '%ct', '%an', '%ce', '%s'] as const;

/** The `--format` for `readLog`. `mark` is a text that no path can equal: made up for each run. */
export function logFormat(mark: string): string {
  return `--format=${[mark, ...FIELDS].map((field) => `${field}%x00`).join('')}`;
}

/** Committers that stand for a forge's own button, not for a person. */
const FORGES: ReadonlySet<string> = new Set(['noreply@github.com', 'noreply@gitlab.com']);

/**
 * Reads `git log -z --name-only` in the format of `logFormat`. Paths may hold anything but NUL; what
 * follows a cut-off record is left out.
 */
export function readLog(output: string, mark: string): readonly Commit[] {
  const tokens = output.split('\0');
  const commits: Commit[] = [];
  const size = FIELDS.length + 1;
  let next = 0;
  while (next < tokens.length) {
    const header = tokens.slice(next, next + size);
    if (header.length < size || header[0] !== mark) {
      next++;
      continue;
    }
    next += size;
    const paths: string[] = [];
    // The record itself ends with NUL, and the list of paths begins after a line feed.
    if (tokens[next] === '') next++;
    for (; next < tokens.length && tokens[next] !== mark; next++) {
      const raw = tokens[next] ?? '';
      const path = paths.length === 0 ? raw.replace(/^\n/, '') : raw;
      if (path !== '') paths.push(path);
    }
    const [, id = '', parents = '', seconds = '', author = '', committer = '', title = ''] = header;
    const at = Number(seconds) * 1000;
    if (id === '' || seconds === '' || !Number.isFinite(at)) continue;
    commits.push({
      id,
      parents: parents.split(' ').filter((parent) => parent !== ''),
      at,
      author,
      byForge: FORGES.has(committer),
      title,
      paths,
    });
  }
  return commits;
}

/** One commit of a branch's first-parent chain. */
export interface Link {
  readonly id: string;
  readonly at: number;
}

export const CHAIN_FORMAT = '--format=%H%x00%ct';

/** Reads `git log -z --first-parent` in `CHAIN_FORMAT`, newest first. */
export function readChain(output: string): readonly Link[] {
  const tokens = output.split('\0');
  const links: Link[] = [];
  for (let next = 0; next + 1 < tokens.length; next += 2) {
    const at = Number(tokens[next + 1]) * 1000;
    const id = tokens[next] ?? '';
    if (id !== '' && Number.isFinite(at)) links.push({ id, at });
  }
  return links;
}
