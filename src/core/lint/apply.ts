import { applyEdits } from '../text/edits.ts';
import { overlaps } from '../text/span.ts';
import type { Fix, TextEdit } from './fix.ts';

/** What came of applying fixes. */
export interface Applied {
  /** The texts of the files that changed or are new, by path. */
  readonly files: Readonly<Record<string, string>>;
  readonly applied: number;
  /** Fixes left for another round, because they touch what an earlier one touched. */
  readonly left: number;
}

/** Fixes that can be applied together, by what they change. */
export interface ChosenFixes {
  readonly edits: ReadonlyMap<string, readonly TextEdit[]>;
  readonly created: ReadonlyMap<string, string>;
  readonly count: number;
}

/**
 * Chooses fixes that can be applied together, each whole or not at all: the first of those that touch
 * the same place wins. A file that is there already is never made anew.
 */
export function chooseFixes(
  fixes: readonly Fix[],
  textOf: (path: string) => string | null,
): ChosenFixes {
  const edits = new Map<string, TextEdit[]>();
  const created = new Map<string, string>();
  let count = 0;
  for (const fix of fixes) {
    const fits =
      fix.edits.every((one) => fitsIn(one, edits.get(one.path) ?? [], textOf(one.path))) &&
      fix.creates.every(({ path }) => !created.has(path) && textOf(path) === null);
    if (!fits) continue;
    count += 1;
    for (const one of fix.edits) edits.set(one.path, [...(edits.get(one.path) ?? []), one]);
    for (const { path, content } of fix.creates) created.set(path, content);
  }
  return { edits, created, count };
}

/** Applies those fixes that `chooseFixes` chooses. */
export function applyFixes(
  fixes: readonly Fix[],
  textOf: (path: string) => string | null,
): Applied {
  const { edits, created, count } = chooseFixes(fixes, textOf);
  const changed = [...edits].map(
    ([path, own]) => [path, applyEdits(textOf(path) ?? '', own)] as const,
  );
  return {
    files: Object.fromEntries([...created, ...changed]),
    applied: count,
    left: fixes.length - count,
  };
}

function fitsIn(edit: TextEdit, others: readonly TextEdit[], text: string | null): boolean {
  if (text === null || edit.end > text.length) return false;
  return others.every((other) => !overlaps(edit, other) && edit.start !== other.start);
}
