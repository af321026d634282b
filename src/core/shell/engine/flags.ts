import { HOLE, tail, type Word } from '../syntax/model.ts';
import { type CompiledFlag, type CompiledSpec, mayChange } from '../tools/compile.ts';
import type { FlagStyle } from '../tools/schema.ts';
import type { WhyCode } from '../why.ts';

/** A flag as it is used in one command. */
export interface GivenFlag {
  readonly flag: CompiledFlag;
  readonly word: Word;
  readonly value: Word | null;
  /** For a flag that runs a command: its words. */
  readonly command: readonly Word[];
}

/** Flags read from one word on, and the index of the first word that is none of theirs. */
export type FlagReading =
  | { readonly flags: readonly GivenFlag[]; readonly next: number }
  | { readonly trouble: Extract<WhyCode, `flag/${string}`> };

/** What `--help` and its like do for every tool that does not say otherwise. */
const HELP: CompiledFlag = { name: 'help', takes: 'nothing', effect: 'read-only' };

/**
 * Reads the flags in the word at `at`, and their values in the words after it.
 * @param verbPending a verb is still to come, so that a flag of unknown arity would hide it
 */
export function readFlag(
  word: Word,
  words: readonly Word[],
  at: number,
  levels: readonly CompiledSpec[],
  style: FlagStyle,
  verbPending: boolean,
): FlagReading {
  const { value } = word;
  const equals = value.indexOf('=');
  const head = equals < 0 ? value : value.slice(0, equals);
  const attached = equals < 0 ? null : tail(word, equals + 1);
  const take = (flag: CompiledFlag) => takeValue(flag, word, attached, words, at + 1);
  const exact = lookUp(levels, head);
  if (exact !== null) return take(exact);
  if (/^-\d+$/.test(value)) {
    const number = lookUp(levels, '#');
    if (number !== null) return take(number);
  }
  const long =
    style === 'go' ? head.replace(/^--?/, '') : head.startsWith('--') ? head.slice(2) : null;
  if (long === null) return readCluster(word, words, at, levels, verbPending);
  const flag =
    (long.length > 1 || style === 'go' ? lookUp(levels, long) : null) ??
    helpFor(long, words.length === 2);
  if (flag !== null) return take(flag);
  return unlisted(word, at, levels, verbPending);
}

/** `-abc`, `-nVALUE`, `-n VALUE`. */
function readCluster(
  word: Word,
  words: readonly Word[],
  at: number,
  levels: readonly CompiledSpec[],
  verbPending: boolean,
): FlagReading {
  const { value } = word;
  const flags: GivenFlag[] = [];
  for (let i = 1; i < value.length; i++) {
    const flag = lookUp(levels, value[i] ?? '');
    if (flag === null) {
      // What stands before it is told apart.
      const rest = unlisted(word, at, levels, verbPending);
      return 'trouble' in rest ? rest : { flags, next: rest.next };
    }
    const alone = (flag.takes ?? 'nothing') === 'nothing' && flag.runsUntil === undefined;
    // Some programs take `-w=false`.
    if (alone && value[i + 1] !== '=') {
      flags.push({ flag, word, value: null, command: [] });
      continue;
    }
    const rest = value[i + 1] === '=' ? i + 2 : i + 1;
    const attached = i + 1 < value.length ? tail(word, rest) : null;
    const read = takeValue(flag, word, attached, words, at + 1);
    return 'trouble' in read ? read : { flags: [...flags, ...read.flags], next: read.next };
  }
  return { flags, next: at + 1 };
}

function takeValue(
  flag: CompiledFlag,
  word: Word,
  attached: Word | null,
  words: readonly Word[],
  next: number,
): FlagReading {
  if (flag.runsUntil !== undefined) {
    const rest = words.slice(next);
    const end = rest.findIndex(
      ({ value }, i) => value === ';' || (value === '+' && rest[i - 1]?.value === '{}'),
    );
    if (end < 0) return { trouble: 'flag/missing-value' };
    const given = { flag, word, value: null, command: rest.slice(0, end) };
    return { flags: [given], next: next + end + 1 };
  }
  if (attached !== null || flag.takes !== 'value') {
    return { flags: [{ flag, word, value: attached, command: [] }], next };
  }
  const value = words[next];
  if (value === undefined) return { trouble: 'flag/missing-value' };
  return { flags: [{ flag, word, value, command: [] }], next: next + 1 };
}

/**
 * A flag that no table lists: harmless only where the table says that all others are, and where it is
 * no short form of one that changes something, in letters (`-tK`) or cut off (`--outp`).
 */
function unlisted(
  word: Word,
  at: number,
  levels: readonly CompiledSpec[],
  verbPending: boolean,
): FlagReading {
  const harmless = levels.at(-1)?.source.anyFlags === true && !verbPending;
  const name = word.value.split('=')[0] ?? '';
  if (!harmless || name.includes(HOLE) || word.open || hidesChange(name, levels)) {
    return { trouble: 'flag/unknown' };
  }
  return { flags: [], next: at + 1 };
}

function hidesChange(written: string, levels: readonly CompiledSpec[]): boolean {
  const long = written.startsWith('--');
  const bare = written.replace(/^--?/, '');
  return levels.some(({ flags }) =>
    [...flags].some(
      ([name, flag]) =>
        mayChange(flag) &&
        (long
          ? name.length > 1 && name.startsWith(bare)
          : name.length === 1 && bare.includes(name)),
    ),
  );
}

function lookUp(levels: readonly CompiledSpec[], name: string): CompiledFlag | null {
  for (let i = levels.length - 1; i >= 0; i--) {
    const flag = levels[i]?.flags.get(name);
    if (flag !== undefined) return flag;
  }
  return null;
}

/** `--version` is many a verb's flag with a value, so it asks for the version only where it is alone. */
function helpFor(long: string, alone: boolean): CompiledFlag | null {
  return long === 'help' || (long === 'version' && alone) ? HELP : null;
}
