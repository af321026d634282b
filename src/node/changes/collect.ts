import type { Change, SourceReport } from '../../core/changes/change.ts';
import { componentLocator } from '../../core/changes/components.ts';
import { type Located, mergeChanges } from '../../core/changes/merge.ts';
import { reports } from '../../core/changes/report.ts';
import type { Asking } from './asking.ts';
import { collectGit } from './git/collect.ts';
import { collectTools } from './tools/collect.ts';

export interface CollectedChanges {
  /** Newest first. */
  readonly changes: readonly Change[];
  readonly sources: readonly SourceReport[];
}

/**
 * Asks every source what was changed, all at once; none waits for another or makes it fail.
 *
 * @param more what was told already, such as by a file
 */
export async function collectChanges(
  asking: Asking,
  more: readonly Located[] = [],
): Promise<CollectedChanges> {
  const asked = await Promise.all([collectGit(asking), collectTools(asking)]);
  return mergedChanges(asking, [...asked.flat(), ...more]);
}

/** What sources told, as one list with the components that each change touches. */
export function mergedChanges(
  { span, config, components }: Asking,
  all: readonly Located[],
): CollectedChanges {
  const locate = componentLocator({
    components,
    globs: config.changes.components,
    documents: [config.map, ...config.playbooks, 'incidents/**'],
  });
  const changes = mergeChanges(all, span, locate);
  return { changes, sources: reports(all, changes) };
}
