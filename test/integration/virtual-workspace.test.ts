import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { FolderIndex } from '../../src/extension/workspace/folder-index.ts';

const FILES: Readonly<Record<string, string>> = {
  '/repo/playbooks/vault/sealed.md': '# Sealed\n\n## Diagnosis\n\n- [ ] Look\n',
  '/repo/node_modules/x/playbooks/no.md': '# No\n',
  '/repo/notes/other.md': '# No\n',
  '/repo/infra/docs/incident-response.md': '# Map\n\n```text\nVault --> DNS\n```\n',
};

/** Files that are nowhere on a disk, without a search. */
function fileSystem(): vscode.FileSystemProvider {
  const nowhere = () => {
    throw vscode.FileSystemError.NoPermissions();
  };
  const inside = (uri: vscode.Uri) => {
    const folder = `${uri.path.replace(/\/$/, '')}/`;
    const paths = Object.keys(FILES).filter((path) => path.startsWith(folder));
    return new Map(
      paths.map((path) => {
        const [name = '', ...rest] = path.slice(folder.length).split('/');
        return [name, rest.length > 0 ? vscode.FileType.Directory : vscode.FileType.File];
      }),
    );
  };
  return {
    onDidChangeFile: new vscode.EventEmitter<vscode.FileChangeEvent[]>().event,
    watch: () => new vscode.Disposable(() => undefined),
    stat: (uri) => {
      const text = FILES[uri.path];
      const folder = inside(uri).size > 0;
      if (text === undefined && !folder) throw vscode.FileSystemError.FileNotFound(uri);
      const type = folder ? vscode.FileType.Directory : vscode.FileType.File;
      return { type, ctime: 0, mtime: 0, size: text?.length ?? 0 };
    },
    readDirectory: (uri) => [...inside(uri)],
    readFile: (uri) => {
      const text = FILES[uri.path];
      if (text === undefined) throw vscode.FileSystemError.FileNotFound(uri);
      return new TextEncoder().encode(text);
    },
    createDirectory: nowhere,
    writeFile: nowhere,
    delete: nowhere,
    rename: nowhere,
  };
}

describe('a workspace that is not on a disk', () => {
  const disposables: vscode.Disposable[] = [];
  after(() => {
    for (const one of disposables) one.dispose();
  });

  it('is read like any other', async () => {
    const provider = vscode.workspace.registerFileSystemProvider('nowhere', fileSystem());
    const log = vscode.window.createOutputChannel('Nowhere', { log: true });
    const uri = vscode.Uri.parse('nowhere:/repo');
    const index = new FolderIndex({ uri, name: 'repo', index: 0 }, log, () => undefined);
    disposables.push(provider, log, index);
    const { groups, mapFile } = await index.read();
    assert.deepEqual(
      groups.map(({ component, files }) => [component, files.map(({ path }) => path)]),
      [['Vault', ['playbooks/vault/sealed.md']]],
    );
    assert.equal(mapFile.map?.edges.length, 1);
  });
});
