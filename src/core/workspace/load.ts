import type { Config } from '../config/config.ts';
import type { DocumentFacts } from './facts/document-facts.ts';
import type { IndexChange } from './index-change.ts';
import { isLinted } from './linted.ts';
import { isMarkdownPath } from './paths.ts';
import type { Workspace } from './workspace.ts';
import type { WorkspaceIndex } from './workspace-index.ts';

export interface LoadOptions {
  /** Called now and then with how many of the documents are read. */
  readonly onProgress?: (done: number, all: number) => void;
  /** What is known of a text already, from a cache or another thread. */
  readonly factsOf?: (path: string, text: string) => DocumentFacts | undefined;
  /** Where others read documents of the same repository: gives each stretch to one of them. */
  readonly take?: TakeStretch;
  /** Called with each document that has just been read. */
  readonly onRead?: (path: string) => void;
}

/** Gives the next documents to read by their places among all but the map: from the first up to the last. */
export type TakeStretch = () => readonly [from: number, to: number];

/** Documents between two reports of progress; a face may use the pause to answer its user. */
export const BATCH = 50;

/**
 * Reads a repository into an index; the map in any case, and before all others: rules ask most of it.
 *
 * @returns the documents that were read
 */
export async function loadIndex(
  index: WorkspaceIndex,
  workspace: Workspace,
  config: Config,
  { onProgress, factsOf, take = oneAfterAnother(), onRead }: LoadOptions = {},
): Promise<readonly string[]> {
  const paths = await workspace.list();
  const linted = isLinted(config);
  const documents = paths.filter(linted);
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
  const taken = documents.filter((path) => path === config.map);
  await read(taken);
  const others = documents.filter((path) => path !== config.map);
  for (let [from, to] = take(); from < others.length; [from, to] = take()) {
    const batch = others.slice(from, to);
    await read(batch, onRead);
    taken.push(...batch);
    onProgress?.(taken.length, documents.length);
  }
  return taken;
}

function oneAfterAnother(): TakeStretch {
  let to = 0;
  return () => {
    to += BATCH;
    return [to - BATCH, to];
  };
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
  const changes: IndexChange[] = [];
  const missing = index.missing();
  for (let at = 0; at < missing.length; at += BATCH) {
    const batch = missing.slice(at, at + BATCH).map((path) => changeAt(path, workspace));
    for (const found of await Promise.all(batch)) changes.push(...found);
  }
  return index.update(changes);
}

async function changeAt(path: string, workspace: Workspace): Promise<readonly IndexChange[]> {
  const what = await workspace.exists(path);
  if (what === null) return [];
  const text = what === 'file' && isMarkdownPath(path) ? await workspace.read(path) : null;
  return text === null
    ? [{ kind: 'exists', what, path }]
    : [{ kind: 'write', file: { path, text } }];
}
