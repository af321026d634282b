import { nearest } from '../../../text/nearest.ts';
import { english, type Sentence } from '../../../text/sentence.ts';
import type { CodeName, DirectiveFact } from '../../../workspace/facts/document-facts.ts';
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
 * Take the comment out, or write the code that was meant. The fix does.
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
 *
 * ### The rule has another name
 *
 * ~~~markdown playbooks/vault.md
 * # Vault
 *
 * <!-- faultline-disable-next-line link/brokn -->
 * [The map](map.md)
 * ~~~
 *
 * ~~~problems
 * playbooks/vault.md:3:34 There is no rule link/brokn. Did you mean link/broken?
 * ~~~
 *
 * ~~~markdown playbooks/vault.md fixed
 * # Vault
 *
 * <!-- faultline-disable-next-line link/broken -->
 * [The map](map.md)
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
  'disable-line': { text: english`on this line`, args: [] },
  'disable-file': { text: english`in this file`, args: [] },
  disable: { text: english`from here on`, args: [] },
  enable: { text: english`here`, args: [] },
};

/** The findings for comments that keep nothing quiet; `codes` are those of all rules. */
export function unusedFindings(
  path: string,
  text: string,
  unused: readonly UnusedDisable[],
  codes: readonly string[],
): readonly Finding[] {
  return unused.map(({ directive, name }) => {
    if (name !== null && !codes.includes(name.code)) return unknownCode(path, name, codes);
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

/** A comment about a rule that does not exist; which one was meant is for its author to say. */
function unknownCode(path: string, { code, start, end }: CodeName, codes: readonly string[]) {
  const meant = nearest(code, codes);
  return {
    start,
    end,
    text:
      meant.length === 0
        ? english`There is no rule {0}. Correct the code, or take it out.`
        : english`There is no rule {0}. Did you mean {1}?`,
    args: [code, meant.join(', ')],
    fixes: () =>
      meant.map((one) =>
        edit({ text: english`Write {0}`, args: [one] }, false, { path, start, end, text: one }),
      ),
  };
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
