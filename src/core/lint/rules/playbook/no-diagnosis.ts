import { english } from '../../../text/sentence.ts';
import type { DocumentFacts } from '../../../workspace/facts/document-facts.ts';
import { addBefore, DIAGNOSIS } from '../../fixes/add-section.ts';
import { hasSection, respondsToFailure } from '../../playbook/responds.ts';
import { titleSpan } from '../../playbook/spans.ts';
import { fileRule } from '../../rule.ts';

/**
 * # A playbook goes from the symptom to the fix without a diagnosis
 *
 * The playbook is for something that fails, and no section of it finds out what is wrong.
 *
 * ## Why
 *
 * Whoever has only a fix applies it, and a fix for something else makes an incident worse. Looking
 * first is what a playbook is for.
 *
 * ## What to do
 *
 * Add a section “Diagnosis” before the mitigation, with commands that only read.
 *
 * ## Precision
 *
 * On a corpus of 1,600 public runbooks it has 4 reports; 2 are right, one is a plan and one a page of many
 * alerts whose diagnosis goes by other names. In the folder of a team’s own playbooks plans are rare.
 *
 * ## Examples
 *
 * ### With a diagnosis
 *
 * ~~~markdown playbooks/vault.md
 * # Vault is sealed
 *
 * ## Symptoms
 *
 * Logins fail.
 *
 * ## Diagnosis
 *
 * 1. Ask each node: `vault status`.
 *
 * ## Mitigation
 *
 * 1. Unseal it: `vault operator unseal`.
 * ~~~
 *
 * ### How something is done needs none
 *
 * ~~~markdown playbooks/new-node.md
 * # Add a node
 *
 * ## Prerequisites
 *
 * A machine.
 *
 * ## Steps
 *
 * 1. Join it: `kubeadm join`.
 * ~~~
 *
 * ### Straight to the fix
 *
 * ~~~markdown playbooks/vault.md
 * # Vault is sealed
 *
 * ## Symptoms
 *
 * Logins fail.
 *
 * ## Mitigation
 *
 * 1. Unseal it: `vault operator unseal`.
 * ~~~
 *
 * ~~~problems
 * playbooks/vault.md:1:1 This playbook mends something without finding out what is wrong. Add a section “Diagnosis” before the mitigation.
 * ~~~
 *
 * ~~~markdown playbooks/vault.md fixed
 * # Vault is sealed
 *
 * ## Symptoms
 *
 * Logins fail.
 *
 * ## Diagnosis
 *
 * <!-- What is wrong? Commands that only read. -->
 *
 * ## Mitigation
 *
 * 1. Unseal it: `vault operator unseal`.
 * ~~~
 */
export const noDiagnosis = fileRule({
  code: 'playbook/no-diagnosis',
  severity: 'warning',
  on: 'playbook',
  *check({ file }) {
    if (!respondsToFailure(file) || hasSection(file, 'diagnosis')) return;
    if (!mends(file)) return;
    yield {
      text: english`This playbook mends something without finding out what is wrong. Add a section “Diagnosis” before the mitigation.`,
      args: [],
      ...titleSpan(file),
      fixes: (tools) => {
        const first = file.playbook?.sections.find(({ kind }) => kind === 'mitigation');
        const heading = file.headings.find(({ start }) => start === first?.range.start);
        return heading === undefined ? [] : addBefore(file, heading, DIAGNOSIS, tools);
      },
    };
  },
});

/** Whether a command stands in a mitigation: plans and decisions speak of one without. */
function mends({ playbook }: DocumentFacts): boolean {
  return (
    playbook?.commands.some(
      ({ section }) => section !== null && playbook.sections[section]?.kind === 'mitigation',
    ) ?? false
  );
}
