import type { Disposable, LogOutputChannel } from 'vscode';
import { attachedChecklist } from '../../core/incident/attached-checklist.ts';
import { endOf } from '../../core/incident/obligations/obligations.ts';
import type { Checklist } from '../../core/playbook/checklist.ts';
import { withBoundary } from '../boundary.ts';
import type { Checklists } from '../checklist/checklists.ts';
import type { LiveIncidents } from './live.ts';
import { playbookFile, playbookPath } from './playbook-path.ts';
import { createSnapshotTexts } from './snapshot-texts.ts';

/** Shows in the checklist what the log says of it, whoever ticked: here, elsewhere, on a command line. */
export function followTicks(
  checklists: Checklists,
  incidents: LiveIncidents,
  log: LogOutputChannel,
): Disposable & { readonly follow: () => Promise<void> } {
  const texts = createSnapshotTexts();
  const read = async (): Promise<readonly Checklist[]> => {
    const { current } = incidents;
    const [store, root] = [await incidents.store(), await incidents.root()];
    if (current === undefined || store === undefined || root === undefined) return [];
    const endedAt = endOf(current);
    const logged = new Map<string, Checklist>();
    for (const playbook of [...current.playbooks].reverse()) {
      const text = await texts(store, current.id, playbook.snapshot);
      if (text === null) continue;
      const file = fileOf(root, playbook.playbook, text);
      // What somebody started once the incident was over is none of its business.
      const startedAt = Date.parse(checklists.of(file)?.startedAt ?? '');
      if (endedAt !== null && startedAt > endedAt) continue;
      if (!logged.has(file))
        logged.set(file, attachedChecklist(playbook, current.gates, file, text));
    }
    return [...logged.values()];
  };
  /** The file where this window knows the playbook, which may be in another folder of the workspace. */
  const fileOf = (root: string, path: string, text: string): string => {
    const known = checklists.kept.find(
      (one) => one.text === text && playbookPath(one.file) === path,
    );
    return known?.file ?? playbookFile(root, path);
  };
  let last = Promise.resolve();
  const follow = () => {
    last = last.then(async () => {
      await withBoundary(log, 'checklists of the incident', async () =>
        checklists.follow(await read()),
      );
    });
    return last;
  };
  void follow();
  const listener = incidents.onDidChange(follow);
  return { follow, dispose: () => listener.dispose() };
}
