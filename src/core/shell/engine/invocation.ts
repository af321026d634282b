import { HOLE, isDynamic, type Word } from '../syntax/model.ts';
import { type CompiledSpec, compile } from '../tools/compile.ts';
import type { Runs, Tool } from '../tools/schema.ts';
import type { Why } from '../why.ts';
import { why } from '../why.ts';
import { type GivenFlag, readFlag } from './flags.ts';

/** The words of one command, told apart by its tool's table. */
export interface Invocation {
  readonly tool: Tool;
  /** The tool and its verbs: `kubectl rollout status`. */
  readonly path: string;
  /** From the tool itself to the last verb. */
  readonly levels: readonly CompiledSpec[];
  readonly flags: readonly GivenFlag[];
  readonly operands: readonly Word[];
  /** Assignments before the command that is run. */
  readonly assignments: readonly Word[];
  /** The command that it runs, or null. */
  readonly command: readonly Word[] | null;
  /** Why the rest could not be told apart, or null. */
  readonly trouble: Why | null;
}

const ASSIGNMENT = /^[A-Za-z_]\w*\+?=/;

/**
 * Tells the words of a command apart. The first is the tool's name.
 * @param name that name without its folder
 */
export function readInvocation(tool: Tool, name: string, words: readonly Word[]): Invocation {
  const levels = [compile(tool)];
  const path = [name];
  const flags: GivenFlag[] = [];
  const operands: Word[] = [];
  const assignments: Word[] = [];
  let here = compile(tool);
  let flagsEnded = tool.style === 'none';
  let verbDone = false;
  const result = (trouble: Why | null, command: readonly Word[] | null = null): Invocation => ({
    tool,
    path: path.join(' '),
    levels,
    flags,
    operands,
    assignments,
    command,
    trouble,
  });

  for (let at = 1; at < words.length; at++) {
    const word = words[at];
    if (word === undefined) break;
    const { value } = word;
    if (!flagsEnded && value === '--') {
      flagsEnded = true;
      continue;
    }
    const bundled = at === 1 && tool.bundle === true && /^[A-Za-z]+$/.test(value);
    if (!flagsEnded && (bundled || (value.startsWith('-') && !isOperand(value, levels)))) {
      const shown = bundled ? { ...word, value: `-${value}` } : word;
      const read = readFlag(
        shown,
        words,
        at,
        levels,
        tool.style ?? 'gnu',
        here.hasVerbs && !verbDone,
      );
      if ('trouble' in read) return result(why(read.trouble, word.text, path.join(' ')));
      flags.push(...read.flags);
      at = read.next - 1;
      continue;
    }
    if (here.hasVerbs && !verbDone) {
      const verb = readVerb(word, here, tool);
      if (verb === 'dynamic') return result(why('tool/ambiguous-verb', path.join(' ')));
      if (verb === 'unknown') return result(why('verb/unknown', value, path.join(' ')));
      if (verb !== 'operand') {
        path.push(value);
        if (verb !== 'group') {
          here = verb;
          levels.push(here);
        }
        continue;
      }
      verbDone = true;
    }
    const runs = runsHere(here, flags);
    if (runs !== null) {
      if (runs.assignments === true && ASSIGNMENT.test(value)) {
        assignments.push(word);
        continue;
      }
      if (operands.length >= runs.from) return result(null, words.slice(at));
    }
    operands.push(word);
    if (here.source.flagsFirst === true) flagsEnded = true;
  }
  return lacksVerb(here, verbDone, flags)
    ? result(why('verb/missing', path.join(' ')))
    : result(null);
}

/** What may stand for other letters. */
const UNSURE = new RegExp(`[${HOLE}*?[{+@!(]`);

/** What a word is where a verb may come. */
function readVerb(
  word: Word,
  here: CompiledSpec,
  tool: Tool,
): CompiledSpec | 'group' | 'operand' | 'dynamic' | 'unknown' {
  if (isDynamic(word) || word.many) {
    const [known = ''] = word.value.split(UNSURE);
    const isNone =
      known !== '' &&
      here.verb(known, true) === null &&
      ![...here.groups].some((group) => group.startsWith(known));
    return here.source.orOperands === true && isNone ? 'operand' : 'dynamic';
  }
  const name = tool.anyCase === true ? word.value.toLowerCase() : word.value;
  const verb = here.verb(name, tool.prefixes === true);
  if (verb !== null) return verb.spec;
  if (here.groups.has(name)) return 'group';
  return here.source.orOperands === true ? 'operand' : 'unknown';
}

/** Whether nothing says what the tool does without the verb that it was not given. */
function lacksVerb(
  { hasVerbs, source }: CompiledSpec,
  verbDone: boolean,
  flags: readonly GivenFlag[],
): boolean {
  const told = source.effect !== undefined || source.input !== undefined;
  const decided = flags.some(({ flag }) => flag.effect !== undefined || flag.is !== undefined);
  return hasVerbs && !verbDone && !told && !decided;
}

/** A dash alone stands for the standard input, unless the tool says that it is a flag. */
function isOperand(value: string, levels: readonly CompiledSpec[]): boolean {
  return value === '-' && !levels.some(({ flags }) => flags.has('-'));
}

/** What a verb runs with these flags; null where it runs nothing. */
export function runsHere(spec: CompiledSpec | undefined, flags: readonly GivenFlag[]): Runs | null {
  const runs = spec?.runs ?? null;
  if (runs === null || has(flags, runs.notWith)) return null;
  return runs.onlyWith === undefined || has(flags, runs.onlyWith) ? runs : null;
}

/**
 * Whether one of these flags is given: names, or `name=VALUE`, apart by spaces.
 */
export function has(flags: readonly GivenFlag[], wanted: string | undefined): boolean {
  if (wanted === undefined) return false;
  return wanted.split(' ').some((one) => {
    const at = one.indexOf('=');
    const name = at < 0 ? one : one.slice(0, at);
    const value = at < 0 ? null : one.slice(at + 1);
    return flags.some(
      (given) => given.flag.name === name && (value === null || given.value?.value === value),
    );
  });
}
