import type { Severity } from '../problem.ts';
import type { DocumentFacts } from '../workspace/facts/document-facts.ts';
import type { WorkspaceView } from '../workspace/view.ts';
import type { FileContext, Finding, Rule, RuleOptions } from './rule.ts';
import type { AppliedRule } from './settings.ts';

/** A finding with the rule that made it. */
export interface Found {
  readonly code: string;
  readonly severity: Severity;
  readonly finding: Finding;
}

/** What rules may ask for besides the file. */
type Around = Pick<FileContext<RuleOptions>, 'today' | 'tools'>;

/** What the rules say that need nothing but the file. */
export function checkFile(
  file: DocumentFacts,
  rules: readonly AppliedRule[],
  { today, tools }: Around,
): readonly Found[] {
  const found: Found[] = [];
  for (const { rule, severity, options } of rules) {
    if (rule.scope !== 'file' || !looksAt(rule, file)) continue;
    add(found, rule.code, severity, rule.check({ file, options, today, tools }));
  }
  return found;
}

/** What the rules say that compare the file with the rest of the repository. */
export function checkInWorkspace(
  file: DocumentFacts,
  rules: readonly AppliedRule[],
  { today, tools }: Around,
  view: WorkspaceView,
): readonly Found[] {
  const found: Found[] = [];
  for (const { rule, severity, options } of rules) {
    if (rule.scope !== 'workspace' || !looksAt(rule, file)) continue;
    add(found, rule.code, severity, rule.check({ file, options, today, tools, view }));
  }
  return found;
}

function looksAt({ on }: Rule, { roles }: DocumentFacts): boolean {
  return on === 'markdown' || roles[on];
}

function add(found: Found[], code: string, severity: Severity, findings: Iterable<Finding>): void {
  for (const finding of findings) found.push({ code, severity, finding });
}
