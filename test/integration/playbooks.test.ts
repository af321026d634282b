import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Services } from '../../src/extension/services.ts';
import { encode, opened } from './opened.ts';
import { until } from './until.ts';

const { fs } = vscode.workspace;
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

const PLAYBOOK = '# Cable cut\n\n## Diagnosis\n\n- [x] Look\n  - [ ] twice\n- [ ] Ask\n';

describe('playbooks in the workspace', () => {
  let services: Services;
  let folder: vscode.WorkspaceFolder;
  let file: vscode.Uri;
  before(async () => {
    ({ services, folder } = await opened());
    await vscode.workspace.getConfiguration('files').update('autoSave', 'off', true);
    file = vscode.Uri.joinPath(folder.uri, 'playbooks', 'cable-cut.md');
  });
  after(async () => {
    await services.checklists.close();
    await fs.delete(file);
  });

  const titles = async () =>
    (await services.repositories.playbooks()).map(({ playbook }) => playbook.title);

  it('are found and grouped by the components of the map', async () => {
    const [repository] = await services.repositories.all();
    assert.ok(repository);
    const groups = new Map(
      repository.groups.map(({ component, files }) => [component, files.map(({ path }) => path)]),
    );
    assert.deepEqual(groups.get('Vault'), ['playbooks/vault.md']);
    assert.deepEqual(groups.get('IAM/SSO'), ['playbooks/iam-sso/keycloak-logins.md']);
    assert.equal(repository.mapFile.path, 'infra/docs/incident-response.md');
    assert.ok((repository.mapFile.map?.components.length ?? 0) >= 13);
  });

  it('are seen when they are written, as they are in the editor, and when they go', async () => {
    await fs.writeFile(file, encode(PLAYBOOK));
    await until('the new playbook', async () => (await titles()).includes('Cable cut'));
    const document = await vscode.workspace.openTextDocument(file);
    const edit = new vscode.WorkspaceEdit();
    edit.replace(file, new vscode.Range(0, 0, 0, 11), '# Cable torn');
    await vscode.workspace.applyEdit(edit);
    await until('the unsaved title', async () => (await titles()).includes('Cable torn'));
    assert.equal(decode(await fs.readFile(file)), PLAYBOOK);
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    assert.equal(document.isDirty, false);
    await until('the title of the file', async () => (await titles()).includes('Cable cut'));
  });

  it('start with nothing done, tick, and are never written', async () => {
    const { checklists } = services;
    const before = await fs.readFile(file);
    await vscode.commands.executeCommand('faultline.startPlaybook', file);
    const shown = await checklists.shown();
    assert.equal(shown?.checklist.file, file.toString());
    assert.deepEqual(shown?.checklist.ticks, {});
    const [look] = shown?.outline.sections.flatMap(({ steps }) => steps) ?? [];
    assert.ok(look);
    await checklists.setTicked(look.id, true, '2026-04-26T03:14:00.000Z');
    assert.deepEqual(checklists.current?.ticks, { [look.id]: '2026-04-26T03:14:00.000Z' });
    await checklists.untickAll();
    assert.deepEqual(checklists.current?.ticks, {});
    assert.deepEqual(await fs.readFile(file), before);
  });

  it('do not start where there is nothing to tick', async () => {
    const notes = vscode.Uri.joinPath(folder.uri, 'notes.md');
    await fs.writeFile(notes, encode('# Notes\n\nJust words.\n'));
    await vscode.commands.executeCommand('faultline.startPlaybook', notes);
    assert.equal(services.checklists.current?.file, file.toString());
    await fs.delete(notes);
  });

  it('move on to a newer text only when told', async () => {
    const { checklists } = services;
    const [look] = (await checklists.shown())?.outline.sections.flatMap(({ steps }) => steps) ?? [];
    await checklists.setTicked(look?.id ?? '', true, '2026-04-26T03:14:00.000Z');
    const changed = PLAYBOOK.replace('## Diagnosis', 'New words.\n\n## Diagnosis');
    await fs.writeFile(file, encode(changed));
    assert.equal(checklists.current?.text, PLAYBOOK);
    await until('the update', async () => {
      await vscode.commands.executeCommand('faultline.updateChecklist');
      return checklists.current?.text === changed;
    });
    assert.equal(Object.keys(checklists.current?.ticks ?? {}).length, 1);
  });
});
