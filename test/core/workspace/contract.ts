import assert from 'node:assert/strict';
import type { Workspace } from '../../../src/core/workspace/workspace.ts';

export const CONTRACT_FILES = {
  'README.md': '# Read me\n',
  'docs/page.md': '\uFEFF# Page\r\n',
  'docs/picture.png': 'png',
  '.gitignore': 'build/\n*.tmp.md\n!kept.tmp.md\n',
  'docs/.gitignore': '/secret.md\n',
  'docs/secret.md': 'ignored',
  'docs/deep/secret.md': '# Not ignored\n',
  'x.tmp.md': 'ignored',
  'kept.tmp.md': '# Kept\n',
  'build/out.md': 'ignored',
  'node_modules/p/README.md': 'other people',
} as const;

const LISTED = [
  '.gitignore',
  'README.md',
  'docs/.gitignore',
  'docs/deep/secret.md',
  'docs/page.md',
  'docs/picture.png',
  'kept.tmp.md',
];

/** What every workspace does, wherever its files are. `open` makes one that holds CONTRACT_FILES. */
export function workspaceContract(open: () => Promise<Workspace>): void {
  it('lists the files that are not ignored', async () => {
    const workspace = await open();
    assert.deepEqual([...(await workspace.list())].sort(), LISTED);
  });

  it('reads a text as it is, and null where there is none', async () => {
    const workspace = await open();
    assert.equal(await workspace.read('docs/page.md'), '\uFEFF# Page\r\n');
    assert.equal(await workspace.read('docs/none.md'), null);
    assert.equal(await workspace.read('docs'), null);
  });

  it('finds files and folders, ignored ones too', async () => {
    const workspace = await open();
    assert.equal(await workspace.exists('docs'), 'folder');
    assert.equal(await workspace.exists('build/out.md'), 'file');
    assert.equal(await workspace.exists('docs/none.md'), null);
    for (const path of ['docs/page.md/x', 'docs/\0.md', `docs/${'x'.repeat(300)}.md`]) {
      assert.equal(await workspace.exists(path), null);
      assert.equal(await workspace.read(path), null);
    }
  });
}
