import { join, resolve } from 'node:path';
import type { Config } from '../core/config/config.ts';
import type { DependencyMap } from '../core/map/model.ts';
import { type MapFile, readMap } from '../core/map/read.ts';
import { sentence } from '../core/text/sentence.ts';
import { readText } from '../node/read-text.ts';
import { repositoryOrFolder } from '../node/repository-root.ts';
import { readSettings, type Settings } from '../node/settings.ts';
import type { Arguments, Io } from './command.ts';
import { readInput } from './inputs.ts';
import { textOption } from './options.ts';
import { printable } from './output/style.ts';

/** Where a command works, and by which settings. */
export interface Repository {
  readonly root: string;
  readonly config: Config;
}

/** The repository that the options name. What is wrong with its settings goes to stderr. */
export async function openRepository(
  args: Arguments,
  io: Io,
): Promise<Repository & Pick<Settings, 'templates'>> {
  const dir = textOption(args, 'dir');
  const root = dir === undefined ? await repositoryOrFolder(io.cwd) : resolve(io.cwd, dir);
  const { config, templates, problems } = await readSettings(root);
  for (const { file, problem } of problems) {
    io.stderr(printable(`${file}:${problem.range.line}: ${sentence(problem)}\n`));
  }
  return { root, config, templates };
}

/** The map that `--map` names, or that of the repository; null where the repository has none. */
export async function openMap(
  args: Arguments,
  io: Io,
  repository: Repository,
): Promise<DependencyMap | null | 'unreadable'> {
  const path = textOption(args, 'map');
  if (path !== undefined) {
    const file = await readInput(path, io);
    return file === undefined ? 'unreadable' : readMap(file);
  }
  const file = await readMapFile(repository);
  return file === null ? null : readMap(file);
}

/** The file that the repository's map is read from; null where there is none. */
export async function readMapFile({ root, config }: Repository): Promise<MapFile | null> {
  const file = await readText(join(root, config.map));
  return 'text' in file ? { path: config.map, text: file.text } : null;
}
