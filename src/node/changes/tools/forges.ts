import type { Located } from '../../../core/changes/merge.ts';
import { type Hosted, hostedAt } from '../../../core/changes/sources/forges.ts';
import type { Reading } from '../../../core/changes/sources/reading.ts';
import { readGitHubRuns, readGitLabPipelines } from '../../../core/changes/sources/runs.ts';
import { atOnce } from '../../at-once.ts';
import { which } from '../../process/which.ts';
import type { Asking } from '../asking.ts';
import { gitAt } from '../git/git.ts';
import { findRepositories } from '../git/repositories.ts';
import { answered, ask, unanswered } from './ask.ts';

interface ForgeTool {
  readonly program: string;
  readonly args: (name: string) => readonly string[];
  readonly read: (output: string) => Reading;
}

const RUN_FIELDS =
  'databaseId,displayTitle,workflowName,headBranch,status,conclusion,createdAt,startedAt,updatedAt,url';

const FORGES: Readonly<Record<Hosted['forge'], ForgeTool>> = {
  github: {
    program: 'gh',
    args: (name) => ['run', 'list', '--repo', name, '--limit', '50', '--json', RUN_FIELDS],
    read: readGitHubRuns,
  },
  gitlab: {
    program: 'glab',
    args: (name) => [
      'ci',
      'list',
      '--repo',
      `https://${name}`,
      '--order',
      'updated_at',
      '--per-page',
      '50',
      '--output',
      'json',
    ],
    read: readGitLabPipelines,
  },
};

/** Repositories that are asked for: each costs a call over the network. */
const MOST_REPOSITORIES = 50;
const AT_ONCE = 8;

/** Asks the tools of forges for the CI runs of every repository that has a remote there. */
export async function collectForges(asking: Asking): Promise<readonly Located[]> {
  const { root, env, config } = asking;
  const git = await which('git', env, root);
  const programs = new Map<string, string | null>();
  for (const { program } of Object.values(FORGES)) {
    programs.set(program, await which(program, env, root));
  }
  const installed = [...programs.values()].some((file) => file !== null);
  const hosted = git !== null && installed ? await hostedRepositories(git, asking, config) : [];
  const missing = [...programs].flatMap(([program, file]) =>
    file === null ? [unanswered(program, 'absent', 'it is not installed')] : [],
  );
  const answers = await atOnce(AT_ONCE, hosted, async ({ forge, name }) => {
    const { program, args, read } = FORGES[forge];
    const file = programs.get(program) ?? null;
    if (file === null) return [];
    const source = `${program} ${name}`;
    const runs = await ask(asking, file, args(name));
    return 'failure' in runs
      ? [unanswered(source, 'failed', runs.failure)]
      : [answered(source, read(runs.stdout))];
  });
  return [...missing, ...answers.flat()];
}

async function hostedRepositories(
  file: string,
  { root, env, patience }: Asking,
  { changes }: Asking['config'],
): Promise<readonly Hosted[]> {
  const git = gitAt(file, env, patience);
  const { repositories } = await findRepositories(root, changes.repositories);
  const remotes = await atOnce(AT_ONCE, repositories, async ({ folders }) => {
    const [folder = root] = folders;
    const urls = await git(folder, 'config', '-z', '--get-regexp', '^remote\\..*\\.url$');
    return 'failure' in urls ? [] : urls.stdout.split('\0').map((one) => one.split('\n')[1] ?? '');
  });
  const found = remotes.flat().flatMap((url) => hostedAt(url) ?? []);
  const byName = new Map(found.map((one) => [one.name, one] as const));
  return [...byName.values()].slice(0, MOST_REPOSITORIES);
}
