import { HOLE, literal, type Word } from '../syntax/model.ts';
import type { Runs } from '../tools/schema.ts';
import { why } from '../why.ts';
import type { Context, Finding } from './context.ts';
import { type Invocation, runsHere } from './invocation.ts';
import { found, spanOf, textOf } from './shown.ts';
import { judgeInput, type Reader } from './told.ts';

/**
 * Judges the commands that a command runs; null where it is no wrapper here.
 * @param rehearsed a flag makes it only show something: no shell opens without a command
 */
export function judgeRuns(
  invocation: Invocation,
  reader: Reader,
  rehearsed: boolean,
  context: Context,
): readonly Finding[] | null {
  const byFlags = invocation.flags.flatMap(({ command, flag, word }) => {
    if (flag.runsUntil === undefined) return [];
    const filled = command.map((part) => fill(part, '{}'));
    return context
      .words(filled, { ...context, input: { kind: 'unknown' } })
      .concat(filled.length > 0 ? [] : [unknownIn(word, reader)]);
  });
  const runs = runsHere(invocation.levels.at(-1), invocation.flags);
  const command = commandOf(invocation, runs);
  if (runs === null || (command === null && rehearsed)) return byFlags.length > 0 ? byFlags : null;
  if (command === null)
    return byFlags.concat(withoutCommand(runs.otherwise ?? 'unknown', reader, context));
  const input = runs.appends === true ? ({ kind: 'unknown' } as const) : context.input;
  const inner = { ...context, input };
  const words = runs.appends === true ? appended(command, invocation) : command;
  if (runs.as === 'argv') return byFlags.concat(context.words(words, inner));
  const text = words.map(({ value }) => value).join(' ');
  const span = spanOf(command, context.fixed);
  return byFlags.concat(context.text({ ...literal(text, span), text: textOf(command) }, inner));
}

/** The words of the command, up to what ends it. */
function commandOf({ command }: Invocation, runs: Runs | null): readonly Word[] | null {
  if (command === null || runs?.endsAt === undefined) return command;
  const ends = new RegExp(runs.endsAt, 'su');
  const end = command.findIndex(({ value }) => ends.test(value));
  if (end === 0) return null;
  return end < 0 ? command : command.slice(0, end);
}

function withoutCommand(
  otherwise: 'shell' | 'read-only' | 'unknown' | 'mutating',
  reader: Reader,
  context: Context,
): readonly Finding[] {
  if (otherwise === 'shell') return judgeInput('shell', reader, context);
  if (otherwise === 'read-only') return [];
  const ground = { effect: otherwise, why: why('session/opens', reader.path) };
  return [found(ground, reader.text, reader.range, reader.name)];
}

/** The command with what only its input says: where the flag `I` names a mark, there, else at the end. */
function appended(command: readonly Word[], { flags }: Invocation): readonly Word[] {
  const mark = flags.find(({ flag }) => flag.name === 'I' || flag.name === 'i');
  if (mark !== undefined) return command.map((word) => fill(word, mark.value?.value || '{}'));
  const last = command.at(-1)?.span ?? { start: 0, end: 0 };
  return [...command, { ...literal(HOLE, last), text: '…', many: true }];
}

function fill(word: Word, mark: string): Word {
  return { ...word, value: word.value.replaceAll(mark, HOLE) };
}

function unknownIn(word: Word, { path, range, name }: Reader): Finding {
  const ground = { effect: 'unknown', why: why('flag/missing-value', word.text, path) } as const;
  return found(ground, word.text, range, name);
}
