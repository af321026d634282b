import { splitTable } from '../../fixes/split-table.ts';
import { choosing, parserRule } from '../../parser-rule.ts';

/**
 * # A table is too long to be read
 *
 * A table has more than 50,000 rows.
 *
 * ## Why
 *
 * Parsers of Markdown take time that grows with the square of such a text. Faultline answers at once
 * for any file, so it does not read this one, and its steps are missing from the checklist.
 *
 * ## What to do
 *
 * Split it, as the fix does, or keep the data in a file of its own.
 *
 * ## Examples
 *
 * ### Fine
 *
 * ~~~markdown playbooks/vault.md
 * # Vault
 *
 * A paragraph of some lines.
 * ~~~
 *
 * ### Reported
 *
 * ~~~markdown playbooks/vault.md
 * | a | b |
 * |---|---|
 * | 1 | 2 | ⟨50100 lines⟩
 * ~~~
 *
 * ~~~problems
 * playbooks/vault.md:1:1 This table has more than 50000 rows, or many more cells than that; the file was not read, because that takes too long. Split it, or keep the data in a file of its own.
 * ~~~
 */
export const tooLongTable = parserRule(
  'playbook/too-long-table',
  'error',
  'playbook',
  choosing((problem, path, tools) => splitTable(path, problem.range.start, tools)),
);
