import { judgeLanguage, LANGUAGE_LABELS } from '../languages/judge.ts';
import type { Span } from '../model.ts';
import { literal, type Word } from '../syntax/model.ts';
import type { Input, Kind } from '../tools/schema.ts';
import { why } from '../why.ts';
import type { Context, Finding } from './context.ts';
import { found, shown } from './shown.ts';

/** A word that its tool reads as commands. */
export interface Told {
  readonly word: Word;
  readonly kind: Exclude<Kind, 'written' | 'setting' | 'variable'>;
}

/** What programs name their standard input. */
const STANDARD_INPUT = /^(?:-|\/dev\/stdin|\/dev\/fd\/0|\/proc\/self\/fd\/0)$/;

/** Judges what a tool is told in an argument. */
export function judgeTold(
  { word, kind }: Told,
  reader: Reader,
  context: Context,
): readonly Finding[] {
  const { name } = reader;
  if (kind === 'shell') return context.text(word, context);
  if (kind === 'receiver') return judgeInput('sent', reader, context);
  if (kind === 'script') {
    if (reader.input !== undefined && STANDARD_INPUT.test(word.value)) {
      return judgeInput(reader.input, reader, context);
    }
    const ground = { effect: 'unknown', why: why('input/file', name, word.text) } as const;
    return [found(ground, word.text, word.span, name)];
  }
  if (kind === 'words') return judgeLines(word, name, context);
  const { effect, code, part, shell } = judgeLanguage(kind, word.value);
  const because = why(code, LANGUAGE_LABELS[kind], ...(part === null ? [] : [shown(part)]));
  return [
    found({ effect, why: because }, shown(word.text), word.span, name),
    ...shell.flatMap((text) => context.text(literal(text, word.span), context)),
  ];
}

/** Each line is a command of the tool itself, without its name. */
function judgeLines(text: Word, name: string, context: Context): readonly Finding[] {
  const lines = text.value.split('\n').filter((line) => line.trim() !== '');
  return lines.flatMap((line) => {
    const words = [name, ...(line.match(/"(?:\\.|[^"\\])*"|'[^']*'|\S+/g) ?? [])].map((part) =>
      literal(part.replace(/^(["'])(.*)\1$/s, '$2'), text.span),
    );
    return context.words(words, { ...context, fixed: text.span, input: { kind: 'nothing' } });
  });
}

/** A command that is told something, as its findings show it. */
export interface Reader {
  /** The program's name. */
  readonly name: string;
  readonly path: string;
  readonly text: string;
  readonly range: Span;
  /** What it makes of its standard input. */
  readonly input?: Input | undefined;
}

/** Judges what a tool does with what it reads. */
export function judgeInput(input: Input, reader: Reader, context: Context): readonly Finding[] {
  const { name, path, text, range } = reader;
  const given = context.input;
  const say = (
    effect: 'unknown' | 'mutating',
    code: 'session/opens' | 'input/unknown' | 'tool/changes',
  ) => found({ effect, why: why(code, path) }, text, range, name);
  const sends = input === 'mutating' || input === 'sent';
  if (given.kind === 'nothing' || (given.kind === 'terminal' && sends)) return [];
  if (given.kind === 'terminal') return [say('unknown', 'session/opens')];
  if (input === 'mutating') return [say('mutating', 'tool/changes')];
  if (input === 'unknown' || given.kind === 'unknown') return [say('unknown', 'input/unknown')];
  const kind = input === 'sent' ? 'requests' : input;
  return judgeTold({ word: given.word, kind }, reader, context);
}
