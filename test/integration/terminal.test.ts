import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { Terminals } from '../../src/extension/terminal/terminals.ts';
import { TerminalTyper } from '../../src/extension/terminal/typer.ts';

describe('typing into the terminal', () => {
  const terminals = new Terminals();
  after(() => terminals.dispose());
  afterEach(async () => {
    for (const terminal of vscode.window.terminals) terminal.dispose();
    await vscode.commands.executeCommand('notifications.clearAll');
  });
  const typer = (trusted: boolean) => new TerminalTyper(terminals, () => trusted);

  it('is refused in a workspace that is not trusted, whoever asks', async () => {
    assert.equal(await typer(false).type('vault status'), 'untrusted');
    assert.equal(vscode.window.terminals.length, 0);
  });

  it('copies what a terminal would run', async () => {
    assert.equal(await typer(true).type('one\ntwo'), 'copied');
    assert.equal(await vscode.env.clipboard.readText(), 'one\ntwo');
    assert.equal(vscode.window.terminals.length, 0);
  });

  it('types the rest', async () => {
    assert.equal(await typer(true).type('vault \\\n  status'), 'typed');
    assert.equal(vscode.window.terminals.length, 1);
  });
});
