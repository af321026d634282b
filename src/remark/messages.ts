import { applyFixes } from '../core/lint/fixes/apply.ts';
import type { Fix } from '../core/lint/fixes/fix.ts';
import { safeFix } from '../core/lint/fixes/safe-fixes.ts';
import type { LintProblem } from '../core/lint/problem.ts';
import { reportOn } from '../core/lint/report.ts';
import type { Related } from '../core/lint/rule.ts';
import { indexLines } from '../core/text/line-index.ts';
import { sentence } from '../core/text/sentence.ts';
import type { RulePages } from '../node/lint/rule-pages.ts';
import type { LintedText } from './lint-run.ts';

/** As remark-lint has it: an error ends with exit code 1, a warning may, information never does. */
const FATAL = { error: true, warning: false, info: null } as const;

interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** The fields of a `VFileMessage`: https://github.com/vfile/vfile-message#fields */
export interface MessageFields {
  readonly reason: string;
  readonly place: { readonly start: Point; readonly end: Point };
  readonly ruleId: string;
  readonly fatal: boolean | null;
  /** The page of the rule. */
  readonly url: string;
  /** What stands at the place, and what a fix each would have stand there. */
  readonly actual: string;
  readonly expected: string[];
  /** What fixes would do, other places that have a say, and why the rule is there; Markdown. */
  readonly note: string;
}

/** The problems of a text as messages, in order. */
export function messagesOf(linted: LintedText, pages: RulePages): readonly MessageFields[] {
  const { path, text, problems, tools } = linted;
  const report = reportOn(path, text, problems, () => false);
  return report.problems.flatMap(({ code, severity, message, ...at }, index) => {
    const problem = problems[index];
    if (problem === undefined) return [];
    const { start, end } = problem.range;
    const fixes = problem.fixes?.(tools) ?? [];
    return [
      {
        reason: message,
        place: {
          start: { line: at.line, column: at.column, offset: start },
          end: { line: at.endLine, column: at.endColumn, offset: end },
        },
        ruleId: code,
        fatal: FATAL[severity],
        url: pages.url(code),
        actual: text.slice(start, end),
        expected: fixes.flatMap((fix) => inPlace(fix, problem, linted) ?? []),
        note: noteOn(problem, fixes, linted, pages),
      },
    ];
  });
}

/** What stands at the problem's place after a fix; null where the fix changes anything else. */
function inPlace(fix: Fix, { range }: LintProblem, { path, text }: LintedText): string | null {
  const { start, end } = range;
  const stays = fix.edits.every(
    (edit) => edit.path === path && edit.start >= start && edit.end <= end,
  );
  if (!stays || fix.creates.length > 0) return null;
  const after = applyFixes([fix], () => text).files[path];
  return after?.slice(start, after.length - (text.length - end)) ?? null;
}

function noteOn(
  problem: LintProblem,
  fixes: readonly Fix[],
  { tools }: LintedText,
  pages: RulePages,
): string {
  const isSafe = safeFix(problem, tools) !== null;
  const titles = fixes.map(({ title }) => `Fix: ${sentence(title)}`);
  const places = problem.related.map((one) => placeOf(one, tools.text(one.path)));
  const command = isSafe ? ['`faultline lint --fix` does it.'] : [];
  return [...titles, ...command, ...places, pages.page(problem.code)?.why ?? []]
    .flat()
    .join('\n\n');
}

function placeOf({ path, start, message }: Related, text: string | null): string {
  const line = text === null ? '' : `:${indexLines(text).lineAt(start)}`;
  return `${path}${line}: ${sentence(message)}`;
}
