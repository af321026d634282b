import { hasArguments, likelihood, looksLikeProse } from './command-line.ts';
import { isStatement } from './sql.ts';
import { toolName } from './tools.ts';

/** The command that stands in a piece of inline code, or null: names, paths, keys, flags, queries. */
export function inlineCommand(code: string): string | null {
  const text = code.trim().replace(/^(?:\$>?|#|>)\s+(?=\S)/, '');
  if (!/\s/.test(text)) return null;
  if (isStatement(text)) return text;
  if (/^(?:\.{3}|…)|(?:^|\s)(?:\.{3}|…)$/.test(text)) return null;
  const bare = text.replace(/^(?:[A-Z_][A-Z0-9_]*=\S+\s+)+/, '');
  const [name = '', ...args] = bare.split(/\s+/);
  const rest = bare.slice(name.length);
  if (name === 'sudo') return args.length > 0 && !looksLikeProse(rest) ? text : null;
  switch (toolName(name)) {
    case 'tool':
      return looksLikeProse(rest) || (/^[A-Z]/.test(args[0] ?? '') && args.length > 2)
        ? null
        : text;
    case 'word':
      return hasArguments(rest) || WORD_ARGUMENTS.test(bare) ? text : null;
    case 'unknown': {
      const sure = likelihood(bare);
      return sure === 'sure' || (sure === 'likely' && /\s--?[A-Za-z]/.test(rest)) ? text : null;
    }
  }
}

/** Tools named like words, with arguments that look like words. */
const WORD_ARGUMENTS =
  /^(?:terraform|tf|helm|vault|consul|nomad|flux|argo|puppet|packer|go|node|pip|make|rake|service|systemctl|cf|fly|chef|nova|mount|kill|task|just|hub|op|k|cloud-platform|npm|bundle|composer|boundary|hive|snap|init|sync|which|whereis|man|watch) +[a-z][\w:.@/-]*(?: +[\w:.@/<>${}-]+){0,4}$/;
