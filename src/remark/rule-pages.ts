import { fileURLToPath } from 'node:url';
import { readNow } from '../node/workspace.ts';

/** The pages of the rules, which ship with the package and so open without a network. */
export interface RulePages {
  readonly url: (code: string) => string;
  /** Why the rule is there, as Markdown; null where its page does not say so. */
  readonly why: (code: string) => string | null;
}

const WHY = /^## Why\r?\n+([\s\S]*?)\s*(?=^## |$(?![\s\S]))/m;

/** The pages in a folder, which are read when somebody asks. */
export function rulePages(folder: URL): RulePages {
  const known = new Map<string, string | null>();
  return {
    url: (code) => new URL(`${code}.md`, folder).href,
    why: (code) => {
      const kept = known.get(code);
      if (kept !== undefined) return kept;
      const page = readNow(fileURLToPath(folder), `${code}.md`) ?? '';
      const why = WHY.exec(page)?.[1] ?? null;
      known.set(code, why);
      return why;
    },
  };
}
