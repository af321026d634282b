import type { Step } from '../../../playbook/model.ts';
import { english } from '../../../text/sentence.ts';
import type { DocumentFacts } from '../../../workspace/facts/document-facts.ts';
import { addBehind } from '../../fixes/add-section.ts';
import { hasSection, respondsToFailure } from '../../playbook/responds.ts';
import { type Finding, fileRule } from '../../rule.ts';

/**
 * # A mitigation without a way to see that it worked
 *
 * The playbook tells how to mend something, and neither a section nor a step nor a sentence of the
 * mitigation says how one sees that it is mended.
 *
 * ## Why
 *
 * A command that ends without an error proves nothing. Who cannot see that the fix worked declares
 * victory too early, or tries the next fix on something that is already mended.
 *
 * ## What to do
 *
 * Add a section “Verification”, or say after the fix what one should see then.
 *
 * ## Precision
 *
 * On a corpus of 1,600 public runbooks it has 21 reports; 17 are right, the others are plans and pages of
 * several procedures.
 *
 * ## Examples
 *
 * ### A step says what one should see
 *
 * ~~~markdown playbooks/vault.md
 * # Vault is sealed
 *
 * ## Mitigation
 *
 * 1. Unseal it:
 *
 *    ```sh
 *    vault operator unseal
 *    ```
 *
 *    Expected: Sealed false.
 * ~~~
 *
 * ### Nothing does
 *
 * ~~~markdown playbooks/vault.md
 * # Vault is sealed
 *
 * ## Mitigation
 *
 * 1. Unseal it:
 *
 *    ```sh
 *    vault operator unseal
 *    ```
 * ~~~
 *
 * ~~~problems
 * playbooks/vault.md:3:1 Nothing says how one sees that this worked. Add a section “Verification”, or say what one should see.
 * ~~~
 *
 * ~~~markdown playbooks/vault.md fixed
 * # Vault is sealed
 *
 * ## Mitigation
 *
 * 1. Unseal it:
 *
 *    ```sh
 *    vault operator unseal
 *    ```
 *
 * ## Verification
 *
 * <!-- How does a responder see that it worked? -->
 * ~~~
 */
export const noVerification = fileRule({
  code: 'playbook/no-verification',
  severity: 'info',
  on: 'playbook',
  *check({ file }) {
    if (!respondsToFailure(file) || hasSection(file, 'verification')) return;
    const mends = mendingSection(file);
    if (mends !== null) yield mends;
  },
});

const VERIFICATION = {
  heading: 'Verification',
  asks: 'How does a responder see that it worked?',
};

/** Words of somebody who looks whether it worked. */
const LOOKS =
  /\b(?:verif(?:y|ied|ies)|confirm|make sure|ensure|check|should|until|wait for|monitor|expect(?:ed)?|once (?:it|the|all)|observe|resolves?d?|recovers?|clears?)\b/i;

/** The first mitigation with commands, if none of them says what follows from it. */
function mendingSection(file: DocumentFacts): Finding | null {
  const { playbook, texts, headings } = file;
  if (playbook === null) return null;
  const isMitigation = (section: number | null) =>
    section !== null && playbook.sections[section]?.kind === 'mitigation';
  if (!playbook.commands.some(({ section }) => isMitigation(section))) return null;
  const says = ({ expected, text, children }: Step): boolean =>
    expected !== null || LOOKS.test(text) || children.some(says);
  if (playbook.steps.some((step) => isMitigation(step.section) && says(step))) return null;
  if (texts.some(({ section, text }) => isMitigation(section) && LOOKS.test(text))) return null;
  const section = playbook.sections.find(({ kind }) => kind === 'mitigation');
  if (section === undefined) return null;
  const heading = headings.find(({ start }) => start === section.range.start);
  return {
    text: english`Nothing says how one sees that this worked. Add a section “Verification”, or say what one should see.`,
    args: [],
    start: section.range.start,
    end: heading?.end ?? section.range.end,
    fixes: (tools) => (heading === undefined ? [] : addBehind(file, heading, VERIFICATION, tools)),
  };
}
