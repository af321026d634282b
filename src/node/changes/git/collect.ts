import type { Located } from '../../../core/changes/merge.ts';
import { atOnce } from '../../at-once.ts';
import { which } from '../../process/which.ts';
import type { Asking } from '../asking.ts';
import { gitAt, gitFailure } from './git.ts';
import { readRepository } from './read.ts';
import { findRepositories } from './repositories.ts';

/** So many repositories are read at once. */
const AT_ONCE = 8;

/** Asks git in every repository of the workspace, and in those configured where that is allowed. */
export async function collectGit(asking: Asking): Promise<readonly Located[]> {
  const { root, span, now, env, patience, config, trusted } = asking;
  const file = await which('git', env, root);
  if (file === null) return [whole('failed', 'there is no git on the PATH')];
  const { branches, repositories: configured } = config.changes;
  const { repositories, missing, cut } = await findRepositories(root, trusted ? configured : []);
  const git = gitAt(file, env, patience);
  const read = await atOnce(AT_ONCE, repositories, async (repository): Promise<Located> => {
    const { name, place, folders } = repository;
    const answer = await readRepository(git, repository, span, branches, now);
    const failed = 'failure' in answer;
    return {
      source: 'git',
      repository: name,
      place,
      drafts: failed ? [] : answer.drafts,
      report: {
        name: name === '.' ? 'git' : `git ${name}`,
        state: failed ? 'failed' : 'ok',
        said: failed ? gitFailure(answer.failure, folders[0] ?? root) : answer.note,
      },
    };
  });
  return [
    ...read,
    ...(repositories.length === 0 ? [whole('absent', 'there is no repository here')] : []),
    ...(cut ? [whole('failed', 'the workspace has too many folders: some were not searched')] : []),
    ...missing.map((written) =>
      whole('failed', 'there is no repository; check "changes.repositories"', `git ${written}`),
    ),
    ...(trusted ? [] : configured.map((written) => unread(written))),
  ];
}

function unread(written: string): Located {
  return whole('not-asked', 'it is outside of a workspace that is not trusted', `git ${written}`);
}

function whole(state: 'failed' | 'absent' | 'not-asked', said: string, name = 'git'): Located {
  return { source: name, repository: null, place: null, drafts: [], report: { name, state, said } };
}
