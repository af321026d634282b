import { english } from '../../../text/sentence.ts';
import { edit } from '../../fixes/fix.ts';
import { fileRule } from '../../rule.ts';

/**
 * # Something in a document looks like a live credential
 *
 * A token or a private key stands in the file, in a form that only its issuer uses. Examples and gaps
 * to fill (`AKIAIOSFODNN7EXAMPLE`, `<token>`) are left alone.
 *
 * ## Why
 *
 * A playbook is read by many, copied into tickets and pasted into threads, and its history keeps what
 * was taken out of it.
 *
 * ## What to do
 *
 * Revoke the credential first: whoever has the repository has it. Then write in its place where it is
 * kept, and how it is read from there.
 *
 * ## Precision
 *
 * On a corpus of 1,600 public runbooks it has no report.
 *
 * ## Examples
 *
 * ### Where it is kept
 *
 * ~~~markdown playbooks/vault.md
 * # Vault
 *
 * The keys are in the safe; the access key looks like `AKIAIOSFODNN7EXAMPLE`.
 *
 * ```sh
 * vault login "$(cat ~/.vault-token)"
 * ```
 * ~~~
 *
 * ### The thing itself
 *
 * ~~~markdown playbooks/vault.md
 * # Vault
 *
 * The access key is AKIA2OGYBAH6QLVZM7RT.
 * ~~~
 *
 * ~~~problems
 * playbooks/vault.md:3:19 This looks like a live credential (aws access key, 20 characters). Revoke it, and write where it is kept instead.
 * ~~~
 *
 * ~~~markdown playbooks/vault.md fixed
 * # Vault
 *
 * The access key is <secret>.
 * ~~~
 */
export const secret = fileRule({
  code: 'docs/secret',
  severity: 'error',
  on: 'markdown',
  *check({ file }) {
    for (const { code, start, end } of file.secrets) {
      yield {
        text: english`This looks like a live credential ({0}, {1} characters). Revoke it, and write where it is kept instead.`,
        args: [code.replaceAll('-', ' '), String(end - start)],
        start,
        end,
        fixes: () => [edit(PLACEHOLDER, false, { path: file.path, start, end, text: '<secret>' })],
      };
    }
  },
});

const PLACEHOLDER = {
  text: english`Write a placeholder instead; it is to be revoked all the same`,
  args: [],
};
