import { relative, resolve, sep } from 'node:path';
import type { FixTools } from '../core/lint/fixes/fix.ts';
import type { LintProblem } from '../core/lint/problem.ts';
import { isLinted } from '../core/workspace/linted.ts';
import { loadIndex } from '../core/workspace/load.ts';
import type { Workspace } from '../core/workspace/workspace.ts';
import type { WorkspaceIndex } from '../core/workspace/workspace-index.ts';
import { openTarget, settle } from '../node/lint/lint-target.ts';
import { type Target, targetOfText } from '../node/lint/targets.ts';
import { loadParser } from '../node/markdown/native-parser.ts';
import { diskWorkspace } from '../node/workspace.ts';

/** A text that counts in the place of what the disk holds; the path is read from `cwd`. */
export interface PlacedText {
  readonly cwd: string;
  readonly path: string;
  readonly text: string;
}

/** What was found in a text. The path starts at the repository's root. */
export interface LintedText {
  readonly path: string;
  readonly text: string;
  readonly problems: readonly LintProblem[];
  readonly tools: FixTools;
}

/** Lints a text; null for what the repository's settings leave out. */
export type RunLinter = (text: PlacedText) => Promise<LintedText | null>;

interface Repository {
  readonly index: WorkspaceIndex;
  readonly workspace: Workspace;
  readonly isDocument: (path: string) => boolean;
}

/**
 * Lints texts one after the other; each repository is read once, when the first of its texts comes.
 *
 * @param today the date, `YYYY-MM-DD`
 * @param others the texts that are known when a repository is read
 */
export function lintRun(today: string, others: () => readonly PlacedText[]): RunLinter {
  const repositories = new Map<string, Repository>();
  let last: Promise<unknown> = Promise.resolve();
  const lint: RunLinter = async (placed) => {
    const target = await targetOfText(placed.path, placed.cwd);
    const full = resolve(placed.cwd, placed.path);
    // Without a repository around it, a file has nothing to do with the next.
    const key = target.alone ? full : target.root;
    const repository = repositories.get(key) ?? (await open(target, today, others()));
    repositories.set(key, repository);
    const { index, workspace, isDocument } = repository;
    const path = pathIn(target.root, placed);
    if (!isDocument(path)) return null;
    const { text } = placed;
    if (index.tools.text(path) !== text) index.update([{ kind: 'write', file: { path, text } }]);
    await settle(index, workspace, [path]);
    return { path, text, problems: index.problems(path), tools: index.tools };
  };
  return (placed) => {
    // What links lead to is looked for in rounds, which must not mix with those of another text.
    const next = last.then(() => lint(placed));
    last = next.catch(() => {});
    return next;
  };
}

async function open(
  target: Target,
  today: string,
  others: readonly PlacedText[],
): Promise<Repository> {
  const { parse: parser } = await loadParser();
  const workspace = diskWorkspace(target.root, target.alone ? target.files : null);
  const run = { parser, today, config: null, rules: {}, instead: null, onProgress: () => {} };
  const { index, config } = await openTarget(target, run, workspace);
  await loadIndex(index, workspace, config);
  const isDocument = isLinted(config);
  for (const placed of target.alone ? [] : others) {
    const path = pathIn(target.root, placed);
    if (path.startsWith('../') || !isDocument(path)) continue;
    index.update([{ kind: 'write', file: { path, text: placed.text } }]);
  }
  return { index, workspace, isDocument };
}

function pathIn(root: string, { cwd, path }: PlacedText): string {
  return relative(root, resolve(cwd, path)).split(sep).join('/');
}
