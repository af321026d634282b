import { isMap, isScalar, type Pair, type YAMLMap } from 'yaml';
import type { Problem } from '../problem.ts';
import { problemsFrom } from '../problem.ts';
import type { LineIndex } from '../text/line-index.ts';
import { nearest } from '../text/nearest.ts';
import type { SourceRange } from '../text/range.ts';

const PROBLEMS = {
  'config/invalid-yaml': { severity: 'error', text: 'This is not valid YAML: {0}' },
  'config/unknown-key': {
    severity: 'warning',
    text: '"{0}" is not a setting of Faultline and is ignored. {1}',
  },
  'config/wrong-type': {
    severity: 'error',
    text: '"{0}" must be {1}. The default is used instead.',
  },
  'config/outside-repository': {
    severity: 'error',
    text: '"{0}" leaves the repository. Write a path relative to its root; the default is used instead.',
  },
} as const;
export const problem = problemsFrom(PROBLEMS);

/** Where a setting stands: its name with those of the groups around it, and its place in the file. */
export interface Place {
  readonly name: string;
  readonly range: SourceRange;
  readonly lines: LineIndex;
}

/** What came of a setting; no value where the default has to do. */
export interface Read<T> {
  readonly value?: T;
  readonly problems: readonly Problem[];
}

export type Reader<T> = (node: unknown, place: Place) => Read<T>;

/** Either the checked value, or what is wrong with it. */
export type Checked<T> =
  | { readonly value: T }
  | { readonly wrong: 'type' }
  | { readonly wrong: 'outside'; readonly of: string };

/** A setting that stands for itself. `expects` completes "must be". */
export function setting<T>(expects: string, check: (raw: unknown) => Checked<T>): Reader<T> {
  return (node, { name, range }) => {
    const checked = check(toPlain(node));
    if ('value' in checked) return { value: checked.value, problems: [] };
    return {
      problems: [
        checked.wrong === 'outside'
          ? problem('config/outside-repository', range, checked.of)
          : problem('config/wrong-type', range, name, expects),
      ],
    };
  };
}

type Table = Readonly<Record<string, Reader<unknown>>>;

/** The values of a table of settings, those left out that the file does not give or gives wrongly. */
export type Values<Settings extends Table> = {
  readonly [Name in keyof Settings]?: Settings[Name] extends Reader<infer T> ? T : never;
};

/**
 * Reads a mapping by a table of its settings. Keys that the table does not know are reported.
 *
 * @param place of the whole mapping; an empty name is the file itself
 */
export function readSettings<Settings extends Table>(
  node: unknown,
  place: Place,
  settings: Settings,
): { readonly value: Values<Settings>; readonly problems: readonly Problem[] } {
  if (isNothing(node)) return { value: {}, problems: [] };
  if (!isMap(node)) {
    const wrong = problem('config/wrong-type', place.range, place.name, 'a mapping of settings');
    return { value: {}, problems: [wrong] };
  }
  const problems: Problem[] = [];
  const value: Record<string, unknown> = {};
  for (const pair of node.items) {
    const key = keyOf(pair);
    const range = rangeOf(pair, place.lines);
    const reader = Object.hasOwn(settings, key) ? settings[key] : undefined;
    if (reader === undefined) {
      const hint = suggestion(key, Object.keys(settings));
      problems.push(problem('config/unknown-key', range, key, hint));
      continue;
    }
    const read = reader(pair.value, { ...place, name: key, range });
    problems.push(...read.problems);
    if (read.value !== undefined) value[key] = read.value;
  }
  return { value: value as Values<Settings>, problems };
}

/** One setting of a mapping ahead of the others, for those that depend on it; reports nothing. */
export function peek<T>(
  node: unknown,
  key: string,
  reader: Reader<T>,
  place: Place,
): T | undefined {
  const pair = isMap(node) ? pairOf(node, key) : undefined;
  return pair === undefined ? undefined : reader(pair.value, place).value;
}

function pairOf(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => keyOf(pair) === key);
}

function isNothing(node: unknown): boolean {
  return node === null || node === undefined || (isScalar(node) && node.value === null);
}

function keyOf({ key }: Pair): string {
  return String(isScalar(key) ? key.value : key);
}

function rangeOf(pair: Pair, lines: LineIndex): SourceRange {
  const start = isScalar(pair.key) ? (pair.key.range?.[0] ?? 0) : 0;
  const node = pair.value as { range?: readonly number[] | null } | null;
  return lines.range(start, node?.range?.[1] ?? start);
}

function suggestion(key: string, names: readonly string[]): string {
  const [best] = nearest(key, names);
  return best === undefined ? `Settings are ${names.join(', ')}.` : `Did you mean "${best}"?`;
}

function toPlain(node: unknown): unknown {
  const json = (node as { toJSON?: () => unknown } | null)?.toJSON;
  return json === undefined ? node : json.call(node);
}
