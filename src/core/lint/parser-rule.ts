import type { Severity } from '../problem.ts';
import { fileRule, type Rule } from './rule.ts';

/** A rule that passes on what a parser says: it has read the file already. */
export function parserRule(
  code: string,
  severity: Severity,
  on: 'playbook' | 'map' | 'config',
): Rule {
  return fileRule({
    code,
    severity,
    on,
    *check({ file }) {
      for (const problem of file.problems) {
        if (problem.code !== code) continue;
        const { text, args, range } = problem;
        yield { text, args, start: range.start, end: range.end };
      }
    },
  });
}
