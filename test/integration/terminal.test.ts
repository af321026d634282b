import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { TerminalTyper } from '../../src/extension/terminal/typer.ts';

describe('typing into the terminal', () => {
  const typers: TerminalTyper[] = [];
  afterEach(async () => {
    for (const typer of typers.splice(0)) typer.dispose();
    for (const terminal of vscode.window.terminals) terminal.dispose();
    await vscode.commands.executeCommand('notifications.clearAll');
  });
  const typer = (trusted: boolean) => {
    const made = new TerminalTyper(() => trusted);
    typers.push(made);
    return made;
  };

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
