import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Services } from '../../src/extension/services.ts';
import { encode, opened } from './opened.ts';
import { until } from './until.ts';

const { fs } = vscode.workspace;
const decode = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

/** A file whose line ends and first byte are nobody's business. */
const PLAYBOOK = [
  '\uFEFF---\r\n',
  'component: Valt\r\n',
  '---\r\n',
  '# Sealed  \r\n',
  '\r\n',
  '## Symptoms\r\n',
  '\r\n',
  'Pods hang, as Internal DNS does. See [the map](../infra/docs/no-such-map.md).\r\n',
  '\r\n',
  '## Diagnosis\r\n',
  '\r\n',
  '* [ ] Look\r\n',
].join('');

const codeOf = ({ code }: vscode.Diagnostic) => (typeof code === 'object' ? code.value : code);

describe('linting in the editor', () => {
  let services: Services;
  let folder: vscode.WorkspaceFolder;
  let file: vscode.Uri;
  before(async () => {
    ({ services, folder } = await opened());
    await vscode.workspace.getConfiguration('files').update('autoSave', 'off', true);
    file = at('playbooks/sealed.md');
  });
  beforeEach(async () => {
    await fs.writeFile(file, encode(PLAYBOOK));
    // A document of the test before may still be there, and takes the file's text a moment later.
    const text = PLAYBOOK.replace(/^\uFEFF/, '');
    await until('the text of the file', async () => {
      const document = await vscode.workspace.openTextDocument(file);
      return !document.isDirty && document.getText() === text;
    });
  });
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });
  after(async () => {
    await fs.delete(file);
    const isGone = async () =>
      (await services.repositories.playbooks()).every(({ path }) => !path.endsWith('/sealed.md'));
    await until('the end of the playbook', isGone);
  });

  const at = (path: string) => vscode.Uri.joinPath(folder.uri, path);
  const problems = (uri = file) =>
    vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'faultline');
  const codes = (uri = file) => problems(uri).map(codeOf);
  const problem = (code: string, uri = file) =>
    until(`a problem ${code}`, () => problems(uri).find((one) => codeOf(one) === code));
  const open = async (uri = file) => {
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document);
    return document;
  };
  /** The action with a title; none while the text is still on its way. */
  const action = (title: RegExp, range: vscode.Range, kind = 'quickfix') =>
    until(`an action ${title}`, async () => {
      const command = 'vscode.executeCodeActionProvider';
      const found = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        command,
        file,
        range,
        kind,
      );
      return found.find((one) => title.test(one.title));
    });
  const apply = async ({ edit }: vscode.CodeAction) => {
    assert.ok(edit);
    assert.ok(await vscode.workspace.applyEdit(edit));
  };

  it('shows problems of open files, at the tightest place, with a page that is there', async () => {
    const document = await open();
    const found = await problem('map/unknown-component');
    assert.equal(document.getText(found.range), 'Valt');
    assert.equal(found.severity, vscode.DiagnosticSeverity.Warning);
    assert.ok(typeof found.code === 'object');
    assert.match(decode(await fs.readFile(found.code.target)), /^# /);
    const broken = await problem('link/broken');
    assert.equal(document.getText(broken.range), '../infra/docs/no-such-map.md');
  });

  it('says nothing of files that nobody opened', async () => {
    const other = at('playbooks/unopened.md');
    await fs.writeFile(other, encode(PLAYBOOK));
    await open();
    await problem('link/broken');
    assert.deepEqual(codes(other), []);
    await fs.delete(other);
  });

  it('follows the text while it is typed, and the file when it is put back', async () => {
    const document = await open();
    await problem('map/unknown-component');
    const edit = new vscode.WorkspaceEdit();
    edit.replace(file, new vscode.Range(1, 11, 1, 15), 'Vault');
    await vscode.workspace.applyEdit(edit);
    await until('no unknown component', () => !codes().includes('map/unknown-component'));
    assert.equal(document.isDirty, true);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await problem('map/unknown-component');
  });

  it('puts one problem right, and leaves every other byte', async () => {
    const document = await open();
    const { range } = await problem('map/unknown-component');
    const fix = await action(/Vault/, range);
    await apply(fix);
    await document.save();
    assert.equal(decode(await fs.readFile(file)), PLAYBOOK.replace('Valt', 'Vault'));
    await until('no unknown component', () => !codes().includes('map/unknown-component'));
  });

  it('keeps a problem quiet by a comment', async () => {
    const document = await open();
    const { range } = await problem('link/broken');
    await apply(await action(/^Turn link\/broken off here/, range));
    await until('no broken link', () => !codes().includes('link/broken'));
    assert.match(document.lineAt(7).text, /^<!-- faultline-disable-next-line link\/broken -->$/);
  });

  it('applies all safe fixes of a file at once, and no other', async () => {
    const document = await open();
    await problem('map/unlinked-mention');
    const top = new vscode.Range(0, 0, 0, 0);
    await apply(await action(/safe/, top, 'source.fixAll.faultline'));
    assert.match(document.getText(), /\[Internal DNS\]\(\.\.\/infra\/docs\/incident-response\.md#/);
    assert.match(document.getText(), /no-such-map\.md/);
    await until('no unlinked mention', () => !codes().includes('map/unlinked-mention'));
  });

  it('puts an edge on the map that a postmortem asks for, and offers none that is there', async () => {
    const asked = (from: string, to: string) => `- **${from}** depends on **${to}**? If it does, …`;
    const lines = [asked('Internal DNS', 'Observability'), asked('K8s clusters', 'Vault')];
    await fs.writeFile(file, encode(`# Postmortem\n\n${lines.join('\n')}\n`));
    const document = await until('the text of the postmortem', async () => {
      const found = await vscode.workspace.openTextDocument(file);
      return found.lineCount > 4 && found.lineAt(0).text === '# Postmortem' ? found : undefined;
    });
    await vscode.window.showTextDocument(document);
    const { edit } = await action(/^Say on the map/, document.lineAt(2).range);
    const map = at('infra/docs/incident-response.md').toString();
    assert.deepEqual(
      edit?.entries().map(([uri]) => uri.toString()),
      [map],
    );
    const there = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      file,
      document.lineAt(3).range,
      'quickfix',
    );
    assert.deepEqual(
      there.filter(({ title }) => /^Say on the map/.test(title)),
      [],
    );
  });

  it('notices files that come and go, and settings that change', async () => {
    await open();
    await problem('link/broken');
    const wanted = at('infra/docs/no-such-map.md');
    // A file that goes before the watchers told of it was never there for them.
    const watcher = vscode.workspace.createFileSystemWatcher(
      new vscode.RelativePattern(folder, 'infra/docs/no-such-map.md'),
    );
    const told = new Promise((resolve) => watcher.onDidCreate(resolve));
    await fs.writeFile(wanted, encode('# There\n'));
    await told;
    watcher.dispose();
    await until('no broken link', () => !codes().includes('link/broken'));
    await fs.delete(wanted);
    await problem('link/broken');
    const settings = at('.faultline.yaml');
    const before = await fs.readFile(settings);
    const off = '\nlint:\n  rules:\n    link/broken: off\n';
    await fs.writeFile(settings, encode(decode(before) + off));
    await until('no broken link', () => codes().length > 0 && !codes().includes('link/broken'));
    await fs.writeFile(settings, before);
    await problem('link/broken');
  });

  it('publishes nothing anew for who only asks, which would call off what was asked', async () => {
    const document = await open();
    const { range } = await problem('link/broken');
    await action(/^Turn link\/broken off here/, range);
    const told: string[] = [];
    const listener = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      told.push(...uris.map(String));
    });
    await action(/^Turn link\/broken off here/, range);
    await action(/safe/, document.lineAt(0).range, 'source.fixAll.faultline');
    // By another file one knows that its own would have been published by now.
    const other = at('playbooks/other.md');
    await fs.writeFile(other, encode(PLAYBOOK));
    await vscode.workspace.openTextDocument(other);
    await problem('link/broken', other);
    listener.dispose();
    await fs.delete(other);
    assert.ok(!told.includes(file.toString()), told.join(' '));
  });

  it('lets nothing change the index while somebody works with it', async () => {
    const document = await open();
    await problem('map/unknown-component');
    const lint = services.linting.folderOf(file);
    assert.ok(lint);
    const path = lint.pathOf(file);
    let finish = () => {};
    const later = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const work = lint.using(path, async ({ index }) => {
      await later;
      return index.tools.text(path) ?? '';
    });
    const edit = new vscode.WorkspaceEdit();
    edit.replace(file, new vscode.Range(1, 11, 1, 15), 'Vault');
    await vscode.workspace.applyEdit(edit);
    const after = services.linting.locate(document);
    await new Promise((resolve) => setTimeout(resolve, 300));
    finish();
    assert.match(await work, /component: Valt/);
    assert.match((await after)?.live.index.tools.text(path) ?? '', /component: Vault/);
  });

  it('checks the whole workspace when asked, and keeps it checked', async () => {
    await vscode.commands.executeCommand('faultline.checkWorkspace');
    await problem('map/unknown-component');
    await fs.writeFile(file, encode(PLAYBOOK.replace('Valt', 'Vault')));
    await until('no unknown component', () => !codes().includes('map/unknown-component'));
    await problem('link/broken');
  });
});
