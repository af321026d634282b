import assert from 'node:assert/strict';
import { chmodSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { inSandbox, lines, type Sandbox } from './sandbox.ts';

/** Writes a program that leaves a trace when it runs. */
function trap({ root, write }: Sandbox, path = 'trap.sh'): string {
  const program = write(path, `#!/bin/sh\ntouch '${root}/executed'\nexit 0\n`);
  chmodSync(program, 0o755);
  return program;
}

/** Repositories whose own configuration names a program, by what would run it. */
const cases: readonly {
  readonly name: string;
  readonly build: (sandbox: Sandbox, program: string) => void;
}[] = [
  {
    name: 'a file system monitor',
    build: ({ git }, program) => git('repo', 1, 'config', 'core.fsmonitor', program),
  },
  {
    name: 'hooks',
    build: (sandbox) => {
      const hooks = ['post-index-change', 'reference-transaction', 'pre-auto-gc', 'post-checkout'];
      for (const hook of hooks) trap(sandbox, `repo/.git/hooks/${hook}`);
      trap(sandbox, 'elsewhere/post-index-change');
      sandbox.git('repo', 1, 'config', 'core.hooksPath', join(sandbox.root, 'elsewhere'));
    },
  },
  {
    name: 'external diffs, text conversions and filters',
    build: ({ git, write }, program) => {
      for (const key of ['diff.external', 'diff.evil.command', 'diff.evil.textconv']) {
        git('repo', 1, 'config', key, program);
      }
      git('repo', 1, 'config', 'filter.evil.clean', program);
      git('repo', 1, 'config', 'filter.evil.smudge', program);
      write('repo/.git/info/attributes', '* diff=evil filter=evil\n');
      write('repo/.gitattributes', '* diff=evil filter=evil\n');
    },
  },
  {
    name: 'signatures that are shown',
    build: ({ root, git, write, commit }, program) => {
      git('repo', 1, 'config', 'log.showSignature', 'true');
      git('repo', 1, 'config', 'gpg.program', program);
      git('repo', 1, 'config', 'gpg.ssh.program', program);
      commit('repo', 0.4, 'signed');
      const body = git('repo', 0.4, 'cat-file', 'commit', 'HEAD').replace(
        '\n\n',
        '\ngpgsig -----BEGIN PGP SIGNATURE-----\n \n iQ==\n -----END PGP SIGNATURE-----\n\n',
      );
      write('repo/signed-commit', `${body}\n`);
      const id = git(
        'repo',
        0.4,
        'hash-object',
        '-t',
        'commit',
        '-w',
        join(root, 'repo/signed-commit'),
      );
      git('repo', 0.4, 'reset', '-q', '--hard', id);
    },
  },
  {
    name: 'pagers, askers, ssh and aliases',
    build: ({ git }, program) => {
      const keys = ['core.pager', 'pager.log', 'core.askPass', 'core.sshCommand', 'core.editor'];
      for (const key of [...keys, 'credential.helper']) git('repo', 1, 'config', key, program);
      for (const alias of ['log', 'for-each-ref']) {
        git('repo', 1, 'config', `alias.${alias}`, `!${program}`);
      }
    },
  },
  {
    name: 'a partial clone whose missing folders come by a program',
    build: ({ root, git, commit }, program) => {
      commit('repo', 0.4, 'deep/er/file');
      const tree = git('repo', 0.4, 'rev-parse', 'HEAD:deep/er');
      git('repo', 0.4, 'config', 'extensions.partialClone', 'origin');
      git('repo', 0.4, 'config', 'core.repositoryFormatVersion', '1');
      git('repo', 0.4, 'config', 'remote.origin.promisor', 'true');
      git('repo', 0.4, 'config', 'remote.origin.url', `ext::${program} %S`);
      git('repo', 0.4, 'config', 'protocol.ext.allow', 'always');
      git('repo', 0.4, 'config', 'protocol.allow', 'always');
      git('repo', 0.4, 'config', 'remote.origin.uploadpack', program);
      const object = join(root, 'repo/.git/objects', tree.slice(0, 2), tree.slice(2));
      rmSync(object);
    },
  },
];

describe('a repository that wants to run something', () => {
  for (const { name, build } of cases) {
    it(`is read without running ${name}`, () =>
      inSandbox(async (sandbox) => {
        const { root, repository, commit, collect } = sandbox;
        repository('repo');
        commit('repo', 0.5, 'a', 'change');
        const program = trap(sandbox);
        build(sandbox, program);
        const { changes, sources } = await collect({ root: join(root, 'repo') });
        assert.ok(
          changes.some(({ title }) => title === 'change'),
          JSON.stringify(sources),
        );
        assert.ok(!existsSync(join(root, 'executed')), 'a program of the repository was run');
      }));
  }

  it('does not get its own git run', () =>
    inSandbox(async (sandbox) => {
      const { root, repository, commit, collect } = sandbox;
      repository('.');
      commit('.', 0.5, 'a', 'change');
      trap(sandbox, 'bin/git');
      const env = { ...process.env, PATH: `bin:${root}/bin::${process.env.PATH}` };
      const { changes } = await collect({ env });
      assert.deepEqual(lines(changes), ['30m own commit . change']);
      assert.ok(!existsSync(join(root, 'executed')));
    }));

  it('is not led elsewhere by the environment', () =>
    inSandbox(async (sandbox) => {
      const { root, repository, commit, collect } = sandbox;
      repository('.');
      repository('other');
      commit('.', 0.5, 'a', 'here');
      const program = trap(sandbox);
      const env = {
        ...process.env,
        GIT_DIR: join(root, 'other/.git'),
        GIT_WORK_TREE: join(root, 'other'),
        GIT_EXTERNAL_DIFF: program,
        GIT_SSH_COMMAND: program,
        GIT_TRACE: join(root, 'trace'),
      };
      assert.deepEqual(lines((await collect({ env })).changes), ['30m own commit . here']);
      assert.ok(!existsSync(join(root, 'executed')));
      assert.ok(!existsSync(join(root, 'trace')));
    }));

  it('is not read outside of a workspace that is not trusted', () =>
    inSandbox(async ({ root, repository, commit, collect }) => {
      repository('space');
      repository('outside');
      commit('outside', 0.5, 'a', 'outside');
      const settings = 'changes:\n  repositories: [../outside]\n';
      const asked = { root: join(root, 'space'), settings };
      const trusted = await collect(asked);
      assert.deepEqual(lines(trusted.changes), ['30m own commit ../outside outside']);
      const { changes, sources } = await collect({ ...asked, trusted: false });
      assert.deepEqual(changes, []);
      assert.deepEqual(sources.at(-1), {
        name: 'git ../outside',
        state: 'not-asked',
        said: 'it is outside of a workspace that is not trusted',
      });
    }));
});
