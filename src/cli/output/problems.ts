import type { Problem, Severity } from '../../core/problem.ts';
import { sentence } from '../../core/text/sentence.ts';
import type { ExitCode } from '../command.ts';
import { printable, type Style } from './style.ts';

/** A problem as every JSON output writes it; lines are 1-based. */
export interface ProblemJson {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly line: number;
  readonly endLine: number;
}

/** A problem as `--format json` writes it. */
export function problemJson(problem: Problem): ProblemJson {
  const { code, severity, range } = problem;
  const { line, endLine } = range;
  return { code, severity, message: sentence(problem), line, endLine };
}

/** `file:line severity sentence (code)` for each problem, a line each. */
export function problemLines(path: string, problems: readonly Problem[], style: Style): string[] {
  return problems.map(
    (problem) =>
      `${printable(path)}:${problem.range.line} ${style.warn(problem.severity)} ` +
      `${printable(sentence(problem))} ${style.dim(`(${problem.code})`)}`,
  );
}

/** Exit code of a run that found these problems: what is only information does not count. */
export function exitCodeFor(problems: readonly Problem[]): ExitCode {
  return problems.some(({ severity }) => severity !== 'info') ? 1 : 0;
}
