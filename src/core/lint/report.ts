import type { Severity } from '../problem.ts';
import { indexLines } from '../text/line-index.ts';
import { sentence } from '../text/sentence.ts';
import type { LintProblem } from './problem.ts';

/** A problem as reports write it. Lines and columns are 1-based, columns in UTF-16 code units. */
export interface ReportedProblem {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** Whether `--fix` puts it right. */
  readonly fixable: boolean;
}

/** The problems of one file. */
export interface FileReport {
  readonly path: string;
  readonly problems: readonly ReportedProblem[];
}

/** The problems of a file for a report. `isFixable` is asked for each. */
export function reportOn(
  path: string,
  text: string,
  problems: readonly LintProblem[],
  isFixable: (problem: LintProblem) => boolean,
): FileReport {
  if (problems.length === 0) return { path, problems: [] };
  const lines = indexLines(text);
  const place = (offset: number) => {
    const line = lines.lineAt(offset);
    return { line, column: offset - lines.startOf(line) + 1 };
  };
  return {
    path,
    problems: problems.map((problem) => {
      const start = place(problem.range.start);
      const end = place(problem.range.end);
      const { code, severity } = problem;
      return {
        code,
        severity,
        message: sentence(problem),
        ...start,
        endLine: end.line,
        endColumn: end.column,
        fixable: isFixable(problem),
      };
    }),
  };
}

/** How many problems of each severity. */
export function countProblems(
  files: readonly FileReport[],
): Readonly<Record<Severity | 'fixable', number>> {
  const counts = { error: 0, warning: 0, info: 0, fixable: 0 };
  for (const { problems } of files) {
    for (const { severity, fixable } of problems) {
      counts[severity] += 1;
      if (fixable) counts.fixable += 1;
    }
  }
  return counts;
}
