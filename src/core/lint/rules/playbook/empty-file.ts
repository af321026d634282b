import { parserRule } from '../../parser-rule.ts';

/**
 * # A playbook is empty
 *
 * The file is among the playbooks and holds nothing.
 *
 * ## Why
 *
 * It turns up in the list of playbooks, and the responder who opens it loses a minute and some trust.
 *
 * ## What to do
 *
 * Write what the playbook is for and the first steps, or delete the file.
 *
 * ## Examples
 *
 * ### Fine
 *
 * ~~~markdown playbooks/vault.md
 * # Vault
 *
 * ## Diagnosis
 *
 * 1. Look at `vault status`.
 * ~~~
 *
 * ### Reported
 *
 * ~~~markdown playbooks/vault.md
 *
 * ~~~
 *
 * ~~~problems
 * playbooks/vault.md:1:1 This file is empty. Write what the playbook is for, and the steps.
 * ~~~
 */
export const emptyFile = parserRule('playbook/empty-file', 'info', 'playbook');
