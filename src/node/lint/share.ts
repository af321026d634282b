import type { FixTools } from '../../core/lint/fixes/fix.ts';
import { safeFix } from '../../core/lint/fixes/safe-fixes.ts';
import type { LintProblem } from '../../core/lint/problem.ts';
import { type FileReport, reportOn } from '../../core/lint/report.ts';
import type { MarkdownParser } from '../../core/markdown/parser.ts';
import type { Roles } from '../../core/workspace/facts/document-facts.ts';
import { factsOf } from '../../core/workspace/facts/facts-of.ts';
import { type OutlineText, openOutline } from '../../core/workspace/facts/kept-facts.ts';
import { loadIndex, type TakeStretch } from '../../core/workspace/load.ts';
import type { Workspace } from '../../core/workspace/workspace.ts';
import { isUnreadable, readNow } from '../workspace.ts';
import { type LintRun, openTarget, settle } from './lint-target.ts';
import { closedIn, isNamed, reported, type Target } from './targets.ts';

/** Which of the documents are linted together. */
export interface Share {
  /** Whether it is the one that has what there is only once: the map, the settings. */
  readonly isFirst: boolean;
  /** The folders of the repository that nobody could look into. */
  readonly closed: readonly string[];
  readonly take: TakeStretch;
}

/** A part of a repository that is linted on its own, but for what rules ask of other files. */
export interface OpenShare<Report = ShareReport> {
  /** What the other shares have to know of this one. */
  readonly outlines: readonly OutlineText[];
  /** Lints the documents of this share, given the outlines of all others. */
  readonly report: (others: readonly OutlineText[]) => Promise<Report>;
}

export interface ShareReport {
  /** Of all documents, those without a problem included. Paths start at the repository's root. */
  readonly files: readonly FileReport[];
  /** Documents and folders that may not be read. */
  readonly unread: readonly string[];
}

/** Reads a share of what was named of a repository. */
export async function openShare(
  target: Target,
  run: LintRun,
  workspace: Workspace,
  share: Share,
): Promise<OpenShare> {
  const { index, config } = await openTarget(target, run, workspace);
  /** What was reported of a document, with the problems that it was made of. */
  const reports = new Map<string, readonly [readonly LintProblem[], FileReport]>();
  const read = await loadIndex(index, workspace, config, {
    onProgress: run.onProgress,
    take: share.take,
    onRead: (path) => {
      if (!isNamed(target, path)) return index.condense(path);
      const report = reportOf(path, index.problems(path), index.tools);
      index.condense(path);
      reports.set(path, [index.problems(path), report]);
    },
  });
  const own = read.filter((path) => share.isFirst || path !== config.map);
  return {
    outlines: own.flatMap((path) => index.outline(path) ?? []),
    report: async (others) => {
      const roles = new Map<string, Roles>();
      for (const outline of others) {
        const facts = openOutline(outline);
        const { path } = facts;
        roles.set(path, facts.roles);
        index.update([{ kind: 'write', file: { path, text: '' }, facts }]);
        index.condense(path);
      }
      const tools = withWhole(roles, index.tools, target.root, run.parser);
      await settle(
        index,
        workspace,
        own.filter((path) => isNamed(target, path)),
      );
      const isRead = (path: string) => tools.text(path) !== null;
      const hasTrouble = (path: string) => !isRead(path) || index.problems(path).length > 0;
      const found = reported(target, own, (path) => run.config === null && hasTrouble(path));
      const documents = found.filter(isRead);
      const files = documents.map((path) => {
        const problems = index.problems(path);
        const [known, report] = reports.get(path) ?? [];
        return report !== undefined && known === problems
          ? report
          : reportOf(path, problems, tools);
      });
      const unread = [
        ...(share.isFirst ? closedIn(share.closed, target, config) : []),
        ...found.filter((path) => !isRead(path) && isUnreadable(target.root, path)),
      ];
      return { files, unread };
    },
  };
}

/** The report of one file, by its path from the repository's root. */
export function reportOf(
  path: string,
  problems: readonly LintProblem[],
  tools: FixTools,
): FileReport {
  const isFixable = (problem: LintProblem) => safeFix(problem, tools) !== null;
  return reportOn(path, tools.text(path) ?? '', problems, isFixable);
}

/** A fix may edit any file: those of which only outlines are here are read when it asks. */
function withWhole(
  others: ReadonlyMap<string, Roles>,
  tools: FixTools,
  root: string,
  parser: MarkdownParser,
): FixTools {
  const text = (path: string) => (others.has(path) ? readNow(root, path) : tools.text(path));
  return {
    ...tools,
    text,
    facts: (path) => {
      const roles = others.get(path);
      if (roles === undefined) return tools.facts(path);
      return factsOf({ path, text: text(path) ?? '' }, { ...roles, config: false }, parser);
    },
  };
}
