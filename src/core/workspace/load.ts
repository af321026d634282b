import type { Config } from '../config/config.ts';
import type { DocumentFacts } from './facts/document-facts.ts';
import { isLinted } from './linted.ts';
import { isMarkdownPath } from './paths.ts';
import type { Workspace } from './workspace.ts';
import type { IndexChange, WorkspaceIndex } from './workspace-index.ts';

export interface LoadOptions {
  /** Called now and then with how many of the documents are read. */
  readonly onProgress?: (done: number, all: number) => void;
  /** What is known of a text already, from a cache or another thread. */
  readonly factsOf?: (path: string, text: string) => DocumentFacts | undefined;
  /**
   * The documents to read, by their place among all; the others come from elsewhere. The map is read in
   * any case, and before all others: rules ask most of it.
   */
  readonly share?: (at: number) => boolean;
  /** Called with each document that has just been read. */
  readonly onRead?: (path: string) => void;
}

/** Documents between two reports of progress; a face may use the pause to answer its user. */
const BATCH = 50;

/**
 * Reads a repository into an index.
 *
 * @returns the documents that were read, in the order of the listing
 */
export async function loadIndex(
  index: WorkspaceIndex,
  workspace: Workspace,
  config: Config,
  { onProgress, factsOf, share = () => true, onRead }: LoadOptions = {},
): Promise<readonly string[]> {
  const paths = await workspace.list();
  const linted = isLinted(config);
  const documents = paths.filter(linted).filter((_, at) => share(at));
  index.update(paths.map((path) => ({ kind: 'exists', what: 'file', path })));
  const read = async (batch: readonly string[], done?: (path: string) => void) => {
    const texts = await Promise.all(
      batch.map(async (path) => ({ path, text: await workspace.read(path) })),
    );
    // One after the other: what only one file needs is garbage before the next one is read.
    for (const { path, text } of texts) {
      if (text === null) continue;
      const facts = factsOf?.(path, text);
      const file = { path, text };
      index.update([{ kind: 'write', file, ...(facts === undefined ? {} : { facts }) }]);
      done?.(path);
    }
  };
  if (paths.includes(config.map) && linted(config.map)) await read([config.map]);
  const others = documents.filter((path) => path !== config.map);
  for (let at = 0; at < others.length; at += BATCH) {
    const batch = others.slice(at, at + BATCH);
    await read(batch, onRead);
    onProgress?.(documents.length - Math.max(others.length - at - BATCH, 0), documents.length);
  }
  return documents;
}

/**
 * Looks for the files that rules asked for and the listing does not have: a link may lead to a file
 * that the repository ignores, and to a heading in it. Call it once the problems were asked for.
 *
 * @returns the documents whose problems are others now
 */
export async function findMissing(
  index: WorkspaceIndex,
  workspace: Workspace,
): Promise<readonly string[]> {
  const found = await Promise.all(index.missing().map((path) => changeAt(path, workspace)));
  return index.update(found.flat());
}

async function changeAt(path: string, workspace: Workspace): Promise<readonly IndexChange[]> {
  const what = await workspace.exists(path);
  if (what === null) return [];
  const text = what === 'file' && isMarkdownPath(path) ? await workspace.read(path) : null;
  return text === null
    ? [{ kind: 'exists', what, path }]
    : [{ kind: 'write', file: { path, text } }];
}
