import { workspace } from 'vscode';
import type { Change } from '../../core/changes/change.ts';
import type { ComponentChange } from '../../core/map/triage/model.ts';
import { MINUTE } from '../../core/time/utc.ts';
import type { Repository } from '../workspace/repository.ts';

const LOOKS_BACK = 60 * MINUTE;

/**
 * What came to the workspace in the hour before an incident was declared, by git alone: nothing that
 * the repository names is run.
 */
export async function changesBefore(
  { folder, config, mapFile }: Repository,
  declaredAt: number,
): Promise<readonly Change[]> {
  if (folder.uri.scheme !== 'file') return [];
  const [{ collectChanges }, { PATIENCE }] = await Promise.all([
    import('../../node/changes/collect.ts'),
    import('../../node/changes/asking.ts'),
  ]);
  const { changes } = await collectChanges({
    root: folder.uri.fsPath,
    span: { since: declaredAt - LOOKS_BACK, until: declaredAt },
    now: declaredAt,
    config,
    components: mapFile.map?.components ?? [],
    env: process.env,
    trusted: workspace.isTrusted,
    patience: PATIENCE,
    tools: { run: false, why: 'Triage asks git only.' },
  });
  return changes;
}

/** The changes as triage takes them, one for each component that they touch. */
export function touching(changes: readonly Change[]): readonly ComponentChange[] {
  return changes.flatMap((change) =>
    change.components.map((component) => ({
      component,
      at: change.arrivedAt,
      what: `${change.kind} ${shortId(change)} (${change.title})`,
    })),
  );
}

/** As much of a commit's id as people read. */
export function shortId({ id }: Change): string {
  return /^[0-9a-f]{40}$/.test(id) ? id.slice(0, 8) : id;
}
