import assert from 'node:assert/strict';
import { chownSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { inSandbox, type Sandbox } from './sandbox.ts';

const cases: readonly {
  readonly name: string;
  readonly build: (sandbox: Sandbox) => void;
  readonly settings?: string;
  readonly skip?: boolean;
  /** What each source said. */
  readonly expected: readonly RegExp[];
}[] = [
  {
    name: 'no repository at all',
    build: () => {},
    expected: [/^git absent there is no repository here$/],
  },
  {
    name: 'a repository without a commit',
    build: ({ git }) => git('.', 1, 'init', '-q'),
    expected: [/^git ok 0 changes; no commits yet$/],
  },
  {
    name: 'a broken one beside a sound one, which is read',
    build: ({ repository, commit, write }) => {
      repository('.');
      commit('.', 0.5, 'a');
      write('lost/.git', 'gitdir: /nowhere\n');
      mkdirSync(join(write('hollow/x'), '../.git'));
    },
    expected: [
      /^git ok 1 change$/,
      /^git hollow failed git finds no repository here; its \.git is broken$/,
      /^git lost failed .*/,
    ],
  },
  {
    name: 'a shallow clone: its oldest commit touches nothing that is known',
    build: ({ repository, commit, git, root }) => {
      repository('.origin');
      commit('.origin', 0.6, 'vault/a', 'older');
      commit('.origin', 0.5, 'vault/b', 'newest');
      git('.', 0.1, 'clone', '-q', '--depth=1', `file://${join(root, '.origin')}`, 'clone');
    },
    expected: [/^git \.origin ok 2 changes$/, /^git clone ok 1 change; a shallow clone: /],
  },
  {
    name: 'a configured one that is not there',
    build: ({ repository }) => repository('.'),
    settings: 'changes:\n  repositories: [../gone]\n',
    expected: [
      /^git ok 0 changes$/,
      /^git \.\.\/gone failed there is no repository; check "changes/,
    ],
  },
  {
    name: 'one that belongs to somebody else',
    skip: process.getuid?.() !== 0,
    build: ({ repository, root }) => {
      repository('.');
      chownSync(root, 12_345, 12_345);
      chownSync(join(root, '.git'), 12_345, 12_345);
    },
    expected: [
      /^git failed it belongs to another user, so git does not read it\. If you trust it: git config --global --add safe\.directory \//,
    ],
  },
];

describe('trouble with repositories', () => {
  for (const { name, build, settings, skip = false, expected } of cases) {
    (skip ? it.skip : it)(name, () =>
      inSandbox(async (sandbox) => {
        build(sandbox);
        const { sources } = await sandbox.collect(settings === undefined ? {} : { settings });
        const said = sources.map((source) => `${source.name} ${source.state} ${source.said}`);
        assert.equal(said.length, expected.length, said.join('\n'));
        expected.forEach((pattern, index) => {
          assert.match(said[index] ?? '', pattern);
        });
      }),
    );
  }

  it('a PATH without git', () =>
    inSandbox(async ({ repository, collect }) => {
      repository('.');
      const { changes, sources } = await collect({ env: { PATH: '/nowhere' } });
      assert.deepEqual(changes, []);
      assert.deepEqual(sources, [
        { name: 'git', state: 'failed', said: 'there is no git on the PATH' },
      ]);
    }));
});

describe('what a change touches', () => {
  it('any bytes in names, renames under both, and the components of folders', () =>
    inSandbox(async ({ repository, commit, git, collect }) => {
      repository('.');
      commit('.', 9, 'vault/old name');
      const odd = ['line\nbreak', 'quote"\t\\', '-dash', 'tür/\u{1f512}', '\u0001x', ' lead'];
      for (const name of odd) commit('.', 8, name, 'odd');
      git('.', 0.5, 'rm', '-q', '-r', '.');
      git('.', 0.5, 'commit', '-q', '-m', 'all gone');
      const { changes } = await collect();
      assert.equal(changes.length, 1);
      assert.deepEqual(
        [...(changes[0]?.paths ?? [])].sort(),
        [...odd, 'README.md', 'vault/old name'].sort(),
      );
      assert.deepEqual(changes[0]?.components, ['Vault']);
    }));
});
