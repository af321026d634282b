import { workspace } from 'vscode';
import type { Services } from '../services.ts';
import { uriArgument } from './arguments.ts';
import { pickFolder } from './pick-folder.ts';

/** Draws the dependency map of the folder that is meant. */
export async function run(services: Services, argument?: unknown): Promise<void> {
  const uri = uriArgument(argument);
  const here = uri === undefined ? undefined : workspace.getWorkspaceFolder(uri);
  const folder = here ?? (await folderWithMap(services));
  if (folder !== undefined) services.mapPanels.show(folder);
}

async function folderWithMap({ repositories }: Services) {
  const all = await repositories.all();
  const drawn = all.filter(({ mapFile }) => mapFile.text !== null);
  return pickFolder((drawn.length > 0 ? drawn : all).map(({ folder }) => folder));
}
