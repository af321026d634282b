import { join, resolve } from 'node:path';
import type { Config } from '../../core/config/config.ts';
import type { DependencyMap } from '../../core/map/model.ts';
import { readMap } from '../../core/map/read.ts';
import type { FirstLook } from '../../core/map/triage/model.ts';
import { parsePlaybook } from '../../core/playbook/parse.ts';
import { problemMessage } from '../../core/problem.ts';
import { classify } from '../../core/shell/classify.ts';
import { catalogue } from '../../core/workspace/catalogue.ts';
import { firstLooks } from '../../core/workspace/first-look.ts';
import { readGlob } from '../../core/workspace/glob.ts';
import { readText } from '../../node/read-text.ts';
import { repositoryOrFolder } from '../../node/repository-root.ts';
import { readSettings } from '../../node/settings.ts';
import { diskWorkspace } from '../../node/workspace.ts';
import type { Arguments, Io } from '../command.ts';
import { readInput } from '../inputs.ts';
import { textOption } from '../options.ts';
import { printable } from '../output/style.ts';

export interface Repository {
  readonly root: string;
  readonly config: Config;
}

/** The repository that the options name. What is wrong with its settings goes to stderr. */
export async function openRepository(args: Arguments, io: Io): Promise<Repository> {
  const dir = textOption(args, 'dir');
  const root = dir === undefined ? await repositoryOrFolder(io.cwd) : resolve(io.cwd, dir);
  const { config, problems } = await readSettings(root);
  for (const { file, problem } of problems) {
    io.stderr(printable(`${file}:${problem.range.line}: ${problemMessage(problem)}\n`));
  }
  return { root, config };
}

/** The map that `--map` names, or that of the repository; null where the repository has none. */
export async function openMap(
  args: Arguments,
  io: Io,
  { root, config }: Repository,
): Promise<DependencyMap | null | 'unreadable'> {
  const path = textOption(args, 'map');
  if (path !== undefined) {
    const file = await readInput(path, io);
    return file === undefined ? 'unreadable' : readMap(file);
  }
  const file = await readText(join(root, config.map));
  return 'text' in file ? readMap({ path: config.map, text: file.text }) : null;
}

/** Where to begin looking at a component, by the playbooks of the repository. */
export async function openFirstLooks(
  { root, config }: Repository,
  { components }: DependencyMap,
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
    ({ text, placeholders }) => classify(text, { placeholders }).effect === 'read-only',
  );
}
