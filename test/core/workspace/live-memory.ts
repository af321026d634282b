import { RULES } from '../../../src/core/lint/rules/index.ts';
import { remarkParser } from '../../../src/core/markdown/parser.ts';
import { factsOf } from '../../../src/core/workspace/facts/facts-of.ts';
import type { LiveParts } from '../../../src/core/workspace/live-index.ts';

/** A repository in memory that can change, and what was read of it. */
export function memory(files: Record<string, string>) {
  const read: string[] = [];
  let pauses = 0;
  const inFolder = (folder: string) => (path: string) =>
    folder === '' || path.startsWith(`${folder}/`);
  const ignores = (path: string) => path.startsWith('build/');
  const listBelow = async (folder: string) =>
    Object.keys(files).filter((path) => inFolder(folder)(path) && !ignores(path));
  const parts: LiveParts = {
    workspace: {
      list: () => listBelow(''),
      listBelow,
      ignores,
      read: async (path) => files[path] ?? null,
      exists: async (path) =>
        files[path] !== undefined
          ? 'file'
          : Object.keys(files).some(inFolder(path))
            ? 'folder'
            : null,
    },
    rules: RULES,
    parser: remarkParser,
    today: '2026-04-26',
    factsOf: async (file, expected) => {
      read.push(file.path);
      return factsOf(file, expected, remarkParser);
    },
    pause: async () => {
      pauses += 1;
    },
  };
  return { parts, read, pauses: () => pauses };
}
