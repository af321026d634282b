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
 * Correct it where the message points. Fields on plain lines are used in the meantime.
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
 * ~~~problems
 * playbooks/vault.md:3:17 The front matter cannot be read: Flow sequence in block collection must be sufficiently indented and end with a ]. Correct it; what could be read of it is used.
 * ~~~
 */
export const invalidFrontMatter = parserRule(
  'playbook/invalid-front-matter',
  'warning',
  'playbook',
);
