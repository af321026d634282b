import type { Command } from '../../../playbook/model.ts';
import { english } from '../../../text/sentence.ts';
import type { CodeFact, DocumentFacts } from '../../../workspace/facts/document-facts.ts';
import { edit, type Fix } from '../../fixes/fix.ts';
import { fileRule } from '../../rule.ts';

/**
 * # A block of commands does not say that it is one
 *
 * A fenced block holds shell commands and names no language.
 *
 * ## Why
 *
 * Without the language neither people nor tools can tell a command from its output: it is not
 * coloured, and what is typed into a terminal has to be guessed.
 *
 * ## What to do
 *
 * Write `sh` behind the fence, or `console` where the block has prompts and output. The fix does.
 *
 * ## Precision
 *
 * On a corpus of 1,600 public runbooks 47 of 50 random reports are blocks of shell; the others hold a line
 * of another kind that reads like a command.
 *
 * ## Examples
 *
 * ### The block says what it is
 *
 * ~~~markdown playbooks/vault.md
 * # Vault
 *
 * ```sh
 * vault status
 * ```
 *
 * ```
 * Sealed   false
 * ```
 * ~~~
 *
 * ### Commands, and a console
 *
 * ~~~markdown playbooks/vault.md
 * # Vault
 *
 * ```
 * kubectl get pods -n vault
 * ```
 *
 * ```
 * $ vault status
 * Sealed   false
 * ```
 * ~~~
 *
 * ~~~problems
 * playbooks/vault.md:3:1 This block holds commands and names no language. Write “sh” behind its fence.
 * playbooks/vault.md:7:1 This block holds commands and names no language. Write “console” behind its fence.
 * ~~~
 *
 * ~~~markdown playbooks/vault.md fixed
 * # Vault
 *
 * ```sh
 * kubectl get pods -n vault
 * ```
 *
 * ```console
 * $ vault status
 * Sealed   false
 * ```
 * ~~~
 *
 * ### Another language
 *
 * ~~~markdown playbooks/registry.md
 * # Registry
 *
 * ```
 * host = registry.Host("ns1.example.com")
 * registry.send(host)
 * ```
 * ~~~
 *
 * ### A console of root
 *
 * ~~~markdown playbooks/etcd.md
 * # etcd
 *
 * ```
 * # systemctl status etcd
 * ● etcd.service - etcd
 *    Active: active
 * ```
 * ~~~
 *
 * ~~~problems
 * playbooks/etcd.md:3:1 This block holds commands and names no language. Write “console” behind its fence.
 * ~~~
 */
export const untaggedShellBlock = fileRule({
  code: 'playbook/untagged-shell-block',
  severity: 'info',
  on: 'playbook',
  *check({ file }) {
    for (const block of file.code) {
      if (!block.fenced || block.language !== null) continue;
      const commands = commandsIn(file, block);
      if (commands.length === 0) continue;
      if (OTHER.test(block.value) || STATEMENT.test(block.value)) continue;
      const isConsole = PROMPT.test(block.value) || hasRootPrompt(block, commands);
      const language = isConsole ? 'console' : 'sh';
      yield {
        text: english`This block holds commands and names no language. Write “{0}” behind its fence.`,
        args: [language],
        start: block.start,
        end: Math.min(block.body.start, block.end),
        fixes: ({ text }): readonly Fix[] => {
          const fence = /^(?:`{3,}|~{3,})/.exec((text(file.path) ?? '').slice(block.start))?.[0];
          if (fence === undefined) return [];
          const at = block.start + fence.length;
          const title = { text: english`Name the language “{0}”`, args: [language] };
          return [edit(title, true, { path: file.path, start: at, end: at, text: language })];
        },
      };
    }
  },
});

/** A prompt of a shell, with the user, host or folder before it or without. */
const PROMPT = /^[ \t]*(?:\[?[\w.-]+@\S+[ \t]?\S*\]?[ \t]?[$#%>]|(?:\S+[ \t])?[$%])[ \t]/m;
/** Consoles and languages of other programs: SQL, and the prompts of psql, redis-cli, Python, Ruby. */
const OTHER =
  /^\s*(?:select|insert|update|delete|with|create|alter|drop|grant|show|explain)\b|^[ \t]*(?:[\w.-]*(?:=|\()[>#*]+|>{1,3}|irb\S*|mysql>|\S+:\d+>)[ \t]/im;

/** What is typed into the console of a language: `x = f(1)`, an import. */
const STATEMENT =
  /^[ \t]*(?:\w+(?:, ?\w+)* = \S|from [\w.]+ import \w|import [\w.]+(?: as \w+)?[ \t]*$|require ['"])/m;

function commandsIn({ playbook }: DocumentFacts, { start, end }: CodeFact): readonly Command[] {
  const all = playbook?.commands ?? [];
  return all.filter(({ range }) => range.start >= start && range.end <= end);
}

/** The prompt of root looks like a comment; where a command was read behind it, it is none. */
function hasRootPrompt({ value }: CodeFact, commands: readonly Command[]): boolean {
  const lines = new Set(value.split(/\r?\n|\r/).map((line) => line.trim()));
  return commands.some(({ text }) => lines.has(`# ${text.split('\n', 1)[0]}`));
}
