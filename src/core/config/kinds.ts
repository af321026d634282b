import { isSeq } from 'yaml';
import type { Problem } from '../problem.ts';
import { nearest } from '../text/nearest.ts';
import { A_MAPPING, readMembers, unknownKey } from './mapping.ts';
import { type Checked, type Setting, setting } from './setting.ts';

/** A whole number within bounds, which belong to it. `what` completes "must be". */
export function wholeNumber(what: string, least: number, most: number): Setting<number> {
  return setting(
    `${what} from ${least} to ${most}`,
    { type: 'integer', minimum: least, maximum: most },
    (raw) => (isWithin(raw, least, most) ? { value: raw } : { wrong: 'type' }),
    (raw) => {
      const number = Number(/^\s*-?\d+(?:\.\d+)?/.exec(String(raw))?.[0] ?? Number.NaN);
      if (Number.isNaN(number)) return [];
      return [String(Math.min(most, Math.max(least, Math.round(number))))];
    },
  );
}

/** Whether a value is a whole number within bounds, which belong to it. */
export function isWithin(raw: unknown, least: number, most: number): raw is number {
  return Number.isInteger(raw) && Number(raw) >= least && Number(raw) <= most;
}

/** Any text but an empty one. `what` completes "must be". */
export function text(what: string): Setting<string> {
  return setting(
    what,
    { type: 'string', pattern: '\\S' },
    (raw) =>
      typeof raw === 'string' && raw.trim() !== '' ? { value: raw.trim() } : { wrong: 'type' },
    (raw) => (typeof raw === 'number' || typeof raw === 'boolean' ? [`"${raw}"`] : []),
  );
}

const YES = /^(?:yes|y|on|1|true)$/i;
const NO = /^(?:no|n|off|0|false|never)$/i;

export const yesOrNo: Setting<boolean> = setting(
  'true or false',
  { type: 'boolean' },
  (raw) => (typeof raw === 'boolean' ? { value: raw } : { wrong: 'type' }),
  (raw) => (YES.test(String(raw)) ? ['true'] : NO.test(String(raw)) ? ['false'] : []),
);

/** One of some words. */
export function choice<const Word extends string>(words: readonly Word[]): Setting<Word> {
  const listed = words.map((word) => `"${word}"`).join(', ');
  return setting(`one of ${listed}`, { enum: words }, oneOf(words), (raw) => wordsFor(raw, words));
}

/** Checks that a value is one of some words. */
export function oneOf<const Word extends string>(
  words: readonly Word[],
): (raw: unknown) => Checked<Word> {
  return (raw) => {
    const value = words.find((word) => word === raw);
    return value === undefined ? { wrong: 'type' } : { value };
  };
}

/** The words that something else may stand for, the nearest first; each of them where none is near. */
export function wordsFor(raw: unknown, words: readonly string[]): readonly string[] {
  const near = nearest(String(raw), words);
  return near.length === 0 ? words : near;
}

/** A list of settings of one kind; one that cannot be used spoils it. `what` completes "must be". */
export function listOf<T>(what: string, item: Setting<T>): Setting<readonly T[]> {
  const list = setting(
    what,
    {},
    () => ({ wrong: 'type' }),
    (raw) =>
      typeof raw === 'string' || typeof raw === 'number' ? [`[${JSON.stringify(raw)}]`] : [],
  );
  return {
    expects: what,
    schema: { type: 'array', items: item.schema },
    read: (node, place) => {
      if (!isSeq(node)) return { problems: list.read(node, place).problems };
      const reads = node.items.map((one, at) => {
        const [start, end] = (one as { range?: readonly number[] | null } | null)?.range ?? [];
        const range =
          start === undefined || end === undefined ? place.range : place.lines.range(start, end);
        return item.read(one, { ...place, name: `${place.name}[${at}]`, range });
      });
      const problems = reads.flatMap((read) => read.problems);
      const value = reads.flatMap((read) => (read.value === undefined ? [] : [read.value]));
      return value.length === reads.length ? { value, problems } : { problems };
    },
  };
}

/** Settings of one kind by names: any, or those given. One that cannot be used is left out. */
export function recordOf<T>(
  item: Setting<T>,
  names?: readonly string[],
): Setting<Readonly<Record<string, T>>> {
  return {
    expects: A_MAPPING,
    schema: {
      type: ['object', 'null'],
      additionalProperties: item.schema,
      ...(names === undefined ? {} : { propertyNames: { enum: names } }),
    },
    read: (node, place) => {
      const members = readMembers(node, place);
      const problems: Problem[] = [...members.problems];
      const value: [string, T][] = [];
      for (const member of members.value ?? []) {
        if (names !== undefined && !names.includes(member.key)) {
          problems.push(unknownKey(member, names));
          continue;
        }
        const read = item.read(member.node, member.place);
        problems.push(...read.problems);
        if (read.value !== undefined) value.push([member.key, read.value]);
      }
      return { value: Object.fromEntries(value), problems };
    },
  };
}
