import { fixInRounds } from '../../core/lint/fixes/fix-rounds.ts';
import { safeFixes } from '../../core/lint/fixes/safe-fixes.ts';
import type { Linted } from './lint-target.ts';
import { isNamed } from './targets.ts';
import { type Unwritten, writeFixes } from './write-fixes.ts';

/** Applies the safe fixes of what was linted, to the disk and to the index. */
export async function fixTarget({ index, documents, target }: Linted): Promise<{
  readonly applied: number;
  readonly unwritten: readonly Unwritten[];
}> {
  const unwritten = new Map<string, Unwritten>();
  const { text: textOf } = index.tools;
  const applied = await fixInRounds({
    find: () =>
      documents
        .filter((path) => isNamed(target, path))
        .flatMap((path) => safeFixes(index, path))
        .filter(({ edits }) => !edits.some(({ path }) => unwritten.has(path))),
    textOf,
    write: ({ files }) => {
      const failed = writeFixes(target.root, files, textOf);
      for (const one of failed) unwritten.set(one.path, one);
      index.update(
        Object.entries(files).flatMap(([path, text]) =>
          unwritten.has(path) ? [] : [{ kind: 'write', file: { path, text } }],
        ),
      );
      return failed.map(({ path }) => path);
    },
  });
  return { applied, unwritten: [...unwritten.values()] };
}
