import type { MarkdownParser } from '../core/markdown/parser.ts';
import { type PlannedFile, planScaffold } from '../core/scaffold/plan.ts';
import { writeFixes } from './lint/write-fixes.ts';
import { diskWorkspace } from './workspace.ts';

/** What became of a file of the set-up. */
export interface ScaffoldedFile extends Pick<PlannedFile, 'path' | 'what'> {
  readonly state: 'created' | 'kept' | 'failed';
  readonly why: string | null;
}

/** Writes what a repository lacks; what is there is never touched. */
export async function scaffold(
  root: string,
  parser: MarkdownParser,
  dryRun: boolean,
): Promise<readonly ScaffoldedFile[]> {
  const plan = await planScaffold(diskWorkspace(root), parser);
  return plan.map(({ path, content, what }) => {
    if (content === null) return { path, what, state: 'kept', why: 'it is there already' };
    const [failure] = dryRun ? [] : writeFixes(root, { [path]: content }, () => null);
    if (failure === undefined) return { path, what, state: 'created', why: null };
    const there = failure.why === 'EEXIST';
    return {
      path,
      what,
      state: there ? 'kept' : 'failed',
      why: there ? 'it is there already' : failure.why,
    };
  });
}
