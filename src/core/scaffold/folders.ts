import { folderOf, isMarkdownPath } from '../workspace/paths.ts';

/** Folders in which teams keep what they write, the likeliest for an incident's documents first. */
const DOCUMENTS =
  /^(?:infra\/docs|docs?|documentation|handbook|wiki|content|ops|operations|sre|platform)$/i;
const PLAYBOOKS = /(?:^|\/)(?:playbooks?|runbooks?|run-books?|sops?|alerts|oncall|on-call)$/i;

/**
 * The folder that holds most of a team's documents, at the root or around its playbooks; null where there
 * is none.
 */
export function documentFolder(
  paths: readonly string[],
  playbooks: readonly string[],
): string | null {
  if (paths.some((path) => path.startsWith('infra/docs/'))) return 'infra/docs';
  const counts = new Map<string, number>();
  for (const path of paths.filter(isMarkdownPath)) {
    const [first = '', ...more] = path.split('/');
    if (more.length > 0 && DOCUMENTS.test(first)) counts.set(first, (counts.get(first) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  const around = playbooks.map(folderOf).find((folder) => DOCUMENTS.test(nameOf(folder)));
  return most?.[0] ?? around ?? null;
}

/** Fewer pages that look like playbooks may be anything. */
const FEWEST = 2;

/** The folders of a repository's playbooks: by their names, else by where such pages lie. */
export function playbookFolders(
  paths: readonly string[],
  playbooks: readonly string[],
): readonly string[] {
  const folders = new Set(paths.filter(isMarkdownPath).flatMap(foldersAround));
  const named = [...folders].filter((folder) => PLAYBOOKS.test(folder));
  const found = named.length > 0 ? named : homes(playbooks);
  // A folder inside another one is found with it.
  return found.filter((folder) => !found.some((other) => folder.startsWith(`${other}/`))).sort();
}

function homes(playbooks: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const path of playbooks) {
    const folder = folderOf(path);
    if (folder !== '') counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count >= FEWEST).map(([folder]) => folder);
}

function foldersAround(path: string): readonly string[] {
  const parts = folderOf(path)
    .split('/')
    .filter((part) => part !== '');
  return parts.map((_, at) => parts.slice(0, at + 1).join('/'));
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
