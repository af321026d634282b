import type { Step } from '../../../playbook/model.ts';
import { english } from '../../../text/sentence.ts';
import type { DocumentFacts } from '../../../workspace/facts/document-facts.ts';
import { addBelow } from '../../fixes/add-below.ts';
import { toChoose } from '../../fixes/fix.ts';
import { type Finding, fileRule } from '../../rule.ts';

/**
 * # A step of the diagnosis does not say what one should see
 *
 * A step runs a command, and nothing tells a good answer from a bad one. This rule is off unless a
 * team turns it on.
 *
 * ## Why
 *
 * Output means something only to those who know what it looks like on a good day. The responder may
 * not be one of them.
 *
 * ## What to do
 *
 * Say it below the command: `Expected: three voters, one leader.` The fix adds the line, for you to
 * complete.
 *
 * ## Examples
 *
 * ### It is said
 *
 * ~~~markdown playbooks/vault.md
 * # Vault
 *
 * ## Diagnosis
 *
 * 1. Look at the peers: `vault operator raft list-peers`. You should see three voters.
 * ~~~
 *
 * ### It is not
 *
 * ~~~yaml .faultline.yaml
 * lint:
 *   rules:
 *     playbook/step-without-outcome: warning
 * ~~~
 *
 * ~~~markdown playbooks/vault.md
 * # Vault
 *
 * ## Diagnosis
 *
 * 1. Look at the peers: `vault operator raft list-peers`.
 * ~~~
 *
 * ~~~problems
 * playbooks/vault.md:5:1 This step does not say what one should see. Write it below the command: “Expected: …”.
 * ~~~
 *
 * ~~~markdown playbooks/vault.md fixed
 * # Vault
 *
 * ## Diagnosis
 *
 * 1. Look at the peers: `vault operator raft list-peers`.
 *
 *    Expected: …
 * ~~~
 */
export const stepWithoutOutcome = fileRule({
  code: 'playbook/step-without-outcome',
  severity: 'off',
  on: 'playbook',
  *check({ file }) {
    for (const step of file.playbook?.steps ?? []) yield* silent(file, step);
  },
});

function* silent(file: DocumentFacts, step: Step): Iterable<Finding> {
  const kind = step.section === null ? null : file.playbook?.sections[step.section]?.kind;
  if (kind === 'diagnosis' && step.commands.length > 0 && step.expected === null) {
    yield {
      text: english`This step does not say what one should see. Write it below the command: “Expected: …”.`,
      args: [],
      start: step.range.start,
      end: step.range.end,
      fixes: toChoose((tools) => addBelow(file.path, step, 'Expected: …', tools)),
    };
  }
  for (const child of step.children) yield* silent(file, child);
}
