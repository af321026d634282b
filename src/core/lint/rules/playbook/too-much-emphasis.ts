import { fenceText } from '../../fixes/fence-text.ts';
import { choosing, parserRule } from '../../parser-rule.ts';

/**
 * # A paragraph has too many marks of emphasis to be read
 *
 * One paragraph has thousands of `*`, `_` or `~`.
 *
 * ## Why
 *
 * Parsers of Markdown take time that grows with the square of such a text. Faultline answers at once
 * for any file, so it does not read this one, and its steps are missing from the checklist.
 *
 * ## What to do
 *
 * Put it into a fenced block, as the fix does, or split it.
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
 * *a _b ⟨2000 times⟩
 * ~~~
 *
 * ~~~problems
 * playbooks/vault.md:1:1 This paragraph has more than 2000 marks of emphasis (*, _, ~ or runs of backticks); the file was not read, because that takes too long. Put it into a fenced block, or split it.
 * ~~~
 *
 * ~~~markdown playbooks/vault.md fixed
 * ```log
 * *a _b ⟨2000 times⟩
 * ```
 * ~~~
 */
export const tooMuchEmphasis = parserRule(
  'playbook/too-much-emphasis',
  'error',
  'playbook',
  choosing((problem, path, tools) => fenceText(path, problem.range.start, tools)),
);
