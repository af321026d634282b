import { type Likelihood, likelihood } from './command-line.ts';
import { type LanguageClass, languageClass } from './languages.ts';
import { endOfCommand } from './logical-lines.ts';
import { opensRootShell, type Prompted, promptOf } from './prompts.ts';
import { endOfStatement, isResultLine, startsStatement } from './sql.ts';

/** A command in a block: lines by index, and the text as it would be pasted. */
export interface BlockCommand {
  readonly first: number;
  readonly last: number;
  /** Where in its first line it starts, after indentation and prompt. */
  readonly column: number;
  readonly text: string;
}

export interface BlockReading {
  readonly commands: readonly BlockCommand[];
  /** What the block shows besides commands, comments left out. */
  readonly output: string;
  /** Comments, without their `#`. */
  readonly comments: readonly string[];
}

/**
 * Reads a code block. Where any line has a prompt only those are commands; otherwise the language,
 * then the lines themselves decide. `consoleOpen`: the text around says that code goes into a console.
 */
export function readBlock(
  lines: readonly string[],
  language: string | null,
  consoleOpen: boolean,
): BlockReading {
  const kind = languageClass(language);
  if (hasPrompts(lines, kind)) return readPrompted(lines);
  switch (kind) {
    case 'shell':
      return readShell(lines, 'perhaps');
    case 'sql':
      return readStatements(lines);
    case 'repl':
      return consoleOpen ? readWhole(lines) : readUntagged(lines);
    default:
      return readUntagged(lines);
  }
}

const RANK: Readonly<Record<Likelihood, number>> = { no: 0, perhaps: 1, likely: 2, sure: 3 };

function hasPrompts(lines: readonly string[], kind: LanguageClass): boolean {
  return lines.some((line) => {
    const prompt = promptOf(line);
    if (prompt === null || line.trim().length <= prompt.length) return false;
    const command = line.slice(prompt.length);
    if (prompt.kind === 'continuation') return false;
    if (prompt.kind === 'console') {
      return (
        kind !== 'data' &&
        (kind === 'sql' || startsStatement(command) || RANK[likelihood(command)] >= 1)
      );
    }
    return true;
  });
}

function readPrompted(lines: readonly string[]): BlockReading {
  const commands: BlockCommand[] = [];
  const output: string[] = [];
  const comments: string[] = [];
  let root = false;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const prompt = promptOf(line) ?? (root ? rootPrompt(line) : null);
    if (prompt === null) {
      if (line.trim() !== '') output.push(line);
      continue;
    }
    const text = line.slice(prompt.length);
    if (text.trim() === '') continue;
    if (text.startsWith('#')) {
      comments.push(text.replace(/^#+\s*/, ''));
      continue;
    }
    const last = endOfPrompted(lines, at, prompt);
    commands.push(command(lines, at, last, prompt.length));
    root ||= opensRootShell(text);
    at = last;
  }
  return { commands, output: output.join('\n'), comments };
}

function rootPrompt(line: string): Prompted | null {
  const match = /^\s*#\s+(?=[a-z./])/.exec(line);
  if (match === null || RANK[likelihood(line.slice(match[0].length))] < RANK.likely) return null;
  return { kind: 'root', length: match[0].length };
}

function endOfPrompted(lines: readonly string[], first: number, prompt: Prompted): number {
  let next = first + 1;
  while (next < lines.length && promptOf(lines[next] ?? '') === null) next += 1;
  const own = [(lines[first] ?? '').slice(prompt.length), ...lines.slice(first + 1, next)];
  const text = own[0] ?? '';
  let last =
    prompt.kind === 'console' && startsStatement(text)
      ? first + endOfPromptedStatement(own)
      : first + endOfCommand(own, 0);
  while (promptOf(lines[last + 1] ?? '')?.kind === 'continuation') last += 1;
  while (last > first && (lines[last] ?? '').trim() === '') last -= 1;
  return last;
}

function endOfPromptedStatement(lines: readonly string[]): number {
  const end = endOfStatement(lines, 0);
  return /;\s*$/.test(lines[end] ?? '') ? end : 0;
}

function readShell(lines: readonly string[], least: Likelihood): BlockReading {
  const commands: BlockCommand[] = [];
  const output: string[] = [];
  const comments: string[] = [];
  let inOutput = false;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const trimmed = line.trim();
    if (trimmed === '') continue;
    if (trimmed.startsWith('#')) {
      comments.push(trimmed.replace(/^#+\s*/, ''));
      inOutput = false;
      continue;
    }
    const rank = RANK[likelihood(trimmed)];
    if (rank >= (inOutput ? RANK.sure : RANK[least])) {
      const last = endOfCommand(lines, at);
      commands.push(command(lines, at, last, line.length - line.trimStart().length));
      at = last;
      inOutput = false;
    } else if (startsStatement(trimmed) && /;\s*$/.test(lines[endOfStatement(lines, at)] ?? '')) {
      const last = endOfStatement(lines, at);
      commands.push(command(lines, at, last, line.length - line.trimStart().length));
      at = last;
    } else {
      output.push(line);
      inOutput = true;
    }
  }
  return { commands, output: output.join('\n'), comments };
}

/** A block without a telling language holds commands if it starts with one. */
function readUntagged(lines: readonly string[]): BlockReading {
  const first = lines.find((line) => line.trim() !== '' && !/^\s*(?:#|--\s)/.test(line)) ?? '';
  if (startsStatement(first) && lines.some((line) => /;\s*$/.test(line))) {
    return readStatements(lines);
  }
  const rank = RANK[likelihood(first)];
  if (rank === RANK.sure || (rank === RANK.likely && mostlyCommands(lines))) {
    return readShell(lines, 'likely');
  }
  return { commands: [], output: lines.join('\n'), comments: [] };
}

function mostlyCommands(lines: readonly string[]): boolean {
  const content = lines.filter((line) => line.trim() !== '' && !line.trim().startsWith('#'));
  const good = content.filter((line) => RANK[likelihood(line)] >= RANK.likely);
  return good.length * 2 > content.length;
}

function readStatements(lines: readonly string[]): BlockReading {
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
    const shell = RANK[likelihood(trimmed)] >= RANK.likely && !startsStatement(trimmed);
    if (isResultLine(line) || (!shell && !startsStatement(trimmed))) {
      output.push(line);
      continue;
    }
    const last = shell ? endOfCommand(lines, at) : endOfStatement(lines, at);
    commands.push(command(lines, at, last, line.length - line.trimStart().length));
    at = last;
  }
  return { commands, output: output.join('\n'), comments };
}

function readWhole(lines: readonly string[]): BlockReading {
  let first = lines.findIndex((line) => line.trim() !== '');
  let last = lines.findLastIndex((line) => line.trim() !== '');
  if (first < 0) return { commands: [], output: '', comments: [] };
  while (first < last && /^\s*#/.test(lines[first] ?? '')) first += 1;
  while (last > first && /^\s*(?:#|=>)/.test(lines[last] ?? '')) last -= 1;
  const line = lines[first] ?? '';
  const column = line.length - line.trimStart().length;
  return { commands: [command(lines, first, last, column)], output: '', comments: [] };
}

/** Text of a command: the first line from `column`, the others without as much indentation. */
function command(
  lines: readonly string[],
  first: number,
  last: number,
  column: number,
): BlockCommand {
  const head = lines[first] ?? '';
  const indent = head.length - head.trimStart().length;
  const rest = lines.slice(first + 1, last + 1).map((line) => {
    const prompt = promptOf(line);
    if (prompt?.kind === 'continuation') return line.slice(prompt.length);
    return line.slice(Math.min(indent, line.length - line.trimStart().length));
  });
  const text = [head.slice(column), ...rest].map((line) => line.trimEnd()).join('\n');
  return { first, last, column, text };
}
