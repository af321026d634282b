import assert from 'node:assert/strict';
import { DEFAULT_CONFIG } from '../../../src/core/config/config.ts';
import { RULES } from '../../../src/core/lint/rules/index.ts';
import { remarkParser } from '../../../src/core/markdown/parser.ts';
import { factsOf } from '../../../src/core/workspace/facts/facts-of.ts';
import { findMissing, loadIndex } from '../../../src/core/workspace/load.ts';
import type { Workspace } from '../../../src/core/workspace/workspace.ts';
import { WorkspaceIndex } from '../../../src/core/workspace/workspace-index.ts';

const FILES: Readonly<Record<string, string>> = {
  'playbooks/vault.md': '# Vault\n',
  'vendor/x.md': '# Theirs\n',
  'a.png': '',
};

const memory: Workspace = {
  list: async () => Object.keys(FILES),
  read: async (path) => FILES[path] ?? null,
  exists: async (path) => (path === 'build/out.md' ? 'file' : null),
};

const config = { ...DEFAULT_CONFIG, lint: { ...DEFAULT_CONFIG.lint, ignore: ['vendor/**'] } };

function empty(): WorkspaceIndex {
  return new WorkspaceIndex({ config, rules: RULES, parser: remarkParser, today: '2026-04-26' });
}

describe('loading a repository', () => {
  it('reads what is linted, and knows the rest to be there', async () => {
    const index = empty();
    const progress: string[] = [];
    const onProgress = (done: number, all: number) => progress.push(`${done}/${all}`);
    await loadIndex(index, memory, config, { onProgress });
    assert.deepEqual([...index.documents()], ['playbooks/vault.md']);
    assert.deepEqual(index.tools.view.lookUp('a.png'), { kind: 'file', path: 'a.png' });
    assert.deepEqual(index.tools.view.lookUp('vendor'), { kind: 'folder', path: 'vendor' });
    assert.deepEqual(progress, ['1/1']);
  });

  it('takes facts that are known already', async () => {
    const index = empty();
    const roles = { playbook: true, map: false, config: false };
    const facts = factsOf({ path: 'playbooks/vault.md', text: '# Known\n' }, roles, remarkParser);
    await loadIndex(index, memory, config, { factsOf: () => facts });
    assert.equal(index.facts('playbooks/vault.md'), facts);
  });

  it('finds what the listing leaves out once it was asked for', async () => {
    const index = empty();
    assert.equal(index.tools.view.lookUp('build/out.md'), null);
    assert.equal(index.tools.view.lookUp('build/none.md'), null);
    await findMissing(index, memory);
    assert.equal(index.tools.view.lookUp('build/out.md')?.kind, 'file');
    assert.equal(index.tools.view.lookUp('build/none.md'), null);
  });
});
