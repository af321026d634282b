import { workspace } from 'vscode';
import type { Change } from '../../core/changes/change.ts';
import { MINUTE } from '../../core/time/utc.ts';
import { PATIENCE } from '../../node/changes/asking.ts';
import type { Repository } from '../workspace/repository.ts';

const LOOKS_BACK = 60 * MINUTE;

/**
 * What came to the workspace in the hour before an incident was declared, by git alone: nothing that
 * the repository names is run.
 */
export async function changesBefore(
  { folder, config, mapFile }: Repository,
  declaredAt: number,
  now: number,
): Promise<readonly Change[]> {
  if (folder.uri.scheme !== 'file') return [];
  const { collectChanges } = await import('../analysis.ts');
  const { changes } = await collectChanges({
    root: folder.uri.fsPath,
    span: { since: declaredAt - LOOKS_BACK, until: declaredAt },
    now,
    config,
    components: mapFile.map?.components ?? [],
    env: process.env,
    trusted: workspace.isTrusted,
    patience: PATIENCE,
    tools: { run: false, why: 'Triage asks git only.' },
  });
  return changes;
}
