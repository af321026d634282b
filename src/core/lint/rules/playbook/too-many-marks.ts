import { fenceText } from '../../fixes/fence-text.ts';
import { choosing, parserRule } from '../../parser-rule.ts';

/**
 * # Lists and quotes are too entangled to be read
 *
 * Thousands of lists and quotes open inside each other, line after line.
 *
 * ## Why
 *
 * Parsers of Markdown take time that grows with the square of such a text. Faultline answers at once
 * for any file, so it does not read this one, and its steps are missing from the checklist.
 *
 * ## What to do
 *
 * Flatten them. What a tool has printed belongs into a fenced block; the fix puts it there.
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
 * > - > - > - x ⟨3000 lines⟩
 * ~~~
 *
 * ~~~problems
 * playbooks/vault.md:1:1 More than 15000 marks of lists and quotes stand inside each other, from this line on; the file was not read, because that takes too long. Flatten them.
 * ~~~
 *
 * ~~~markdown playbooks/vault.md fixed
 * ```log
 * > - > - > - x ⟨3000 lines⟩
 * ```
 * ~~~
 */
export const tooManyMarks = parserRule(
  'playbook/too-many-marks',
  'error',
  'playbook',
  choosing((problem, path, tools) => fenceText(path, problem.range.start, tools)),
);
