import { applyEdits } from '../../text/edits.ts';
import { overlaps } from '../../text/span.ts';
import type { Fix, TextEdit } from './fix.ts';

/** What came of applying fixes. */
export interface Applied {
  /** The texts of the files that changed or are new, by path. */
  readonly files: Readonly<Record<string, string>>;
  /** What changed in the files that were there, by path. */
  readonly edits: ReadonlyMap<string, readonly TextEdit[]>;
  /** Those that were applied; the others touch what an earlier one touched. */
  readonly fixes: readonly Fix[];
}

/**
 * Applies fixes, each whole or not at all: the first of those that touch the same place wins. A file
 * that is there already is never made anew.
 */
export function applyFixes(
  fixes: readonly Fix[],
  textOf: (path: string) => string | null,
): Applied {
  const edits = new Map<string, TextEdit[]>();
  const created = new Map<string, string>();
  const chosen = fixes.filter((fix) => {
    const fits =
      fix.edits.every((one) => fitsIn(one, edits.get(one.path) ?? [], textOf(one.path))) &&
      fix.creates.every(({ path }) => !created.has(path) && textOf(path) === null);
    if (!fits) return false;
    for (const one of fix.edits) edits.set(one.path, [...(edits.get(one.path) ?? []), one]);
    for (const { path, content } of fix.creates) created.set(path, content);
    return true;
  });
  const changed = [...edits].map(
    ([path, own]) => [path, applyEdits(textOf(path) ?? '', own)] as const,
  );
  return { files: Object.fromEntries([...created, ...changed]), edits, fixes: chosen };
}

function fitsIn(edit: TextEdit, others: readonly TextEdit[], text: string | null): boolean {
  if (text === null || edit.end > text.length) return false;
  return others.every((other) => !overlaps(edit, other) && edit.start !== other.start);
}
