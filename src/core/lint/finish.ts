import { indexLines } from '../text/line-index.ts';
import type { DocumentFacts } from '../workspace/facts/document-facts.ts';
import type { Found } from './check.ts';
import { applyDisables } from './disables/disables.ts';
import type { LintProblem } from './problem.ts';
import { unusedDisable, unusedFindings } from './rules/lint/unused-disable.ts';
import type { AppliedRule } from './settings.ts';

/**
 * The problems of a file from all that was found in it: without what its comments turn off, in order.
 *
 * @param rules those that apply to the file
 * @param codes those of all rules
 */
export function finish(
  file: DocumentFacts,
  text: string,
  found: readonly Found[],
  rules: readonly AppliedRule[],
  codes: readonly string[],
): readonly LintProblem[] {
  if (found.length === 0 && file.directives.length === 0) return [];
  const lines = indexLines(text);
  const { kept, unused } = applyDisables(file, found, lines);
  const { code } = unusedDisable;
  const own = rules.find(({ rule }) => rule.code === code);
  const more: readonly Found[] =
    own === undefined
      ? []
      : unusedFindings(file.path, text, unused, codes).map((finding) => ({
          code,
          severity: own.severity,
          finding,
        }));
  return [...kept, ...more].sort(inOrder).map(({ code: name, severity, finding }) => ({
    code: name,
    severity: finding.severity ?? severity,
    text: finding.text,
    args: finding.args,
    range: lines.range(finding.start, finding.end),
    fixes: finding.fixes ?? null,
    related: finding.related ?? [],
  }));
}

function inOrder(a: Found, b: Found): number {
  const [one, other] = [a.finding, b.finding];
  return (
    (one.rank ?? -1) - (other.rank ?? -1) ||
    one.start - other.start ||
    (a.code < b.code ? -1 : Number(a.code > b.code))
  );
}
