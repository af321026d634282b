import { english } from '../../../text/sentence.ts';
import type { DocumentFacts, HeadingFact } from '../../../workspace/facts/document-facts.ts';
import { edit, type Fix, type FixTools } from '../../fixes/fix.ts';
import { fileRule } from '../../rule.ts';

/**
 * # A section has nothing in it
 *
 * Nothing stands under the heading before the next one, or nothing but “TODO”.
 *
 * ## Why
 *
 * A responder who looks for the mitigation finds its heading, and then that nobody has written it.
 *
 * ## What to do
 *
 * Write the section, or take the heading out.
 *
 * ## Precision
 *
 * On a corpus of 1,600 public runbooks it has 21 reports; 20 are headings under which nothing was ever
 * written, one is a warning that somebody made a heading.
 *
 * ## Examples
 *
 * ### Sections within it count
 *
 * ~~~markdown playbooks/vault.md
 * # Vault is sealed
 *
 * ## Mitigation
 *
 * ### Unseal it
 *
 * Use the keys.
 * ~~~
 *
 * ### Nothing, and as good as nothing
 *
 * ~~~markdown playbooks/vault.md
 * # Vault is sealed
 *
 * ## Diagnosis
 *
 * TODO
 *
 * ## Mitigation
 *
 * ## Escalation
 *
 * Ask the secrets team.
 * ~~~
 *
 * ~~~problems
 * playbooks/vault.md:3:1 “Diagnosis” is still to be written. Write the section, or take the heading out.
 * playbooks/vault.md:7:1 Nothing stands under “Mitigation”. Write the section, or take the heading out.
 * ~~~
 *
 * ~~~markdown playbooks/vault.md fixed
 * # Vault is sealed
 *
 * ## Escalation
 *
 * Ask the secrets team.
 * ~~~
 */
export const emptySection = fileRule({
  code: 'playbook/empty-section',
  severity: 'warning',
  on: 'playbook',
  *check({ file }) {
    // A page that is nothing but its title is reported as an empty file, or is a stub that has moved.
    if (file.headings.length < 2) return;
    for (const heading of file.headings) {
      const { content, text, start, end } = heading;
      if (content === 'some') continue;
      yield {
        text:
          content === 'none'
            ? english`Nothing stands under “{0}”. Write the section, or take the heading out.`
            : english`“{0}” is still to be written. Write the section, or take the heading out.`,
        args: [text],
        start,
        end,
        fixes: (tools) => takeOut(file, heading, tools),
      };
    }
  },
});

/** The heading and, at most, one line below it that says that the section is to be written. */
function takeOut(
  { path, headings }: DocumentFacts,
  { text: name, start, end, depth }: HeadingFact,
  tools: FixTools,
): readonly Fix[] {
  const text = tools.text(path);
  if (text === null || depth === 1) return [];
  const next = headings.find((one) => one.start > start)?.start ?? text.length;
  const below = text.slice(end, next).trim();
  if (/[\r\n]|<!--/.test(below)) return [];
  const title = { text: english`Take “{0}” out`, args: [name] };
  return [edit(title, false, { path, start, end: next, text: '' })];
}
