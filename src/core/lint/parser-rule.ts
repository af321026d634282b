import type { Problem, Severity } from '../problem.ts';
import type { Fix, FixTools } from './fixes/fix.ts';
import { fileRule, type Rule } from './rule.ts';

/** What puts a problem of a parser right; `path` is that of its file. */
type ParserFix = (
  problem: Problem,
  path: string,
  tools: FixTools,
  wanted?: 'safe',
) => readonly Fix[];

/** The same where none of the fixes is safe. */
export function choosing(
  make: (problem: Problem, path: string, tools: FixTools) => readonly Fix[],
): ParserFix {
  return (problem, path, tools, wanted) => (wanted === 'safe' ? [] : make(problem, path, tools));
}

/** A rule that passes on what a parser says: it has read the file already. */
export function parserRule(
  code: string,
  severity: Severity,
  on: 'playbook' | 'map' | 'config' | 'markdown',
  fixes?: ParserFix,
): Rule {
  return fileRule({
    code,
    severity,
    on,
    *check({ file }) {
      for (const problem of file.problems) {
        if (problem.code !== code) continue;
        const { text, args, range } = problem;
        const finding = { text, args, start: range.start, end: range.end };
        yield fixes === undefined
          ? finding
          : { ...finding, fixes: (tools, wanted) => fixes(problem, file.path, tools, wanted) };
      }
    },
  });
}
