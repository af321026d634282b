import { isNode } from 'yaml';
import type { Meant, Problem } from '../problem.ts';
import { problemsFrom } from '../problem.ts';
import type { LineIndex } from '../text/line-index.ts';
import type { SourceRange } from '../text/range.ts';
import { english } from '../text/sentence.ts';

const PROBLEMS = {
  'config/invalid-yaml': { severity: 'error', text: english`This is not valid YAML: {0}` },
  'config/unknown-key': {
    severity: 'warning',
    text: english`"{0}" is not a setting of Faultline and is ignored. {1}`,
  },
  'config/wrong-type': {
    severity: 'error',
    text: english`"{0}" must be {1}. The default is used instead.`,
  },
  'config/outside-repository': {
    severity: 'error',
    text: english`"{0}" leaves the repository. Write a path relative to its root; the default is used instead.`,
  },
} as const;
export const problem = problemsFrom(PROBLEMS);

/** A JSON Schema (draft 7) of one value. It allows all that can be read, and little else. */
export type Schema = Readonly<Record<string, unknown>>;

/** Where a setting stands: its name, and its place in the file. */
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

/** A kind of value: how it is read from a YAML node, and how people and editors are told of it. */
export interface Setting<T> {
  /** Completes "must be". */
  readonly expects: string;
  readonly schema: Schema;
  readonly read: (node: unknown, place: Place) => Read<T>;
}

/** A setting with its place in a table: what it is for, and its value where the file gives none. */
export interface Entry<T> extends Setting<T> {
  readonly about: string;
  readonly otherwise: T;
}

/** One line of a table of settings. `about` is one sentence. */
export function entry<T>(about: string, of: Setting<T>, otherwise: T): Entry<T> {
  return { ...of, about, otherwise };
}

/** Either the checked value, or what is wrong with it. */
export type Checked<T> =
  | { readonly value: T }
  | { readonly wrong: 'type' }
  | { readonly wrong: 'outside'; readonly of: string };

/**
 * A setting that stands for itself, checked as plain data.
 *
 * @param meant what may be meant by data that it cannot be, as YAML
 */
export function setting<T>(
  expects: string,
  schema: Schema,
  check: (raw: unknown) => Checked<T>,
  meant: (raw: unknown) => readonly string[] = () => [],
): Setting<T> {
  return {
    expects,
    schema,
    read: (node, { name, range }) => {
      const raw = toPlain(node);
      const checked = check(raw);
      if ('value' in checked) return { value: checked.value, problems: [] };
      return {
        problems: [
          checked.wrong === 'outside'
            ? problem('config/outside-repository', range, checked.of)
            : {
                ...problem('config/wrong-type', range, name, expects),
                ...asMeant(node, meant(raw)),
              },
        ],
      };
    },
  };
}

/** What may have been meant where a node of YAML stands; nothing where that is nothing. */
export function asMeant(node: unknown, texts: readonly string[]): { readonly meant?: Meant } {
  const [start, end] = (isNode(node) ? node.range : null) ?? [];
  if (start === undefined || end === undefined || texts.length === 0) return {};
  return { meant: { start, end, texts } };
}

function toPlain(node: unknown): unknown {
  const json = (node as { toJSON?: () => unknown } | null)?.toJSON;
  return json === undefined ? node : json.call(node);
}
