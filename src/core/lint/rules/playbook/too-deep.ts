import { fenceText } from '../../fixes/fence-text.ts';
import { choosing, parserRule } from '../../parser-rule.ts';

/**
 * # Lists and quotes are nested too deeply to be read
 *
 * A line stands in more than a hundred lists and quotes.
 *
 * ## Why
 *
 * Parsers of Markdown take time that grows with the square of such a text. Faultline answers at once
 * for any file, so it does not read this one, and its steps are missing from the checklist.
 *
 * ## What to do
 *
 * Flatten them. Such a text is mostly the output of a tool: put it into a fenced block, as the
 * fix does.
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
 * > ⟨200 times⟩ deep
 * ~~~
 *
 * ~~~problems
 * playbooks/vault.md:1:1 This line stands in 200 lists and quotes; the file was not read, because more than 100 take too long. Flatten them.
 * ~~~
 *
 * ~~~markdown playbooks/vault.md fixed
 * ```log
 * > ⟨200 times⟩ deep
 * ```
 * ~~~
 */
export const tooDeep = parserRule(
  'playbook/too-deep',
  'error',
  'playbook',
  choosing((problem, path, tools) => fenceText(path, problem.range.start, tools)),
);
