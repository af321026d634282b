import { promptOf } from './prompts.ts';

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

/** What the document around a block says of it. */
export interface BlockContext {
  /** The text before it tells to run something. */
  readonly runs: boolean;
  /** The text before it speaks of a console that code is typed into. */
  readonly console: boolean;
  /** Names that the document uses as programs. */
  readonly tools: ReadonlySet<string>;
}

export const NO_CONTEXT: BlockContext = { runs: false, console: false, tools: new Set() };

/** Takes a command from a block: the first line from `column`, the others less the indentation. */
export function commandIn(
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
  const start = head.slice(column).replace(/`\s*$/, (end) => (head[column - 1] === '`' ? '' : end));
  const text = [start, ...rest].map((line) => line.trimEnd()).join('\n');
  return { first, last, column, text };
}
