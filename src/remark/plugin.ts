import type { Root } from 'mdast';
import type { Transformer } from 'unified';
import { formatDay } from '../core/time/utc.ts';
import { rulePages } from '../node/lint/rule-pages.ts';
import { decoded } from '../node/read-text.ts';
import { lintRun, type RunLinter } from './lint-run.ts';
import { messagesOf } from './messages.ts';

export type VFile = Parameters<Transformer>[1];

/** The files of one run of unified-engine, which it gives to each plugin. */
export interface FileSet {
  readonly files: readonly VFile[];
}

/** What the plugin is made from. */
export interface PluginParts {
  /** Milliseconds since the Unix epoch. */
  readonly now: () => number;
  /** The folder of the rules' pages. */
  readonly pages: URL;
}

const SOURCE = 'faultline';
const NO_PATH =
  'Which rules apply depends on where a file is, and this text has no path. Give it one, with remark as --file-path.';

/**
 * A plugin for unified that reports what `faultline lint` does, as messages of the files. It reads their
 * bytes, not the tree, so that it does not matter what other plugins make of it.
 *
 * unified-engine, and so remark-cli, has it read a repository once for each run; elsewhere it is read
 * once for each processor.
 */
export function remarkPlugin({ now, pages: folder }: PluginParts) {
  const pages = rulePages(folder);
  const runs = new WeakMap<FileSet, RunLinter>();
  const newRun = (files: readonly VFile[]) =>
    lintRun(formatDay(now()), () => files.flatMap((file) => placedText(file) ?? []));
  return (_options?: null, fileSet?: FileSet): Transformer<Root> => {
    const run = (fileSet && runs.get(fileSet)) ?? newRun(fileSet?.files ?? []);
    if (fileSet !== undefined) runs.set(fileSet, run);
    return async (_tree, file) => {
      const placed = placedText(file);
      if (placed === null) {
        file.message(NO_PATH, { source: SOURCE, ruleId: 'no-path' });
        return;
      }
      const linted = await run(placed);
      if (linted === null) return;
      for (const { reason, place, ...fields } of messagesOf(linted, pages)) {
        Object.assign(file.message(reason, { place, source: SOURCE }), fields);
      }
    };
  };
}

/** A file's path and text; null where it has none of the one or of the other. */
function placedText({ cwd, path, value }: VFile) {
  if (path === undefined || value === undefined) return null;
  return { cwd, path, text: typeof value === 'string' ? value : decoded(value) };
}
