import { createHash } from 'node:crypto';
import type { ReportedProblem } from '../../../core/lint/report.ts';

/**
 * What tells each problem of a file from the others and stays the same when the lines around it move:
 * its rule, what it says, and the how manieth it is that says so. 32 hexadecimal digits.
 */
export function fingerprints(
  problems: readonly Pick<ReportedProblem, 'code' | 'message'>[],
): readonly string[] {
  const seen = new Map<string, number>();
  return problems.map(({ code, message }) => {
    const says = JSON.stringify([code, message]);
    const nth = seen.get(says) ?? 0;
    seen.set(says, nth + 1);
    return createHash('sha256').update(`${says}${nth}`).digest('hex').slice(0, 32);
  });
}
