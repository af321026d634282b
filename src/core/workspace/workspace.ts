/** The files of a repository, wherever they are. Paths have forward slashes and start at its root. */
export interface Workspace {
  /** Every file that the repository does not ignore. */
  list(): Promise<readonly string[]>;
  /** A file's text; null where there is none, or it cannot be read. */
  read(path: string): Promise<string | null>;
  /** What stands at a path, ignored or not. */
  exists(path: string): Promise<'file' | 'folder' | null>;
}
