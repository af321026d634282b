import { applyFixes } from '../../core/lint/apply.ts';
import type { Fix } from '../../core/lint/fix.ts';
import { safeFix } from '../../core/lint/safe-fixes.ts';
import type { Linted } from './lint-target.ts';
import { type Unwritten, writeFixes } from './write-fixes.ts';

/** So often fixes are applied to what the ones before made. */
const MOST_ROUNDS = 10;

/** Applies the safe fixes of what was linted, to the disk and to the index. */
export function fixTarget({ index, documents, target }: Linted): {
  readonly applied: number;
  readonly unwritten: readonly Unwritten[];
} {
  let applied = 0;
  const unwritten = new Map<string, Unwritten>();
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const { tools } = index;
    const fixes = documents.flatMap((path) =>
      index.problems(path).flatMap((problem): readonly Fix[] => {
        const fix = safeFix(problem, tools);
        const stuck = fix?.edits.some((one) => unwritten.has(one.path)) ?? true;
        return fix === null || stuck ? [] : [fix];
      }),
    );
    const result = applyFixes(fixes, tools.text);
    if (result.applied === 0) break;
    const failed = writeFixes(target.root, result.files, tools.text);
    for (const one of failed) unwritten.set(one.path, one);
    applied += result.applied;
    index.update(
      Object.entries(result.files).flatMap(([path, text]) =>
        unwritten.has(path) ? [] : [{ kind: 'write', file: { path, text } }],
      ),
    );
  }
  return { applied, unwritten: [...unwritten.values()] };
}
