import type { Problem } from '../problem.ts';
import type { FixMaker } from './fixes/fix.ts';
import type { Related } from './rule.ts';

/** A problem of a file as every face shows it. */
export interface LintProblem extends Problem {
  readonly fixes: FixMaker | null;
  readonly related: readonly Related[];
}
