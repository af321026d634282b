import { likelihood } from './command-line.ts';
import { OPENS_CONSOLE } from './consoles.ts';
import type { LanguageClass } from './languages.ts';
import { endOfCommand } from './logical-lines.ts';
import { opensRootShell, type Prompted, promptOf } from './prompts.ts';
import { type BlockCommand, type BlockContext, type BlockReading, commandIn } from './reading.ts';
import { endOfStatement, startsStatement } from './sql.ts';

/** Whether any line of a block stands behind a prompt, so that all others are output. */
export function hasPrompts(
  lines: readonly string[],
  kind: LanguageClass,
  context: BlockContext,
): boolean {
  return (
    lines.some((line) => {
      const prompt = promptOf(line);
      if (prompt === null || prompt.kind === 'continuation') return false;
      const command = line.slice(prompt.length);
      if (command.trim() === '') return false;
      if (prompt.kind !== 'console') return kind !== 'data' || isLikely(command, context);
      return kind === 'sql' || kind === 'repl' || isCommand(command, context);
    }) || barePrompt(lines, kind, context) !== null
  );
}

function isLikely(text: string, context: BlockContext): boolean {
  const verdict = likelihood(text, context.tools);
  return verdict === 'sure' || verdict === 'likely';
}

function isCommand(text: string, context: BlockContext): boolean {
  return startsStatement(text) || likelihood(text, context.tools) !== 'no';
}

const ANGLE = /^\s*>\s+(?=\S)/;
const HASH = /^\s*#\s+(?=[a-z./(])/;

/** `> ` or `# ` where nothing else in the block could be a command, or null. */
function barePrompt(
  lines: readonly string[],
  kind: LanguageClass,
  context: BlockContext,
): RegExp | null {
  if (kind === 'data') return null;
  const first = lines.find((line) => line.trim() !== '') ?? '';
  if (ANGLE.test(first)) return ANGLE;
  if (kind === 'sql' || !HASH.test(first) || lines.some((line) => isLikely(line, context)))
    return null;
  const command = first.replace(HASH, '');
  return likelihood(command, context.tools) === 'sure' && /^\S+\s+\S|^\S+$/.test(command)
    ? HASH
    : null;
}

/** Reads a block in which prompts tell commands from output. */
export function readPrompted(lines: readonly string[], context: BlockContext): BlockReading {
  const commands: BlockCommand[] = [];
  const output: string[] = [];
  const comments: string[] = [];
  let bare = lines.some((line) => isShellPrompt(line))
    ? null
    : barePrompt(lines, 'unknown', context);
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const prompt = promptOf(line) ?? bareAt(line, bare, context);
    if (prompt === null) {
      const comment = /^\s*#+\s+(?=\S)/.exec(line);
      if (comment !== null) comments.push(line.slice(comment[0].length));
      else if (line.trim() !== '') output.push(line);
      continue;
    }
    const text = line.slice(prompt.length);
    if (text.trim() === '') continue;
    if (text.startsWith('#')) {
      comments.push(text.replace(/^#+\s*/, ''));
      continue;
    }
    const last = endOfPrompted(lines, at, prompt, bare);
    commands.push(commandIn(lines, at, last, prompt.length));
    if (opensRootShell(text)) bare = HASH;
    else if (OPENS_CONSOLE.test(text)) bare = ANGLE;
    at = last;
  }
  return { commands, output: output.join('\n'), comments };
}

function isShellPrompt(line: string): boolean {
  const prompt = promptOf(line);
  return prompt !== null && prompt.kind !== 'continuation' && line.trim().length > prompt.length;
}

function bareAt(line: string, bare: RegExp | null, context: BlockContext): Prompted | null {
  const match = bare?.exec(line) ?? null;
  if (match === null) return null;
  if (bare === HASH) {
    if (!isLikely(line.slice(match[0].length), context)) return null;
  }
  return { kind: 'root', length: match[0].length };
}

function endOfPrompted(
  lines: readonly string[],
  first: number,
  prompt: Prompted,
  bare: RegExp | null,
): number {
  let next = first + 1;
  while (
    next < Math.min(lines.length, first + MAX_LINES) &&
    promptOf(lines[next] ?? '') === null &&
    bare?.test(lines[next] ?? '') !== true
  ) {
    next += 1;
  }
  const own = [(lines[first] ?? '').slice(prompt.length), ...lines.slice(first + 1, next)];
  const statement = prompt.kind === 'console' && startsStatement(own[0] ?? '');
  let last = first + (statement ? endOfPromptedStatement(own) : endOfCommand(own, 0));
  while (promptOf(lines[last + 1] ?? '')?.kind === 'continuation') last += 1;
  while (last > first && (lines[last] ?? '').trim() === '') last -= 1;
  return last;
}

/** Lines that a command behind a prompt may have. */
const MAX_LINES = 200;

function endOfPromptedStatement(lines: readonly string[]): number {
  const end = endOfStatement(lines, 0);
  return /;\s*$/.test(lines[end] ?? '') ? end : 0;
}
