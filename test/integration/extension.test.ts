import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('the extension', () => {
  const extension = vscode.extensions.getExtension('faultline.faultline');

  it('is there and activates', async () => {
    assert.ok(extension, 'faultline.faultline is not installed');
    await extension.activate();
    assert.equal(extension.isActive, true);
  });

  it('registers every command that its manifest offers', async () => {
    const offered: readonly { command: string }[] =
      extension?.packageJSON.contributes.commands ?? [];
    assert.notEqual(offered.length, 0);
    const registered = new Set(await vscode.commands.getCommands(true));
    const missing = offered.map(({ command }) => command).filter((id) => !registered.has(id));
    assert.deepEqual(missing, []);
  });
});
