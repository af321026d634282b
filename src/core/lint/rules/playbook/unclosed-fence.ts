import { parserRule } from '../../parser-rule.ts';

/**
 * # A code block is never closed
 *
 * A fence is opened and no line closes it, or what was meant to close it does not.
 *
 * ## Why
 *
 * On the page everything below is shown as code: the steps after it are lost.
 *
 * ## What to do
 *
 * Add the closing line. Faultline reads the block up to where a person would end it.
 *
 * ## Examples
 *
 * ### Fine
 *
 * ~~~markdown playbooks/vault.md
 * # Vault
 *
 * ```sh
 * vault status
 * ```
 *
 * Then look at the pods.
 * ~~~
 *
 * ### Reported
 *
 * ~~~markdown playbooks/vault.md
 * # Vault
 *
 * ```sh
 * vault status
 * ~~~
 *
 * ~~~problems
 * playbooks/vault.md:3:1 This code block is never closed; it was read up to line 4. Add a line ``` after its last line.
 * ~~~
 */
export const unclosedFence = parserRule('playbook/unclosed-fence', 'warning', 'playbook');
