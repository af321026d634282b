import { assignedIn } from '../../../playbook/commands/placeholders.ts';
import { english } from '../../../text/sentence.ts';
import type { DocumentFacts } from '../../../workspace/facts/document-facts.ts';
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
 * what it has to be.
 *
 * ## Precision
 *
 * On a corpus of 1,600 public runbooks it has 39 reports; 38 are variables that are empty when the
 * command is pasted, one stands in a statement of SQL.
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
 * playbooks/vault.md:6:1 Nothing sets “$TENANT”: pasted as it is, it is empty. Set it in a command before, or say what it has to be.
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
    for (const { text, placeholders, range } of playbook.commands) {
      for (const placeholder of placeholders) {
        const name = VARIABLE.exec(placeholder)?.[1];
        if (name === undefined || known.has(name) || isOfTools(name)) continue;
        known.add(name);
        spoken ??= spokenOf(file);
        if (spoken.has(name)) continue;
        yield {
          text: english`Nothing sets “{0}”: pasted as it is, it is empty. Set it in a command before, or say what it has to be.`,
          args: [placeholder],
          start: range.start,
          end: range.end,
        };
      }
      for (const name of assignedIn(text)) known.add(name);
    }
  },
});

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
  for (const { text } of playbook?.steps ?? []) collect(text, NAMED);
  for (const { value } of code) collect(value, SET);
  return names;
}

const NAMED = /(?<![\w$])\$?\{?([A-Za-z_]\w*)/g;
const SET = /(?:^|[\s;])([A-Za-z_]\w*)=/gm;
