import { type AlertMarks, marksOf } from '../../core/changes/alerts/marks.ts';
import { readImport } from '../../core/changes/import/read.ts';
import type { Located } from '../../core/changes/merge.ts';
import type { DependencyMap } from '../../core/map/model.ts';
import { readGlob } from '../../core/workspace/glob.ts';
import { diskWorkspace } from '../../node/workspace.ts';
import type { Io } from '../command.ts';
import { readInput } from '../inputs.ts';
import type { Repository } from '../repository.ts';

/** What files tell: changes, one source a file, and what alerts say of components. */
export interface ImportedFiles {
  readonly sources: readonly Located[];
  readonly alerts: AlertMarks;
}

/** Reads change events and alerts from files, `-` being standard input; null where one cannot be read. */
export async function importFiles(
  paths: readonly string[],
  io: Io,
  { root, config }: Repository,
  { components }: DependencyMap,
): Promise<ImportedFiles | null> {
  const files = [];
  for (const path of paths) {
    const file = await readInput(path, io);
    if (file === undefined) return null;
    files.push({ path: file.path, ...readImport(file.text) });
  }
  const alerts = files.flatMap((file) => file.alerts);
  const globs = config.playbooks.map(readGlob);
  const all = alerts.length === 0 ? [] : await diskWorkspace(root).list();
  return {
    sources: files.map(({ path, changes, problems }): Located => {
      const report = {
        name: path,
        state: problems.length === 0 ? ('ok' as const) : ('failed' as const),
        said:
          problems.length < 2 ? (problems[0] ?? '') : `${problems[0]} (${problems.length} such)`,
      };
      return { source: path, repository: null, place: null, drafts: changes, report };
    }),
    alerts: marksOf(alerts, {
      components,
      labels: config.changes.alertLabels,
      playbooks: all.filter((path) => globs.some((glob) => glob.matches(path))),
    }),
  };
}
