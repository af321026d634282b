import type { Problem } from '../problem.ts';
import { A_MAPPING, memberOf, readMembers, unknownKey } from './mapping.ts';
import { type Entry, entry, type Place, type Schema, type Setting } from './setting.ts';

/** Settings by the names that they have in the file. */
export type Table = Readonly<Record<string, Entry<unknown>>>;

/** `window-minutes` in the file is `windowMinutes` in the code. */
type CodeName<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<CodeName<Tail>>}`
  : Name;

/** What a table of settings gives: each setting, with its default where the file has no good value. */
export type Values<Settings extends Table> = {
  readonly [Name in keyof Settings & string as CodeName<Name>]: Settings[Name]['otherwise'];
};

/** A group of settings as a setting of its own. */
export function section<Settings extends Table>(
  about: string,
  settings: Settings,
): Entry<Values<Settings>> {
  return entry(about, group(settings), defaultsOf(settings));
}

/** A mapping read by a table of its settings. Keys that the table does not know are reported. */
export function group<Settings extends Table>(settings: Settings): Setting<Values<Settings>> {
  return {
    expects: A_MAPPING,
    schema: schemaOf(settings),
    read: (node, place) => readTable(node, place, settings),
  };
}

/** The values of a table where a file says nothing. */
export function defaultsOf<Settings extends Table>(settings: Settings): Values<Settings> {
  const defaults = Object.entries(settings).map(([name, { otherwise }]) => [
    codeName(name),
    otherwise,
  ]);
  return Object.fromEntries(defaults) as Values<Settings>;
}

/**
 * Reads a mapping by a table of its settings.
 *
 * @param place of the whole mapping
 */
export function readTable<Settings extends Table>(
  node: unknown,
  place: Place,
  settings: Settings,
): { readonly value: Values<Settings>; readonly problems: readonly Problem[] } {
  const { value, problems } = readGiven(node, place, settings);
  return { value: { ...defaultsOf(settings), ...value }, problems };
}

/** The same without the defaults: only what the mapping gives, for settings that lie over others. */
export function readGiven<Settings extends Table>(
  node: unknown,
  place: Place,
  settings: Settings,
): { readonly value: Partial<Values<Settings>>; readonly problems: readonly Problem[] } {
  const members = readMembers(node, place);
  const problems: Problem[] = [...members.problems];
  const value: Record<string, unknown> = {};
  for (const member of members.value ?? []) {
    const found = Object.hasOwn(settings, member.key) ? settings[member.key] : undefined;
    if (found === undefined) {
      problems.push(unknownKey(member, Object.keys(settings)));
      continue;
    }
    const read = found.read(member.node, member.place);
    problems.push(...read.problems);
    if (read.value !== undefined) value[codeName(member.key)] = read.value;
  }
  return { value: value as Partial<Values<Settings>>, problems };
}

/** One setting of a mapping ahead of the others, for those that depend on it; reports nothing. */
export function peek<T>(node: unknown, name: string, of: Entry<T>, place: Place): T {
  const pair = memberOf(node, name);
  return (pair === undefined ? undefined : of.read(pair.value, place).value) ?? of.otherwise;
}

/** The JSON Schema of a mapping. An empty mapping is nothing at all in YAML, which is fine, too. */
function schemaOf(settings: Table): Schema {
  const properties = Object.entries(settings).map(([name, one]) => [name, described(one)]);
  return {
    type: ['object', 'null'],
    additionalProperties: false,
    properties: Object.fromEntries(properties),
  };
}

/** A group is described by its members, which have defaults of their own. */
function described({ about, expects, otherwise, schema }: Entry<unknown>): Schema {
  if (expects === A_MAPPING) return { description: about, ...schema };
  const kind = `${expects.charAt(0).toUpperCase()}${expects.slice(1)}.`;
  const byDefault = otherwise === null ? {} : { default: otherwise };
  return { description: `${about} ${kind}`, ...schema, ...byDefault };
}

function codeName(name: string): string {
  return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}
