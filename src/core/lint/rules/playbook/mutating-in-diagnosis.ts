import { commandEffect } from '../../../playbook/effects.ts';
import type { Playbook, Step } from '../../../playbook/model.ts';
import { shown } from '../../../shell/engine/shown.ts';
import type { ToolSet } from '../../../shell/tools/set.ts';
import { english } from '../../../text/sentence.ts';
import type { DocumentFacts } from '../../../workspace/facts/document-facts.ts';
import { moveToMitigation } from '../../fixes/move-step.ts';
import { isForLooking } from '../../playbook/looking.ts';
import { type Finding, fileRule } from '../../rule.ts';

/**
 * # A step of the diagnosis changes something
 *
 * Under a heading of diagnosis stands a command that changes the system that it is aimed at, or the
 * files of who runs it. What a command would do is judged as `faultline classify` judges it, with what
 * `tools` in the settings say of the team's own programs; but what it takes to look is left alone:
 * logging in, choosing a cluster, a debug container, and evidence that is written to a file of one's own.
 *
 * ## Why
 *
 * A responder walks through the diagnosis without thinking twice, often several at once. A step that
 * changes something destroys evidence, can make it worse, and is a decision of its own.
 *
 * ## What to do
 *
 * Move the step to the mitigation, or look in a way that changes nothing. The fix moves the step, with the
 * words that lead to it, to the end of the first mitigation; where there is none, to a new one behind the
 * diagnosis. It is offered where the step does nothing but change something.
 *
 * ## Precision
 *
 * On a corpus of 1,600 public runbooks 42 of 50 random reports are right. The others are names of
 * processes in running text, signals that only make a program write down its state, and programs whose
 * arguments nobody here can read.
 *
 * ## Examples
 *
 * ### The diagnosis only looks
 *
 * ~~~markdown playbooks/vault.md
 * # Vault
 *
 * ## Diagnosis
 *
 * 1. Choose the cluster: `aws eks update-kubeconfig --name prod`
 * 2. List the pods: `kubectl -n vault get pods > pods.txt`
 * 3. Look at the node: `kubectl debug node/a -it --image=busybox`
 *
 * ## Mitigation
 *
 * 1. Restart it: `kubectl -n vault delete pod vault-0`
 * ~~~
 *
 * ### A program of the team's own
 *
 * ~~~yaml .faultline.yaml
 * tools:
 *   acmectl:
 *     mutating: [failover]
 * ~~~
 *
 * ~~~markdown playbooks/vault.md
 * # Vault
 *
 * ## Diagnosis
 *
 * 1. See who leads: `acmectl leader`
 * 2. Try the other one: `acmectl failover`
 * ~~~
 *
 * ~~~markdown playbooks/vault.md fixed
 * # Vault
 *
 * ## Diagnosis
 *
 * 1. See who leads: `acmectl leader`
 *
 * ## Mitigation
 *
 * 2. Try the other one: `acmectl failover`
 * ~~~
 *
 * ~~~problems
 * playbooks/vault.md:6:24 “acmectl failover” changes something, as the settings of the repository say. This is diagnosis: look without changing anything, or move the step to the mitigation.
 * ~~~
 *
 * ### A restart among the looks
 *
 * ~~~markdown playbooks/vault.md
 * # Vault
 *
 * ## Diagnosis
 *
 * - List the pods: `kubectl -n vault get pods`
 * - Try a restart: `kubectl -n vault delete pod vault-0`
 *
 * ## Mitigation
 *
 * - Unseal it: `vault operator unseal`
 * ~~~
 *
 * ~~~problems
 * playbooks/vault.md:6:19 “kubectl delete” changes something. This is diagnosis: look without changing anything, or move the step to the mitigation.
 * ~~~
 *
 * ~~~markdown playbooks/vault.md fixed
 * # Vault
 *
 * ## Diagnosis
 *
 * - List the pods: `kubectl -n vault get pods`
 *
 * ## Mitigation
 *
 * - Unseal it: `vault operator unseal`
 * - Try a restart: `kubectl -n vault delete pod vault-0`
 * ~~~
 *
 * ### A block, and no mitigation
 *
 * ~~~markdown playbooks/vault.md
 * # Vault
 *
 * ## Diagnosis
 *
 * List the pods:
 *
 * ```sh
 * kubectl -n vault get pods
 * ```
 *
 * If one hangs, delete it:
 *
 * ```sh
 * kubectl -n vault delete pod vault-0
 * ```
 *
 * ## Escalation
 *
 * Ask the platform team.
 * ~~~
 *
 * ~~~problems
 * playbooks/vault.md:14:1 “kubectl delete” changes something. This is diagnosis: look without changing anything, or move the step to the mitigation.
 * ~~~
 *
 * ~~~markdown playbooks/vault.md fixed
 * # Vault
 *
 * ## Diagnosis
 *
 * List the pods:
 *
 * ```sh
 * kubectl -n vault get pods
 * ```
 *
 * ## Mitigation
 *
 * If one hangs, delete it:
 *
 * ```sh
 * kubectl -n vault delete pod vault-0
 * ```
 *
 * ## Escalation
 *
 * Ask the platform team.
 * ~~~
 */
export const mutatingInDiagnosis = fileRule({
  code: 'playbook/mutating-in-diagnosis',
  severity: 'warning',
  on: 'playbook',
  *check({ file, tools }) {
    const { playbook } = file;
    if (playbook === null) return;
    for (const step of playbook.steps) yield* findingsIn(file, playbook, tools, step, step);
  },
});

/** @param top the step of the list that this one stands in, which is what can be moved */
function* findingsIn(
  file: DocumentFacts,
  playbook: Playbook,
  known: ToolSet,
  step: Step,
  top: Step,
): Iterable<Finding> {
  const kind = step.section === null ? 'other' : playbook.sections[step.section]?.kind;
  for (const index of kind === 'diagnosis' ? step.commands : []) {
    const command = playbook.commands[index];
    if (command === undefined) continue;
    const { effect, reasons } = commandEffect(command, known);
    const reason = reasons.find((one) => one.effect === 'mutating' && !isForLooking(one, known));
    if (effect !== 'mutating' || reason === undefined) continue;
    const { start, end } = command.range;
    yield {
      text: english`{0} This is diagnosis: look without changing anything, or move the step to the mitigation.`,
      args: [{ text: reason.why.text, args: reason.why.args.map(shown) }],
      start,
      end,
      fixes: (tools) =>
        moveToMitigation(file.path, playbook, top, tools.text(file.path) ?? '', known),
    };
  }
  for (const child of step.children) yield* findingsIn(file, playbook, known, child, top);
}
