import type { LintProblem } from '../problem.ts';
import type { Fix, FixTools } from './fix.ts';

/** The fix of a problem that may be applied unseen, or null. */
export function safeFix({ fixes }: LintProblem, tools: FixTools): Fix | null {
  const [only, ...others] = fixes?.(tools, 'safe') ?? [];
  return only?.safe === true && others.length === 0 ? only : null;
}

/** The fixes of a document that may be applied unseen. */
export function safeFixes(
  index: { readonly tools: FixTools; problems(path: string): readonly LintProblem[] },
  path: string,
): readonly Fix[] {
  const { tools } = index;
  return index.problems(path).flatMap((problem) => safeFix(problem, tools) ?? []);
}
