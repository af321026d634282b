import ignore, { type Ignore } from 'ignore';

export const IGNORE_FILE = '.gitignore';

/** Folders that hold other people's files, or none. */
export const SKIPPED_FOLDERS: ReadonlySet<string> = new Set([
  'node_modules',
  '.git',
  '.hg',
  '.svn',
]);

/** Deeper folders are not looked into: a file system may have circles. */
export const DEEPEST_FOLDER = 40;

/** One `.gitignore`, and the folder that it is about. */
export interface IgnoreFile {
  readonly folder: string;
  readonly rules: Ignore;
}

/** Reads the `.gitignore` of a folder, which is empty for the root. */
export function ignoreFile(folder: string, text: string): IgnoreFile {
  return { folder, rules: ignore().add(text) };
}

/**
 * Whether a path is ignored by the files of the folders around it, the outermost first: the innermost
 * that says something about it decides. The path of a folder ends in a slash.
 */
export function isIgnored(path: string, files: readonly IgnoreFile[]): boolean {
  for (const { folder, rules } of files.toReversed()) {
    const { ignored, unignored } = rules.test(folder === '' ? path : path.slice(folder.length + 1));
    if (ignored || unignored) return ignored;
  }
  return false;
}
