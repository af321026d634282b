import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { folderWith } from './folder.ts';
import { openWorkbench } from './harness.ts';
import { choose, dialog, press } from './rows.ts';
import type { Workbench } from './workbench.ts';

const PLAYBOOK = `# Vault

## Diagnosis

- [ ] Look at the notes

  \`\`\`sh
  cat notes.txt
  \`\`\`

- [ ] Ask the lock

  \`\`\`sh
  our-lock status
  \`\`\`

## Mitigation

- [ ] Mark it as fixed

  \`\`\`sh
  touch ran-mutating
  \`\`\`
`;

const TOOLS = `tools:
  our-lock:
    read-only: [status]
`;

/** Opens a folder with the playbook, starts it, and shows its text. */
async function open(settings: Readonly<Record<string, unknown>>): Promise<Workbench> {
  const { folder, remove } = await folderWith({
    'playbooks/vault.md': PLAYBOOK,
    'notes.txt': 'sealed: true\n',
    '.faultline.yaml': TOOLS,
  });
  const workbench = await openWorkbench({
    folder,
    settings: { 'terminal.integrated.gpuAcceleration': 'off', ...settings },
  });
  await remove();
  await workbench.openView('Incident');
  await press(workbench, /^Vault.*vault\.md/, 'Start Playbook');
  await workbench.treeItem(/^Look at the notes/).click();
  await workbench.page.locator('.editor-instance', { hasText: 'Look at the notes' }).waitFor();
  return workbench;
}

const exists = ({ folder }: Workbench) => existsSync(join(folder, 'ran-mutating'));
const line = ({ page }: Workbench, text: string) =>
  page.locator('.editor-instance .view-line').getByText(text).first();

describe('running a command from the editor', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await open({});
  });
  after(() => workbench?.dispose());
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await workbench.screenshot('failed-run-editor');
  });

  it('is offered above each block, with what it would do', async () => {
    const lenses = workbench.page.getByRole('button', {
      name: /Run \(read-only\)|Run… \(mutating\)/,
    });
    await lenses.nth(2).waitFor();
    const names = await lenses.allTextContents();
    assert.deepEqual(
      names.map((name) => name.trim()),
      ['Run (read-only)', 'Run (read-only)', 'Run… (mutating)'],
    );
    await workbench.screenshot('run-lenses');
  });

  it('takes what the settings say of a tool of the team', async () => {
    await workbench.treeItem(/^Command: our-lock status, read-only/).waitFor();
  });

  it('runs what only reads from the line above it', async () => {
    await workbench.page
      .getByRole('button', { name: /Run \(read-only\)/ })
      .first()
      .click();
    await workbench.treeItem(/^Run: cat notes\.txt, exit 0/).waitFor();
  });

  it('runs the command under the pointer from the context menu, past the same gate', async () => {
    await choose(line(workbench, 'touch'), 'Run Command');
    await dialog(workbench)
      .getByText(/Diagnosis is not done/)
      .waitFor();
    await dialog(workbench).getByText('Step: Mark it as fixed').waitFor();
    await workbench.page.keyboard.press('Escape');
    await dialog(workbench).waitFor({ state: 'detached' });
    assert.equal(exists(workbench), false);
    // An Escape that waits at the prompt would swallow the command's first letter.
    await workbench.page.locator('.terminal-wrapper').first().click();
    await workbench.page.keyboard.press('Escape');
    await choose(line(workbench, 'cat'), 'Run Command');
    await workbench
      .treeItem(/^Run: cat notes\.txt, exit 0/)
      .nth(1)
      .waitFor();
  });

  it('works without errors', () => {
    assert.deepEqual(workbench.problems(), []);
  });
});

describe('running a command where the terminal does not tell what becomes of it', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await open({ 'terminal.integrated.shellIntegration.enabled': false });
  });
  after(() => workbench?.dispose());
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await workbench.screenshot('failed-run-typed');
  });

  it('types it and leaves the Enter key to the user', async () => {
    await press(workbench, /^Command: cat notes\.txt/, 'Run Command');
    await workbench.page
      .getByText(/Typed, not run: this terminal does not say/)
      .first()
      .waitFor();
    const rows = workbench.page.locator('.xterm-rows');
    await rows.getByText('cat notes.txt').first().waitFor();
    assert.doesNotMatch((await rows.allTextContents()).join('\n'), /sealed/);
    await workbench.screenshot('run-typed');
    await workbench.page.locator('.terminal-wrapper').first().click();
    await workbench.page.keyboard.press('Enter');
    await rows.getByText('sealed: true').first().waitFor();
    assert.equal(await workbench.treeItem(/^Run:/).count(), 0);
  });
});
