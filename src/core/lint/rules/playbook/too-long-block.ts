import { fenceText } from '../../fixes/fence-text.ts';
import { choosing, parserRule } from '../../parser-rule.ts';

/**
 * # A block is too long to be read
 *
 * Thousands of lines follow each other without a blank one.
 *
 * ## Why
 *
 * Parsers of Markdown take time that grows with the square of such a text. Faultline answers at once
 * for any file, so it does not read this one, and its steps are missing from the checklist.
 *
 * ## What to do
 *
 * Put blank lines between paragraphs, or logs into a fenced block, as the fix does.
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
 * a line of a log ⟨6000 lines⟩
 * ~~~
 *
 * ~~~problems
 * playbooks/vault.md:1:1 More than 5000 lines, or as much text, follow each other here without a blank one; the file was not read, because that takes too long. Put blank lines between paragraphs, or logs into a fenced block.
 * ~~~
 *
 * ~~~markdown playbooks/vault.md fixed
 * ```log
 * a line of a log ⟨6000 lines⟩
 * ```
 * ~~~
 */
export const tooLongBlock = parserRule(
  'playbook/too-long-block',
  'error',
  'playbook',
  choosing((problem, path, tools) => fenceText(path, problem.range.start, tools)),
);
