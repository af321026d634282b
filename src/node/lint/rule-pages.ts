import { fileURLToPath } from 'node:url';
import { readNow } from '../workspace.ts';

/** What a rule's page says, as Markdown. */
export interface RulePage {
  readonly title: string;
  /** What is reported. */
  readonly what: string;
  readonly why: string;
  /** All of it but the title and the examples. */
  readonly help: string;
}

/** The pages of the rules, which ship with the package and so open without a network. */
export interface RulePages {
  readonly url: (code: string) => string;
  /** Null where there is none. */
  readonly page: (code: string) => RulePage | null;
}

/** The pages in a folder, which are read when somebody asks. */
export function rulePages(folder: URL): RulePages {
  const known = new Map<string, RulePage | null>();
  return {
    url: (code) => new URL(`${code}.md`, folder).href,
    page: (code) => {
      const kept = known.get(code);
      if (kept !== undefined) return kept;
      const text = readNow(fileURLToPath(folder), `${code}.md`);
      const read = text === null ? null : readPage(text.replaceAll('\r\n', '\n'));
      known.set(code, read);
      return read;
    },
  };
}

/** A title, a line of facts, what is reported, and sections, of which the examples are the last. */
function readPage(text: string): RulePage {
  const [title = '', _facts, ...rest] = text.split('\n\n');
  const help =
    rest
      .join('\n\n')
      .split(/^## Examples$/m, 1)[0]
      ?.trim() ?? '';
  const [what = '', ...sections] = help.split(/^## /m);
  const why = sections.find((section) => section.startsWith('Why\n'));
  return {
    title: title.replace(/^# /, ''),
    what: what.trim(),
    why: why?.slice('Why\n'.length).trim() ?? '',
    help,
  };
}
