import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { folderWith } from './folder.ts';
import { openWorkbench } from './harness.ts';
import { pointAt, press, pressIn } from './rows.ts';
import type { Workbench } from './workbench.ts';

const PLAYBOOK = `# Vault

## Diagnosis

- [ ] One line

  \`\`\`sh
  touch ran-one-line
  \`\`\`

- [ ] Continued

  \`\`\`sh
  touch \\
    ran-continued
  \`\`\`

- [ ] Loop

  \`\`\`sh
  for n in 1 2; do
    touch ran-loop-$n
  done
  \`\`\`

- [ ] Hidden

  \`\`\`sh
  touch ran-hidden\u0003
  \`\`\`
`;

async function open(trust: boolean) {
  const { folder, remove } = await folderWith({ 'playbooks/vault.md': PLAYBOOK });
  const settings = { 'terminal.integrated.gpuAcceleration': 'off' }; // draws text as text
  const workbench = await openWorkbench({ folder, trust, settings });
  await remove();
  await workbench.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await workbench.openView('Incident');
  await press(workbench, /^Vault.*vault\.md/, 'Start Playbook');
  // The start ends with the keyboard at the first step.
  await workbench.page
    .locator('.monaco-list-row.selected.focused[aria-label^="One line"]')
    .waitFor();
  return workbench;
}

const clipboard = ({ page }: Workbench) => page.evaluate<string>('navigator.clipboard.readText()');

/** Chooses the row of a command and presses the keys that type it. */
async function type(workbench: Workbench, row: RegExp): Promise<void> {
  await workbench.treeItem(row).click();
  await workbench.page
    .locator('.monaco-list-row.selected.focused')
    .getByText(/./)
    .first()
    .waitFor();
  await workbench.page.keyboard.press('Control+Enter');
}

describe('a command of a checklist', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await open(false);
  });
  after(() => workbench?.dispose());
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await workbench.screenshot('failed-terminal');
  });

  const ran = () =>
    ['one-line', 'continued', 'loop-1', 'loop-2', 'hidden'].filter((name) =>
      existsSync(join(workbench.folder, `ran-${name}`)),
    );
  const prompt = (text: string) => workbench.page.locator('.xterm-rows').getByText(text).first();

  it('is copied', async () => {
    await press(workbench, /^Command: touch ran-one-line/, 'Copy Command');
    await workbench.page.getByText('Command copied').waitFor();
    assert.equal(await clipboard(workbench), 'touch ran-one-line');
  });

  it('is typed and not run', async () => {
    await type(workbench, /^Command: touch ran-one-line/);
    await prompt('touch ran-one-line').waitFor();
    await workbench.screenshot('terminal');
    assert.deepEqual(ran(), []);
    await workbench.page.keyboard.press('Control+U');
  });

  it('is typed as one line when it is continued on several', async () => {
    await type(workbench, /^Command: touch \\/);
    await prompt('touch ran-continued').waitFor();
    assert.deepEqual(ran(), []);
  });

  it('is copied instead when a terminal would run a part of it', async () => {
    await type(workbench, /^Command: for n in/);
    await workbench.page
      .getByText(/Copied, not typed: the command has several lines/)
      .first()
      .waitFor();
    assert.match(await clipboard(workbench), /^for n in 1 2; do\n {2}touch ran-loop-\$n\ndone$/);
    await type(workbench, /^Command: touch ran-hidden/);
    await workbench.page
      .getByText(/Copied, not typed: .* invisible characters/)
      .first()
      .waitFor();
    assert.deepEqual(ran(), []);
  });

  it('runs when the user presses Enter', async () => {
    await workbench.page.locator('.terminal-wrapper').first().click();
    await workbench.page.keyboard.press('Enter');
    await workbench.page.waitForTimeout(0);
    const deadline = Date.now() + 30_000;
    while (ran().length === 0 && Date.now() < deadline) await workbench.page.waitForTimeout(100);
    assert.deepEqual(ran(), ['continued']);
  });

  it('works without errors', () => {
    assert.deepEqual(workbench.problems(), []);
  });
});

describe('a command in a workspace that is not trusted', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await open(true);
  });
  after(() => workbench?.dispose());

  it('can be copied but not typed', async () => {
    const row = workbench.treeItem(/^Command: touch ran-one-line/);
    await pointAt(row);
    assert.equal(await row.getByRole('button', { name: 'Run Command' }).count(), 0);
    await pressIn(row, 'Copy Command');
    await workbench.page.getByText('Command copied').waitFor();
    assert.equal(await clipboard(workbench), 'touch ran-one-line');
    await workbench.screenshot('restricted');
  });
});
