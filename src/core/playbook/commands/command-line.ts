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
const SHELL_WORD =
  /^(?:for|while|until|if|case|function|select)\s|^\w[\w-]*\s*\(\)\s*\{|^\[\[? |^\(\s*[a-z]|^\{ |^(?:done|fi|esac)\b/;

/** What programs print and files hold, told by how the line starts. */
const NOT_COMMANDS: readonly RegExp[] = [
  /^\d{4}[-/]\d\d[-/]\d\d/,
  /^\[?\d{1,2}[:/.]\d\d?\b/,
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*,?\s+[\dA-Z]/,
  /^[IWEF]\d{4}\s/,
  /^(?:level|ts|time|msg|caller)=/,
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
  /^[\w.-]+\/[\w.-]+(?:\s+(?:created|configured|deleted|unchanged|patched|scaled|labeled|annotated|edited|restarted|condition met|evicted|cordoned|uncordoned|drained)\b)/,
  /\b(?:created|configured|unchanged|successfully|completed)\s*[.!]?$/,
];

/** Judges one line (or the first of a command) that stands in a block, without prompt or comment. */
export function likelihood(text: string): Likelihood {
  const line = text.trim();
  if (line === '' || line.startsWith('#')) return 'no';
  if (SHELL_WORD.test(line)) return 'sure';
  if (ASSIGNMENT.test(line)) {
    const rest = line.replace(ASSIGNMENTS, '');
    if (rest === line) return 'likely';
    const inner = likelihood(rest);
    return inner === 'no' || inner === 'perhaps' ? 'likely' : inner;
  }
  const bare = line.replace(PREFIXES, '');
  const prefixed = bare !== line;
  const name = /^[^\s;&|<>()]+/.exec(bare)?.[0] ?? '';
  const rest = bare.slice(name.length);
  const known = toolName(name);
  if (known === 'tool') return looksLikeProse(rest) ? 'no' : 'sure';
  if (known === 'word') return hasArguments(rest) ? 'sure' : looksLikeProse(rest) ? 'no' : 'likely';
  if (/^(?:\.{1,2}|~|\$[A-Z_]+|\$\{\w+\})\/[\w./-]+$/.test(name)) return 'sure';
  if (NOT_COMMANDS.some((pattern) => pattern.test(bare))) return 'no';
  if (/^[\w.~/-]*\/[\w./-]+$/.test(name)) {
    if (
      /\.(?:sh|py|rb|pl|js)$/.test(name) ||
      FLAG.test(rest) ||
      /^\/?(?:\w+\/)*s?bin\//.test(name)
    ) {
      return 'sure';
    }
    return rest.trim() === '' ? 'no' : 'perhaps';
  }
  if (/^[\w.-]+\.(?:sh|py|rb|pl)$/.test(name) && rest !== '') return 'likely';
  if (/^[a-z][\w.-]*$/.test(name) && FLAG.test(rest)) return 'likely';
  if (prefixed) return 'likely';
  if (/^[a-z$][\w.${}-]*$/.test(name)) return looksLikeProse(rest) ? 'no' : 'perhaps';
  return 'no';
}

const PROSE =
  /^\s+(?:is|are|was|were|has|have|had|will|can|could|should|would|must|may|might|does|did|the|a|an|and|or|of|for|to|in|on|not|that|this|which|when|where|command|commands|version|failed|exited|because|by|from|it|you|your|we)\b(?!\/)/;

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
