import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { factsReader } from '../../src/extension/facts/facts-reader.ts';
import { FolderIndex } from '../../src/extension/workspace/folder-index.ts';
import { memoryFiles } from './memory-files.ts';

const FILES: Readonly<Record<string, string>> = {
  '/repo/playbooks/vault/sealed.md': '# Sealed\n\n## Diagnosis\n\n- [ ] Look\n',
  '/repo/node_modules/x/playbooks/no.md': '# No\n',
  '/repo/notes/other.md': '# No\n',
  '/repo/infra/docs/incident-response.md': '# Map\n\n```text\nVault --> DNS\n```\n',
};

describe('a workspace that is not on a disk', () => {
  const disposables: vscode.Disposable[] = [];
  after(() => {
    for (const one of disposables) one.dispose();
  });

  it('is read like any other', async () => {
    const provider = vscode.workspace.registerFileSystemProvider('nowhere', memoryFiles(FILES));
    const log = vscode.window.createOutputChannel('Nowhere', { log: true });
    const uri = vscode.Uri.parse('nowhere:/repo');
    const extension = vscode.extensions.getExtension('faultline.faultline');
    assert.ok(extension);
    const reader = factsReader(extension.extensionUri);
    const folder = { uri, name: 'repo', index: 0 };
    const index = new FolderIndex({ folder, reader, log, onChange: () => undefined });
    disposables.push(provider, log, reader, index);
    const { groups, mapFile } = await index.read();
    assert.deepEqual(
      groups.map(({ component, files }) => [component, files.map(({ path }) => path)]),
      [['Vault', ['playbooks/vault/sealed.md']]],
    );
    assert.equal(mapFile.map?.edges.length, 1);
  });
});
