/** The playbook that an alert's `runbook_url` leads to. */
export interface RunbookTarget {
  /** Path of the playbook in the repository; null where none is meant. */
  readonly path: string | null;
  /** The heading in it, without `#`; null where the URL names none. */
  readonly anchor: string | null;
}

/**
 * Finds the playbook of a `runbook_url`: the one whose path the URL ends with, else the only one whose
 * file has the name of the last part (`https://runbooks.example/vault-sealed` is
 * `playbooks/vault-sealed.md`).
 *
 * @param playbooks paths with forward slashes, from the root of the repository
 */
export function playbookFor(url: string, playbooks: readonly string[]): RunbookTarget {
  const [address = '', anchor = ''] = url.trim().split('#');
  const way = decoded(address.replace(/\?.*$/, '').replace(/^[a-z][a-z\d+.-]*:\/\/[^/]*/i, ''));
  const plain = way.replace(/\/+$/, '').toLowerCase();
  const bySuffix = playbooks
    .filter((path) => `/${plain}`.endsWith(`/${path.toLowerCase()}`) || endsWithout(plain, path))
    .sort((a, b) => b.length - a.length);
  const last = plain.split('/').at(-1) ?? '';
  const byName = playbooks.filter((path) => last !== '' && stem(path) === stem(last));
  const path = bySuffix[0] ?? (byName.length === 1 ? byName[0] : undefined) ?? null;
  return { path, anchor: anchor === '' ? null : decoded(anchor) };
}

/** A site that is built from the files leaves out their ending. */
function endsWithout(plain: string, path: string): boolean {
  return `/${plain}`.endsWith(`/${path.toLowerCase().replace(/\.[^./]*$/, '')}`);
}

function stem(path: string): string {
  const name = path.toLowerCase().split('/').at(-1) ?? '';
  return name.replace(/\.(?:md|markdown|mdx|html?)$/, '');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
