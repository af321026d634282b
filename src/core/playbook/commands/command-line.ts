import { toolName } from './tools.ts';

/**
 * How surely a line is a command. `sure`: it starts with a program and goes on like one; `likely`: an
 * unknown program with flags, or an assignment; `perhaps`: nothing speaks against it; `no`: output,
 * a log, configuration, prose.
 */
export type Likelihood = 'sure' | 'likely' | 'perhaps' | 'no';

const ASSIGNMENTS = /^(?:[A-Za-z_]\w*=(?:"[^"]*"|'[^']*'|\$\([^)]*\)|[^\s"'();&|]*)\s+)+(?=\S)/;
const PREFIXES =
  /^(?:(?:sudo|doas|time|nohup|exec|command|env|eval|then|do|else|!)\s+(?:-[A-Za-z]+\s+(?:(?<=-u )\S+\s+)?)*)+/;
const ASSIGNMENT = /^[A-Za-z_]\w*(?:\[[^\]]*\])?\+?=(?!=|>|~|\s)/;
const FLAG = /(?:^|\s)--?[A-Za-z][\w-]*/;

/** Loops, conditions, functions, tests and sub-shells. */
const SHELL_WORD =
  /^(?:for\s+\w+\s+in|while\s+\S|until\s+\S|if\s+(?:\[|!|test\b|\S+\s.*;\s*then)|case\s+\S+\s+in|function\s+\w+)|^\w[\w-]*\s*\(\)\s*\{|^\[\[?\s+[-!"$]|^\(\s*(?:cd|set|export|umask)\s|^(?:done|fi|esac)(?:[\s;|>)]|$)/;

const LOG_FIELD = /^(?:level|ts|time|msg|caller|component|err|error|logger)=/;

/** What programs print and files hold, told by how the line starts. */
const NOT_COMMANDS: readonly RegExp[] = [
  /^\d{4}[-/]\d\d[-/]\d\d/,
  /^\[?\d{1,2}[:/.]\d\d?\b/,
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*,?\s+[\dA-Z]/,
  /^[IWEF]\d{4}\s/,
  LOG_FIELD,
  /^(?:error|warning|warn|info|fatal|panic|debug|failed|failure|exception|caused by|note|e|w|i)\b\s?[:[(]/i,
  /^(?:Error|ERROR|WARN|WARNING|INFO|FATAL|DEBUG|Traceback|Exception)\b/,
  /^[A-Z][A-Z0-9_()/%-]+(?:\s{2,}|\t)[A-Z]/,
  /^["'`]?[\w.\-/ ]+["'`]?:(?:\s|$)/,
  /^["'`{}\]),;*+=|<>│├└┌─╷╵▲▼•·✓✔✗❯…→]/,
  /^\[[^\]]*\](?:\s|$|,)/,
  /^\.\.\.|^\.{2,}|^-|^\/\/|^\/\*/,
  /^\d+(?:[.,:)]?\s|$)/,
  /^HTTP\/\d/,
  /^[A-Z][a-z]+(?:,|\s+(?:[a-z]+|[A-Z][a-z]+))\b.*[a-z]/,
  /^[A-Z][\w ]*$/,
  /^[a-z][\w-]*(?:\.[\w-]+)*\s*[:=]\s+\S/,
  /^[-dlcbps]?[rwx-]{9}[@+.]?\s/,
  /^total \d/,
  /^[\w:.]+(?:\(|\{|\[)/,
  /=~"|\b(?:by|on) ?\(|\bgroup_left\b|\{\w+="/,
  /^[\w.-]+\/[\w.-]+(?:\s+(?:created|configured|deleted|unchanged|patched|scaled|labeled|annotated|edited|restarted|condition met|evicted|cordoned|uncordoned|drained)\b)/,
  /\b(?:created|configured|deleted|unchanged|successfully|completed|cordoned|uncordoned|drained|evicted|restarted|already exists)\s*[.!\]]*$/,
];

/** File names that no one runs. */
const DATA_FILE =
  /\.(?:ya?ml|json|tpl|txt|log|md|conf|cfg|ini|toml|xml|html?|tf|lock|csv|sql|pem|crt|key)$/i;

/**
 * Judges one line (or the first of a command) that stands in a block, without prompt or comment.
 * `learned`: names that the document itself uses as programs.
 */
export function likelihood(text: string, learned: ReadonlySet<string>): Likelihood {
  const line = text
    .slice(0, MAX_JUDGED)
    .trim()
    .replace(/^<\s+\S+\s+(?=[a-z])/, '');
  if (line === '' || line.startsWith('#')) return 'no';
  if (SHELL_WORD.test(line)) return 'sure';
  if (ASSIGNMENT.test(line)) {
    if (LOG_FIELD.test(line)) return 'no';
    const rest = line.replace(ASSIGNMENTS, '');
    if (rest === line) return /^[a-z_]+=[\w.:/-]*$/.test(line) ? 'perhaps' : 'likely';
    const inner = likelihood(rest, learned);
    return inner === 'no' || inner === 'perhaps' ? 'likely' : inner;
  }
  if (/^(?:sudo|doas)(?:\s+-|$)/.test(line)) return 'sure';
  const bare = line.replace(PREFIXES, '');
  const verdict = judge(bare, learned);
  return bare !== line && verdict === 'perhaps' ? 'likely' : verdict;
}

/** Commands are told by how they start. */
const MAX_JUDGED = 400;

/** Programs whose arguments are sentences. */
const SPEAKS = /^(?:echo|printf|wall|logger)$/;

function judge(line: string, learned: ReadonlySet<string>): Likelihood {
  const name = /^[^\s;&|<>()]+/.exec(line)?.[0] ?? '';
  const rest = line.slice(name.length);
  if (/^\s*=\s/.test(rest) || /^\s+\{|[^(]\{$/.test(rest) || /^gem\s+["']/.test(line)) return 'no';
  const known = toolName(name, learned);
  if (known === 'tool') return looksLikeProse(rest) && !SPEAKS.test(name) ? 'no' : 'sure';
  if (known === 'word') return hasArguments(rest) ? 'sure' : looksLikeProse(rest) ? 'no' : 'likely';
  if (DATA_FILE.test(name) && rest.trim() === '') return 'no';
  if (/^"?(?:\.{1,2}|~|\$[A-Z_]+|\$\{\w+\})\/[\w./-]+"?$/.test(name)) return 'sure';
  if (/^\$(?:\{EDITOR\}|EDITOR)$/.test(name)) return 'sure';
  if (NOT_COMMANDS.some((pattern) => pattern.test(line))) return 'no';
  if (/^[\w.~/-]*\/[\w./-]+$/.test(name)) return judgePath(name, rest);
  if (/^[\w.-]+\.(?:sh|py|rb|pl)$/.test(name) && rest !== '') return 'likely';
  if (/^[a-z][\w.-]*$/.test(name) && FLAG.test(rest)) return 'likely';
  if (!/^[a-z$][\w${}-]*$/.test(name) || looksLikeProse(rest)) return 'no';
  // Columns of a table, a bare host name, a metric.
  if (/\S(?: {3,}|\t)\S/.test(line) || (rest === '' && !/^[a-z][\w-]*$/.test(name))) return 'no';
  return rest === '' && /_/.test(name) ? 'no' : 'perhaps';
}

function judgePath(name: string, rest: string): Likelihood {
  const runs =
    /\.(?:sh|py|rb|pl|js)$/.test(name) || FLAG.test(rest) || /^\/?(?:[\w-]+\/)*s?bin\//.test(name);
  if (runs) return 'sure';
  if (!name.startsWith('/')) return rest.trim() === '' ? 'no' : 'perhaps';
  return rest.trim() === '' ? 'perhaps' : looksLikeProse(rest) ? 'no' : 'likely';
}

const PROSE =
  /^\s+(?:is|are|was|were|has|have|had|will|can|could|should|would|must|may|might|does|did|the|a|an|and|or|of|for|to|in|on|not|that|this|which|when|where|commands?|exited|because|by|from|it|you|your|we)\b(?![/=]|[.-]\w)/;

/** Whether what follows a name reads on as a sentence. */
export function looksLikeProse(rest: string): boolean {
  return PROSE.test(rest) || /^[:,](?:\s|$)/.test(rest);
}

/** Whether what follows a name can only be arguments: flags, paths, quotes, variables, operators. */
export function hasArguments(rest: string): boolean {
  return /(?:^|\s)(?:--?[A-Za-z0-9]|[~.]?\.?\/|["'$<>|&*])|[\w-]+[./=:@][\w/-]+|\s\|\s|\s\d+$/.test(
    rest,
  );
}
