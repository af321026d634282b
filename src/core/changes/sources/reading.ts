import type { ChangeDraft, ChangeKind } from '../change.ts';
import { parseJson } from '../json.ts';

/** What the output of a tool told; each problem is one line. */
export interface Reading {
  readonly value: readonly ChangeDraft[];
  readonly problems: readonly string[];
}

const NO_JSON: Reading = { value: [], problems: ['it did not print JSON'] };

/** Reads the JSON of a tool that prints a list, or an object with a list of `items`. */
export function readItems(
  text: string,
  read: (item: unknown, all: readonly unknown[]) => readonly (ChangeDraft | null)[],
): Reading {
  const data = parseJson(text);
  if (data === undefined) return NO_JSON;
  // An empty list is printed as null by what is written in Go.
  const isPlain = data === null || Array.isArray(data);
  const items: unknown = isPlain ? data : (data as { items?: unknown }).items;
  if (items === null) return { value: [], problems: [] };
  if (!Array.isArray(items)) return { value: [], problems: ['it did not print a list'] };
  const drafts = items.flatMap((item) => read(item, items));
  return { value: drafts.filter((draft) => draft !== null), problems: [] };
}

interface Deed {
  readonly kind: ChangeKind;
  readonly id: string;
  readonly title: string;
  /** When it ended, or happened; a deed without a time is none. */
  readonly at: number | null;
  /** When it began, if that is known. */
  readonly began?: number | null;
  readonly author?: string | null;
  readonly names: readonly (string | null)[];
  readonly url?: string | null;
}

/** What somebody did with a tool, as a change; null where nobody knows when. */
export function deed({ kind, id, title, at, began, author, names, url }: Deed): ChangeDraft | null {
  if (at === null) return null;
  return {
    kind,
    id,
    title,
    author: author ?? null,
    at: began ?? at,
    arrivedAt: at,
    arrival: 'own',
    paths: [],
    names: names.filter((name) => name !== null),
    url: url ?? null,
  };
}

/** The first digits of a commit; any other revision as it is. */
export function shortRevision(revision: string): string {
  return revision.replace(/\b([0-9a-f]{8})[0-9a-f]{32}(?:[0-9a-f]{24})?\b/g, '$1');
}
