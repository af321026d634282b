import { parseArgs } from 'node:util';
import { nearest } from '../core/text/nearest.ts';
import { parseInstant } from '../core/time/utc.ts';
import { readWhen } from '../core/time/when.ts';
import { type Arguments, type OptionSpec, type OptionValue, UsageError } from './command.ts';

type Specs = Readonly<Record<string, OptionSpec>>;

/**
 * Reads the words after a command's name.
 *
 * Options and operands may be mixed; `--` ends the options; a lone `-` is an operand.
 * @throws UsageError for an unknown option (naming the nearest right one), a missing value, or a
 *   value that is not among the choices.
 */
export function readArguments(words: readonly string[], specs: Specs): Arguments {
  const { tokens } = parseArgs({
    args: [...words],
    options: Object.fromEntries(
      Object.entries(specs).map(([name, { type, short }]) => [
        name,
        short === undefined ? { type } : { type, short },
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values: Record<string, OptionValue> = {};
  for (const [name, spec] of Object.entries(specs)) {
    values[name] = spec.multiple === true ? [] : spec.default;
  }
  const operands: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const spec = Object.hasOwn(specs, token.name) ? specs[token.name] : undefined;
    if (spec === undefined) throw new UsageError(unknownOption(token.rawName, specs));
    const value = readValue(token.rawName, token.value, spec);
    const earlier = values[token.name];
    values[token.name] = Array.isArray(earlier) ? [...earlier, value] : value;
  }
  return { operands, values };
}

function readValue(written: string, value: string | undefined, spec: OptionSpec): string | boolean {
  if (spec.type === 'boolean') {
    if (value !== undefined) throw new UsageError(`${written} takes no value.`);
    return true;
  }
  if (value === undefined) {
    const choices = spec.choices === undefined ? '' : `: one of ${spec.choices.join(', ')}`;
    throw new UsageError(`${written} needs a value${choices}.`);
  }
  if (spec.choices !== undefined && !spec.choices.includes(value)) {
    throw new UsageError(
      `${written} cannot be "${value}". ${didYouMean(value, spec.choices)}It is one of ${spec.choices.join(', ')}.`,
    );
  }
  return value;
}

function unknownOption(written: string, specs: Specs): string {
  const known = Object.keys(specs).map((name) => `--${name}`);
  return `There is no option ${written}. ${didYouMean(written, known)}Options: ${known.join(', ')}.`;
}

/** "Did you mean X? " with a trailing blank, or nothing when no candidate is near. */
export function didYouMean(word: string, candidates: readonly string[]): string {
  const [best] = nearest(word, candidates, 1);
  return best === undefined ? '' : `Did you mean ${best}? `;
}

/** The value of an option that takes a text; undefined where it was not given. */
export function textOption({ values }: Arguments, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}

/** @throws UsageError where the option is given and is not an ISO date-time with an offset */
export function instantOption(args: Arguments, name: string): number | undefined {
  const value = textOption(args, name);
  if (value === undefined) return undefined;
  const instant = parseInstant(value);
  if (instant !== null) return instant;
  throw new UsageError(
    `--${name} cannot be "${value}". Write a time with its offset, such as 2026-04-26T15:40:00Z.`,
  );
}

/**
 * When something happened, as people type it: see `readWhen`.
 *
 * @throws UsageError where the option is given and says no time
 */
export function whenOption(args: Arguments, name: string, now: number): number | undefined {
  const value = textOption(args, name);
  if (value === undefined) return undefined;
  const instant = value.trim() === '' ? null : readWhen(value, now);
  if (instant !== null) return instant;
  throw new UsageError(
    `--${name} cannot be "${value}". Write 15:40 for the UTC time, 7m for seven minutes ago, or a time with its offset, such as 2026-04-26T15:40:00Z.`,
  );
}

/**
 * The values of an option that may be given several times.
 * @throws UsageError where one of them is blank
 */
export function listOption({ values }: Arguments, name: string): readonly string[] {
  const value = values[name];
  const list: readonly string[] = Array.isArray(value) ? value : [];
  if (list.some((one) => one.trim() === '')) throw new UsageError(`--${name} must not be blank.`);
  return list;
}

/** @throws UsageError where the option was not given, or is blank */
export function requiredOption(args: Arguments, name: string): string {
  const value = textOption(args, name)?.trim();
  if (value === undefined || value === '') throw new UsageError(`--${name} is needed.`);
  return value;
}
