import { english, type Sentence } from '../../../text/sentence.ts';
import type { DirectiveFact } from '../../../workspace/facts/document-facts.ts';
import type { UnusedDisable } from '../../disables/disables.ts';
import { edit } from '../../fixes/fix.ts';
import { type Finding, fileRule } from '../../rule.ts';

/**
 * # A comment turns off a rule that reports nothing
 *
 * A `faultline-disable` comment keeps no problem quiet, or names a code that does not exist.
 *
 * ## Why
 *
 * Such a comment outlives the problem that it was written for, and hides the next one of its kind.
 *
 * ## What to do
 *
 * Take the comment out. The fix does.
 *
 * ## Examples
 *
 * ### The comment is needed
 *
 * ~~~markdown playbooks/vault.md
 * <!-- faultline-disable-next-line map/missing-link this page is printed alone -->
 * # Vault
 * ~~~
 *
 * ~~~markdown infra/docs/incident-response.md
 * # Dependency map
 *
 * - K8s clusters depend on Vault
 * ~~~
 *
 * ### The problem is gone
 *
 * ~~~markdown playbooks/vault.md
 * # Vault
 *
 * <!-- faultline-disable-next-line map/missing-link this page is printed alone -->
 *
 * Vault holds the secrets.
 * ~~~
 *
 * ~~~problems
 * playbooks/vault.md:3:34 Nothing on this line has the problem map/missing-link. Take the comment out.
 * ~~~
 *
 * ~~~markdown playbooks/vault.md fixed
 * # Vault
 *
 * Vault holds the secrets.
 * ~~~
 */
export const unusedDisable = fileRule({
  code: 'lint/unused-disable',
  severity: 'warning',
  on: 'markdown',
  // Only when all the others have spoken can it be known; `unusedFindings` does.
  check: () => [],
});

const WHERE: Readonly<Record<DirectiveFact['action'], Sentence>> = {
  'disable-next-line': { text: english`on this line`, args: [] },
  'disable-file': { text: english`in this file`, args: [] },
  disable: { text: english`from here on`, args: [] },
  enable: { text: english`here`, args: [] },
};

/** The findings for comments that keep nothing quiet. */
export function unusedFindings(
  path: string,
  text: string,
  unused: readonly UnusedDisable[],
): readonly Finding[] {
  return unused.map(({ directive, name }) => {
    const alone = name === null || directive.codes.length === 1;
    const span = alone ? withItsLine(text, directive) : withItsComma(text, name);
    return {
      start: name?.start ?? directive.start,
      end: name?.end ?? directive.end,
      text:
        name === null
          ? english`Nothing {0} has a problem. Take the comment out.`
          : english`Nothing {0} has the problem {1}. Take the comment out.`,
      args: [WHERE[directive.action], ...(name === null ? [] : [name.code])],
      fixes: () => [
        edit({ text: english`Take the comment out`, args: [] }, true, { path, ...span, text: '' }),
      ],
    };
  });
}

/** The comment with the line break and the blank line that would be left of it. */
function withItsLine(text: string, { start, end }: DirectiveFact) {
  const before = /(?:^|[\r\n])[ \t]*$/.exec(text.slice(Math.max(0, start - 200), start));
  const after = /^[ \t]*(?:\r?\n|\r|$)(?:[ \t]*(?:\r?\n|\r))?/.exec(text.slice(end, end + 200));
  if (before === null || after === null) return { start, end };
  const indent = before[0].replace(/^[\r\n]/, '').length;
  return { start: start - indent, end: end + after[0].length };
}

function withItsComma(text: string, { start, end }: { start: number; end: number }) {
  return { start, end: end + (/^[\s,]*/.exec(text.slice(end, end + 50))?.[0].length ?? 0) };
}
