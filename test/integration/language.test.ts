import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Services } from '../../src/extension/services.ts';
import { encode, opened } from './opened.ts';
import { until } from './until.ts';

const { fs } = vscode.workspace;

const PLAYBOOK = `---
component: Vault
needs: [Internal DNS]
---

# Sealed

## Symptoms

Pods hang. See [the entry](../infra/docs/incident-response.md#vault) and Internal DNS.
`;

const MAP = 'infra/docs/incident-response.md';

describe('components in the editor', () => {
  let services: Services;
  let folder: vscode.WorkspaceFolder;
  let file: vscode.Uri;
  let document: vscode.TextDocument;
  before(async () => {
    ({ services, folder } = await opened());
    file = at('playbooks/sealed.md');
    await fs.writeFile(file, encode(PLAYBOOK));
    document = await vscode.workspace.openTextDocument(file);
    await vscode.window.showTextDocument(document);
  });
  after(async () => {
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await fs.delete(file);
    const isGone = async () =>
      (await services.repositories.playbooks()).every(({ path }) => !path.endsWith('/sealed.md'));
    await until('the end of the playbook', isGone);
  });

  const at = (path: string) => vscode.Uri.joinPath(folder.uri, path);
  /** Within the first occurrence of a text. */
  const within = (text: string) => document.positionAt(document.getText().indexOf(text) + 1);
  const pathOf = (uri: vscode.Uri) => vscode.workspace.asRelativePath(uri, false);

  it('tell on hover what they need, what needs them, and their playbooks', async () => {
    const text = await until('a hover', async () => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        file,
        within('Vault'),
      );
      const all = hovers.flatMap(({ contents }) => contents);
      return all
        .map((one) => (one as vscode.MarkdownString).value)
        .find((one) => /Needs/.test(one));
    });
    assert.match(text, /\[Vault\]\(<[^>]+incident-response\.md#L\d+>\)/);
    assert.match(text, /Playbooks: .*\[Sealed\]\(<[^>]+sealed\.md#L1>\)/);
  });

  it('lead to their entries', async () => {
    const [place] = await vscode.commands.executeCommand<vscode.LocationLink[]>(
      'vscode.executeDefinitionProvider',
      file,
      within('Internal DNS.'),
    );
    assert.ok(place);
    assert.equal(pathOf(place.targetUri), MAP);
    const map = await vscode.workspace.openTextDocument(place.targetUri);
    assert.match(map.lineAt(place.targetRange.start.line).text, /^#+ Internal DNS/);
  });

  it('lead to their entries from front matter by a click', async () => {
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
      'vscode.executeLinkProvider',
      file,
    );
    const own = links.filter(({ target }) => /^L\d+$/.test(target?.fragment ?? ''));
    assert.deepEqual(
      own.map(({ range }) => document.getText(range)),
      ['Vault', 'Internal DNS'],
    );
  });

  it('are found wherever they are named, in files that nobody opened too', async () => {
    const places = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      file,
      within('Vault'),
    );
    const files = new Set(places.map(({ uri }) => pathOf(uri)));
    for (const path of [MAP, 'playbooks/sealed.md', 'playbooks/vault.md']) {
      assert.ok(files.has(path), path);
    }
  });

  it('are found once where the editor finds headings and links itself', async () => {
    const map = await vscode.workspace.openTextDocument(at(MAP));
    const places = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      map.uri,
      map.positionAt(map.getText().search(/^#+ Vault/m) + 5),
    );
    const lines = places.map(({ uri, range }) => `${pathOf(uri)}:${range.start.line}`);
    const { line } = map.positionAt(map.getText().search(/^#+ Vault/m));
    assert.deepEqual(
      lines.filter((one) => one === `${MAP}:${line}`),
      [`${MAP}:${line}`],
    );
    assert.ok(lines.some((one) => one.startsWith('playbooks/sealed.md:')));
  });

  it('are offered where they are to be named, and in links', async () => {
    const offered = async (position: vscode.Position) => {
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        file,
        position,
      );
      return items.map(({ label, insertText }) => [
        typeof label === 'string' ? label : label.label,
        insertText,
      ]);
    };
    const names = await offered(new vscode.Position(1, 11));
    assert.ok(names.some(([label]) => label === 'Internal DNS'));
    const links = await offered(within('../infra'));
    assert.ok(
      links.some(([label, text]) => label === 'Vault' && text === `../${MAP}#vault`),
      JSON.stringify(links),
    );
  });

  it('are offered in a text that is no file yet', async () => {
    const untitled = await vscode.workspace.openTextDocument({
      language: 'markdown',
      content: '---\ncomponent: \n---\n',
    });
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      untitled.uri,
      new vscode.Position(1, 11),
    );
    assert.ok(items.some(({ insertText }) => insertText === 'Internal DNS'));
  });

  it('are found by name in the workspace', async () => {
    const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      'intdns',
    );
    const own = symbols.find(({ containerName }) => containerName === 'Dependency map');
    assert.equal(own?.name, 'Internal DNS');
  });

  it('are the symbols of a map that is no Markdown', async () => {
    const settings = at('.faultline.yaml');
    const before = await fs.readFile(settings);
    const map = at('map.mmd');
    await fs.writeFile(map, encode('graph TD\n  Shop --> Database\n'));
    await fs.writeFile(settings, encode('map: map.mmd\n'));
    const symbols = await until('symbols', async () => {
      const found = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
        'vscode.executeDocumentSymbolProvider',
        map,
      );
      return found !== undefined && found.length > 0 && found;
    });
    await fs.writeFile(settings, before);
    await fs.delete(map);
    assert.deepEqual(
      symbols.map(({ name, detail }) => [name, detail]),
      [
        ['Shop', 'Database'],
        ['Database', ''],
      ],
    );
    // The others find the map as it was.
    await until('the map', async () => {
      const located = await services.linting.locate({ uri: at(MAP) });
      return located?.live.index.map?.path === MAP;
    });
  });

  it('have their counts above their entries, unless lenses are off', async () => {
    const lenses = async () => {
      const all = await vscode.commands.executeCommand<vscode.CodeLens[]>(
        'vscode.executeCodeLensProvider',
        at(MAP),
        100,
      );
      return all.map(({ command }) => command?.title ?? '');
    };
    assert.ok((await lenses()).some((title) => /^2 playbooks, \d+ dependents?$/.test(title)));
    const settings = vscode.workspace.getConfiguration('faultline.codeLens');
    await settings.update('enabled', false, true);
    assert.deepEqual(
      (await lenses()).filter((title) => /dependents?$/.test(title)),
      [],
    );
    await settings.update('enabled', undefined, true);
  });

  it('are renamed everywhere, and nothing else is', async () => {
    const paths = (await vscode.workspace.findFiles('**/*.{md,yaml}')).map(pathOf);
    const openAll = () =>
      Promise.all(paths.map(async (path) => vscode.workspace.openTextDocument(at(path))));
    const before = new Map((await openAll()).map((one) => [pathOf(one.uri), one.getText()]));
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      file,
      within('Vault'),
      'OpenBao',
    );
    assert.ok(await vscode.workspace.applyEdit(edit));
    const after = new Map((await openAll()).map((one) => [pathOf(one.uri), one.getText()]));
    const changed = paths.filter((path) => after.get(path) !== before.get(path));
    // Saved, and back again, so that others find the sample as it was.
    for (const document of await openAll()) await document.save();
    for (const path of changed) await fs.writeFile(at(path), encode(before.get(path) ?? ''));
    assert.ok(changed.includes(MAP) && changed.includes('playbooks/vault.md'), changed.join(' '));
    assert.ok(!changed.includes('playbooks/internal-dns.md'), changed.join(' '));
    assert.match(after.get(MAP) ?? '', /^#+ OpenBao$/m);
    assert.doesNotMatch(after.get(MAP) ?? '', /\[ Vault \]|^#+ Vault$/m);
    assert.match(after.get('playbooks/sealed.md') ?? '', /^component: OpenBao$/m);
    assert.match(after.get('playbooks/sealed.md') ?? '', /response\.md#openbao\)/);
    for (const text of after.values()) assert.doesNotMatch(text, /response\.md#vault\)/);
  });
});
