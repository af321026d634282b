import { parserRule } from '../../parser-rule.ts';

/**
 * # A file is not UTF-8 text
 *
 * The file has the name of a document, and holds UTF-16, as some shells and editors on Windows write it,
 * or no text at all.
 *
 * ## Why
 *
 * Git compares it as bytes, hosts of repositories show nothing of it, and neither its links nor its steps
 * can be checked: without a word, it would look as if all were well.
 *
 * ## What to do
 *
 * Save it as UTF-8. In PowerShell, `Get-Content old.md | Set-Content -Encoding utf8 new.md` converts it. A file
 * that is no text needs another name, or a line under `lint.ignore`.
 *
 * ## Examples
 *
 * ### Fine
 *
 * ~~~markdown playbooks/vault.md
 * # Vault läuft nicht
 * ~~~
 *
 * ### UTF-16, as it reads where UTF-8 is meant
 *
 * ~~~markdown playbooks/vault.md
 * ��# Vault
 * ~~~
 *
 * ~~~problems
 * playbooks/vault.md:1:1 This is not UTF-8 text, and nothing in it was read. Save it as UTF-8; give a file that is no text another name.
 * ~~~
 */
export const notText = parserRule('docs/not-text', 'error', 'markdown');
