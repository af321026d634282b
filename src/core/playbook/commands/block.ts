import { type Likelihood, likelihood } from './command-line.ts';
import { OPENS_CONSOLE } from './consoles.ts';
import { languageClass } from './languages.ts';
import { endOfCommand } from './logical-lines.ts';
import { hasPrompts, readPrompted } from './prompted.ts';
import { type BlockCommand, type BlockContext, type BlockReading, commandIn } from './reading.ts';
import { endOfStatement, isResultLine, startsStatement } from './sql.ts';

/**
 * Reads a code block. Where any line has a prompt only those are commands; otherwise the language,
 * then the lines themselves and the text around the block decide.
 */
export function readBlock(
  lines: readonly string[],
  language: string | null,
  context: BlockContext,
): BlockReading {
  const kind = languageClass(language);
  if (hasPrompts(lines, kind, context)) return readPrompted(lines, context);
  switch (kind) {
    case 'shell':
      return readShell(lines, 'perhaps', context);
    case 'sql':
      return readStatements(lines, context);
    case 'repl':
      return (context.console || CONSOLE_LANGUAGES.test(language ?? '')) &&
        !FILE_CONTENT.test(lines[0] ?? '')
        ? readWhole(lines)
        : readData(lines, context);
    case 'data':
      return readData(lines, context);
    case 'unknown':
      return readUntagged(lines, context);
  }
}

const RANK: Readonly<Record<Likelihood, number>> = { no: 0, perhaps: 1, likely: 2, sure: 3 };

function readShell(
  lines: readonly string[],
  least: Likelihood,
  context: BlockContext,
): BlockReading {
  const commands: BlockCommand[] = [];
  const output: string[] = [];
  const comments: string[] = [];
  let inOutput = false;
  let inConsole = false;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const trimmed = bare(line);
    if (trimmed === '') continue;
    if (trimmed.startsWith('#')) {
      comments.push(trimmed.replace(/^#+\s*/, ''));
      inOutput = false;
      continue;
    }
    const rank = RANK[likelihood(trimmed, context.tools)];
    const column = line.indexOf(trimmed);
    if (inConsole && rank < RANK.sure && looksLikeCode(trimmed)) {
      commands.push(commandIn(lines, at, at, column));
      continue;
    }
    if (rank >= (inOutput ? RANK.sure : RANK[least])) {
      const last = endOfCommand(lines, at);
      commands.push(commandIn(lines, at, last, column));
      inConsole = OPENS_CONSOLE.test(lines[last] ?? '');
      at = last;
      inOutput = false;
    } else if (startsStatement(trimmed) && /;\s*$/.test(lines[endOfStatement(lines, at)] ?? '')) {
      const last = endOfStatement(lines, at);
      commands.push(commandIn(lines, at, last, column));
      at = last;
    } else {
      output.push(line);
      inOutput = true;
    }
  }
  return { commands, output: output.join('\n'), comments };
}

function looksLikeCode(line: string): boolean {
  return /^[\w:@.]+(?:\(|\.\w|\s*=\s|$)|^(?:from|import|puts|print|require|def|end|if|for)\b/.test(
    line,
  );
}

/** A line without indentation, invisible characters, and backticks around all of it. */
function bare(line: string): string {
  const text = line.replace(/[\u200B-\u200D\uFEFF]/g, '').trim();
  return /^`[^`]+`$/.test(text) ? text.slice(1, -1) : text;
}

/** A query in capitals needs no semicolon to be known. */
const QUERY = /^\s*(?:SELECT\s[\s\S]*\sFROM|UPDATE\s[\s\S]*\sSET|INSERT\s+INTO|DELETE\s+FROM)\s/;

/** A block without a telling language holds commands if it starts with one. */
function readUntagged(lines: readonly string[], context: BlockContext): BlockReading {
  const first = lines.find((line) => line.trim() !== '' && !/^\s*(?:#|--\s)/.test(line)) ?? '';
  if (
    startsStatement(first) &&
    (QUERY.test(lines.join('\n')) || lines.some((line) => /;\s*$/.test(line)))
  ) {
    return readStatements(lines, context);
  }
  const rank = RANK[likelihood(first, context.tools)];
  if (rank === RANK.sure) return readShell(lines, 'likely', context);
  if (rank > 0) {
    const reading = readShell(lines, context.runs ? 'perhaps' : 'likely', context);
    const plain = reading.commands.every(
      ({ text }) => likelihood(text, context.tools) !== 'perhaps' || couldBeTyped(text, lines),
    );
    if (reading.commands.length > 0 && reading.output === '' && plain) return reading;
  }
  if (context.console && CALL.test(first.trim()) && !FILE_CONTENT.test(first)) {
    return readWhole(lines);
  }
  return { commands: [], output: lines.join('\n'), comments: [] };
}

/** A call of a method: `Project.find(1)`, `pd = PagesDomain.last`, `u.save!`. */
const CALL =
  /(?:^|=\s*)(?:::)?[A-Z]\w*(?:::\w+)*\.[a-z]\w*|^[a-z_]\w*(?:\.[a-z]\w*[!?]?)+(?:\(|$|\s+do\b)|^[a-z_]\w*\s=\s\w+(?:\.\w+)*[.(]/;

/** Whether a line that starts with an unknown name looks typed: lower case, no sentence, no list. */
function couldBeTyped(text: string, lines: readonly string[]): boolean {
  if (/^[a-z]\w*(?:ing|ed)\s|^configuration\s/.test(text) || READS_AS_TEXT.test(text)) return false;
  if (!/\s/.test(text)) return lines.filter((line) => line.trim() !== '').length === 1;
  return /^[a-z][\w-]*(?:\s+[\w./:=@<>()[\]{}$*'",%+~|#!?\\-]+)+$/.test(text);
}

const READS_AS_TEXT =
  /\s(?:is|are|was|has|have|the|not|and|to|of|for|in|on|be|an?|with|from|at|it|this)\s|[.!?]$/i;

/** Configuration and code hold commands only where they start with a program that is no word. */
function readData(lines: readonly string[], context: BlockContext): BlockReading {
  const first = lines.find((line) => line.trim() !== '')?.trim() ?? '';
  return COMMAND_IN_DATA.test(first) && likelihood(first, context.tools) === 'sure'
    ? readShell(lines, 'sure', context)
    : { commands: [], output: lines.join('\n'), comments: [] };
}

const COMMAND_IN_DATA =
  /^(?:sudo\s+)?(?:kubectl|oc|helm|docker|gcloud|aws|az|git|curl|terraform|tofu|ssh|psql|systemctl|journalctl|vault|consul|ceph|flux|argocd|istioctl|velero|etcdctl|redis-cli|dig|openssl|cat|grep|cd)\s/;

function readStatements(lines: readonly string[], context: BlockContext): BlockReading {
  const commands: BlockCommand[] = [];
  const output: string[] = [];
  const comments: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const trimmed = line.trim();
    if (trimmed === '') continue;
    if (trimmed.startsWith('--') && !isResultLine(line)) {
      comments.push(trimmed.replace(/^-+\s*/, ''));
      continue;
    }
    const shell =
      RANK[likelihood(trimmed, context.tools)] >= RANK.likely && !startsStatement(trimmed);
    if (isResultLine(line) || (!shell && !startsStatement(trimmed))) {
      output.push(line);
      continue;
    }
    const last = shell ? endOfCommand(lines, at) : endOfStatement(lines, at);
    commands.push(commandIn(lines, at, last, line.length - line.trimStart().length));
    at = last;
  }
  return { commands, output: output.join('\n'), comments };
}

/** Languages of consoles alone: nobody keeps files of them. */
const CONSOLE_LANGUAGES = /^(?:irb|pry|pycon|mongo|mongodb|iex|redis)$/;

/** Code that stands in a file: nobody types it. */
const FILE_CONTENT =
  /^\s*(?:#!|[{[]|expect\b|class\b|module\b|source\b|gem\b|require|require_relative|package\b|config\.|@\w|describe\b|it\b|namespace\b|use\s|from\s+\.|=>|[\w.@*]+:\s?["'\w[\\])|[=(]\s*[[{]\s*$/;

/** All of a block as one command: code for a console. */
function readWhole(lines: readonly string[]): BlockReading {
  let first = lines.findIndex((line) => line.trim() !== '');
  let last = lines.findLastIndex((line) => line.trim() !== '');
  if (first < 0) return { commands: [], output: '', comments: [] };
  while (first < last && /^\s*#/.test(lines[first] ?? '')) first += 1;
  while (last > first && /^\s*(?:#|=>)/.test(lines[last] ?? '')) last -= 1;
  const line = lines[first] ?? '';
  const column = line.length - line.trimStart().length;
  return { commands: [commandIn(lines, first, last, column)], output: '', comments: [] };
}
