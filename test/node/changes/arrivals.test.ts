import assert from 'node:assert/strict';
import { inSandbox, lines, type Sandbox } from './sandbox.ts';

const cases: readonly {
  readonly name: string;
  readonly build: (sandbox: Sandbox) => void;
  readonly expected: readonly string[];
  /** Where it is collected from, if not from the root. */
  readonly from?: string;
}[] = [
  {
    name: 'commits of the last hour, by their own time',
    build: ({ repository, commit }) => {
      repository('.');
      commit('.', 2, 'a', 'too old');
      commit('.', 0.5, 'b', 'older');
      commit('.', 0.25, 'c', 'newer');
    },
    expected: ['15m own commit . newer', '30m own commit . older'],
  },
  {
    name: 'old commits arrive with the merge that brings them',
    build: ({ repository, commit, git }) => {
      repository('.');
      git('.', 80, 'switch', '-q', '-c', 'feature');
      commit('.', 72, 'a', 'three days old');
      git('.', 70, 'switch', '-q', 'main');
      commit('.', 60, 'b', 'meanwhile');
      git('.', 0.1, 'merge', '-q', '--no-ff', '-m', 'bring it', 'feature');
    },
    expected: ['6m own merge . bring it', '6m merge commit . three days old'],
  },
  {
    name: 'a merge within a merge: each commit comes with the first that brought it to the branch',
    build: ({ repository, commit, git }) => {
      repository('.');
      git('.', 80, 'switch', '-q', '-c', 'inner');
      commit('.', 72, 'a', 'inner');
      git('.', 71, 'switch', '-q', '-c', 'outer', 'main');
      git('.', 70, 'merge', '-q', '--no-ff', '-m', 'inner to outer', 'inner');
      git('.', 69, 'switch', '-q', 'main');
      git('.', 0.5, 'merge', '-q', '--no-ff', '-m', 'inner to main', 'inner');
      git('.', 0.25, 'merge', '-q', '--no-ff', '-m', 'outer to main', 'outer');
    },
    expected: [
      '15m own merge . outer to main',
      '15m merge merge . inner to outer',
      '30m own merge . inner to main',
      '30m merge commit . inner',
    ],
  },
  {
    name: 'old commits arrive when the branch moves to them',
    build: ({ repository, commit, git }) => {
      repository('.');
      git('.', 80, 'switch', '-q', '-c', 'feature');
      commit('.', 72, 'a', 'three days old');
      git('.', 70, 'switch', '-q', 'main');
      git('.', 0.2, 'merge', '-q', '--ff-only', 'feature');
    },
    expected: ['12m moved commit . three days old'],
  },
  {
    name: 'what was only fetched came by then',
    build: ({ repository, commit, git }) => {
      repository('there');
      git('.', 100, 'clone', '-q', 'there', 'here');
      commit('there', 72, 'a', 'three days old');
      git('here', 0.2, 'fetch', '-q');
    },
    from: 'here',
    expected: ['12m fetched commit . three days old'],
  },
  {
    name: 'what a merge on the branch seals was there before it, however late it was fetched',
    build: ({ repository, commit, git }) => {
      repository('there');
      git('.', 100, 'clone', '-q', 'there', 'here');
      commit('there', 72, 'a', 'before the merge');
      git('there', 71, 'switch', '-q', '-c', 'side');
      commit('there', 70, 'b', 'merged long ago');
      git('there', 69, 'switch', '-q', 'main');
      git('there', 48, 'merge', '-q', '--no-ff', '-m', 'long ago', 'side');
      git('here', 0.2, 'fetch', '-q');
    },
    from: 'here',
    expected: [],
  },
  {
    name: 'what a forge squashed was on the branch at once',
    build: ({ repository, git, write }) => {
      repository('there');
      git('.', 100, 'clone', '-q', 'there', 'here');
      write('there/a');
      git('there', 48, 'add', '-A');
      git('there', 48, 'commit', '-q', '-m', 'squashed');
      const tree = git('there', 48, 'rev-parse', 'HEAD^{tree}');
      const parent = git('there', 48, 'rev-parse', 'HEAD^');
      const raw = `tree ${tree}\nparent ${parent}\nauthor Ada <a@example.org> 1777000000 +0000\ncommitter GitHub <noreply@github.com> 1777000000 +0000\n\nsquashed\n`;
      write('there/raw', raw);
      const made = git('there', 48, 'hash-object', '-t', 'commit', '-w', 'raw');
      git('there', 48, 'reset', '-q', '--hard', made);
      git('here', 0.2, 'fetch', '-q');
    },
    from: 'here',
    expected: [],
  },
  {
    name: 'a branch that nobody delivers from is left out, and one that is configured is not',
    build: ({ repository, commit, git, write }) => {
      write('.faultline.yaml', '');
      repository('.');
      git('.', 9, 'branch', 'env/prod');
      git('.', 9, 'switch', '-q', '-c', 'feature');
      commit('.', 0.5, 'a', 'on a feature');
      git('.', 0.4, 'switch', '-q', 'env/prod');
      commit('.', 0.3, 'b', 'on production');
      git('.', 0.2, 'switch', '-q', 'main');
    },
    expected: ['18m own commit . on production'],
  },
  {
    name: 'a commit that is checked out, on no branch',
    build: ({ repository, commit, git }) => {
      repository('.');
      git('.', 9, 'checkout', '-q', '--detach');
      commit('.', 0.5, 'a', 'detached');
    },
    expected: ['30m own commit . detached'],
  },
  {
    name: 'tags: by their own time, or that of their commit',
    build: ({ repository, commit, git }) => {
      repository('.');
      git('.', 0.5, 'tag', '-a', 'v1', '-m', 'One');
      git('.', 0.4, 'tag', 'old-commit');
      commit('.', 0.3, 'a', 'new');
      git('.', 0.2, 'tag', 'vault-2');
      git('.', 9, 'tag', '-a', 'v0', '-m', 'Zero');
    },
    expected: ['18m own tag . ', '18m own commit . new', '30m own tag . One'],
  },
  {
    name: 'clocks that are a little ahead',
    build: ({ repository, commit }) => {
      repository('.');
      commit('.', -0.05, 'a', 'from the future');
    },
    expected: ['0m own commit . from the future'],
  },
  {
    name: 'repositories in repositories, submodules and worktrees, each commit once',
    build: ({ repository, commit, git }) => {
      repository('.');
      repository('services/booking');
      commit('services/booking', 0.5, 'a', 'in a nested one');
      repository('upstream');
      git('.', 5, 'submodule', '--quiet', 'add', './upstream', 'modules/dns');
      commit('modules/dns', 0.4, 'a', 'in a submodule');
      git('.', 4, 'worktree', 'add', '-q', '.trees/one', '-b', 'one');
      commit('.trees/one', 0.3, 'b', 'in a worktree');
    },
    expected: [
      '18m own commit . in a worktree',
      '24m own commit modules/dns in a submodule',
      '30m own commit services/booking in a nested one',
    ],
  },
  {
    name: 'the repository around the workspace',
    build: ({ repository, commit, write }) => {
      repository('.');
      write('infra/platform/.faultline.yaml', '');
      commit('.', 0.5, 'infra/platform/vault/a', 'inside');
    },
    from: 'infra/platform',
    expected: ['30m own commit ../.. inside'],
  },
  {
    name: 'a bare repository',
    build: ({ repository, commit, git }) => {
      repository('work');
      commit('work', 0.5, 'a', 'pushed');
      git('.', 0.4, 'clone', '-q', '--bare', 'work', 'bare.git');
    },
    from: 'bare.git',
    expected: ['30m own commit . pushed'],
  },
];

describe('changes from git', () => {
  for (const { name, build, expected, from = '.' } of cases) {
    it(name, () =>
      inSandbox(async (sandbox) => {
        build(sandbox);
        const settings = 'changes:\n  branches: [main, env/*]\n';
        const { changes, sources } = await sandbox.collect({
          root: `${sandbox.root}/${from}`.replace(/\/\.$/, ''),
          settings,
        });
        assert.deepEqual(lines(changes), expected);
        assert.deepEqual(
          sources.filter(({ state }) => state !== 'ok'),
          [],
        );
      }),
    );
  }
});
