import type { DependencyMap } from '../../core/map/model.ts';
import type { FirstLook } from '../../core/map/triage/model.ts';
import { commandEffect } from '../../core/playbook/effects.ts';
import { parsePlaybook } from '../../core/playbook/parse.ts';
import type { ToolSet } from '../../core/shell/tools/set.ts';
import { catalogue } from '../../core/workspace/catalogue.ts';
import { firstLooks } from '../../core/workspace/first-look.ts';
import { readGlob } from '../../core/workspace/glob.ts';
import { diskWorkspace } from '../../node/workspace.ts';
import type { Repository } from '../repository.ts';

/** Where to begin looking at a component, by the playbooks of the repository, whose commands `tools` judges. */
export async function openFirstLooks(
  { root, config }: Repository,
  { components }: DependencyMap,
  tools: ToolSet,
): Promise<(component: string) => FirstLook | null> {
  const globs = config.playbooks.map(readGlob);
  const workspace = diskWorkspace(root);
  const paths = (await workspace.list()).filter((path) => globs.some((glob) => glob.matches(path)));
  const files = await Promise.all(
    paths.map(async (path) => {
      const text = await workspace.read(path);
      return text === null ? [] : [{ file: path, path, playbook: parsePlaybook({ path, text }) }];
    }),
  );
  return firstLooks(
    catalogue(files.flat(), components),
    (command) => commandEffect(command, tools).effect === 'read-only',
  );
}
