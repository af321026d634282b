import assert from 'node:assert/strict';
import * as vscode from 'vscode';

/** What a contributed Markdown snippet writes into an empty document. */
async function inserted(name: string): Promise<string> {
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: '' });
  await vscode.window.showTextDocument(document);
  await vscode.commands.executeCommand('editor.action.insertSnippet', { langId: 'markdown', name });
  const text = document.getText();
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  return text;
}

describe('the snippets', () => {
  const offset = -new Date().getTimezoneOffset();
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  const two = (part: number) => `${part}`.padStart(2, '0');
  const zone = offset === 0 ? 'UTC' : `${offset < 0 ? '-' : '+'}${two(hours)}:${two(minutes)}`;

  it('stamp a status update with the time and its offset, which is UTC where the clock is', async () => {
    const text = await inserted('Incident: status update');
    const [head, ...lines] = text.split(/\r?\n/);
    assert.match(head ?? '', /^\[\d\d:\d\d \S+\] STATUS UPDATE — INC-YYYY-MM-DD-NNN$/);
    assert.ok(head?.includes(` ${zone}] `), head);
    assert.deepEqual(lines, [
      'Symptom: symptom',
      'Impact: impact',
      'Investigation: investigation',
      'Next update: HH:MM UTC or sooner if state changes',
    ]);
  });

  it('are offered whole: a playbook with its front matter and its fences', async () => {
    const text = await inserted('Incident: playbook');
    assert.match(text, /^---\r?\ncomponent: component\r?\n/);
    assert.match(text, /\n {2}```sh\r?\n {2}diagnosis command\r?\n {2}```\r?\n/);
    assert.doesNotMatch(text, /\$\{|\{\{/);
  });
});
