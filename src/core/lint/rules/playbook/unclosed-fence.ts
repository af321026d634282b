import { newlineOf } from '../../../text/newline.ts';
import { argumentsOf, english } from '../../../text/sentence.ts';
import { edit } from '../../fixes/fix.ts';
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
 * ## Precision
 *
 * On a corpus of 1,600 public runbooks it has 3 reports, all right.
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
 *
 * ~~~markdown playbooks/vault.md fixed
 * # Vault
 *
 * ```sh
 * vault status
 * ```
 * ~~~
 *
 * ### The closing line is too short
 *
 * ~~~markdown playbooks/vault.md
 * # Vault
 *
 * ````sh
 * vault status
 * ```
 * ~~~
 *
 * ~~~problems
 * playbooks/vault.md:3:1 This code block is never closed; it was read up to line 4. Add a line ```` after its last line.
 * ~~~
 *
 * ~~~markdown playbooks/vault.md fixed
 * # Vault
 *
 * ````sh
 * vault status
 * ````
 * ~~~
 */
export const unclosedFence = parserRule(
  'playbook/unclosed-fence',
  'warning',
  'playbook',
  (problem, path, { text }) => {
    const { range } = problem;
    const [, mark = '```'] = argumentsOf(problem);
    const source = text(path) ?? '';
    const line = source.slice(Math.max(source.lastIndexOf('\n', range.start - 1) + 1, 0));
    const indent = /^[ \t]*/.exec(line)?.[0] ?? '';
    const newline = newlineOf(source);
    const { end } = range;
    const short = shortFence(source, end, mark);
    const title = { text: english`Close the block here`, args: [] };
    const made = short ?? { start: end, end, text: `${newline}${indent}` };
    return [edit(title, false, { path, ...made, text: `${made.text}${mark}` })];
  },
);

/** The line that was meant to close the block and has too few signs; null where there is none. */
function shortFence(text: string, from: number, mark: string) {
  const [, lead = '', fence] = /^(\s*)(`{3,}|~{3,})[ \t]*(?=[\r\n]|$)/.exec(text.slice(from)) ?? [];
  if (fence === undefined || fence === mark || !mark.startsWith(fence)) return null;
  const start = from + lead.length;
  return { start, end: start + fence.length, text: '' };
}
