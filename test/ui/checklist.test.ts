import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { folderWith } from './folder.ts';
import { openWorkbench } from './harness.ts';
import { choose, pressIn } from './rows.ts';
import { SAMPLE_FILES } from './sample.ts';
import { shows } from './soon.ts';
import type { Workbench } from './workbench.ts';

describe('a playbook as a checklist', () => {
  let workbench: Workbench;
  before(async () => {
    const { folder, remove } = await folderWith(SAMPLE_FILES);
    workbench = await openWorkbench({ folder });
    await remove();
    await workbench.openView('Incident');
  });
  after(() => workbench?.dispose());
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await workbench.screenshot('failed-checklist');
  });

  const page = () => workbench.page;
  /** The header of the Checklist view, with its count. */
  const header = () => page().getByRole('button', { name: /^Checklist.*Section$/ });
  const counted = (text: string) => header().getByText(text, { exact: true });
  const pane = () => page().locator('.pane', { has: header() });
  const step = (text: RegExp) => pane().getByRole('treeitem', { name: text });
  const box = (text: RegExp) => step(text).getByRole('checkbox');
  const hint = () => step(/^The playbook has changed/);
  const startInTree = (row: RegExp) => pressIn(workbench.treeItem(row).first(), 'Start Playbook');
  /** A started checklist is counted, and has the keyboard at its first step. */
  const started = async (title: string, count: string) => {
    await pane().getByText(title, { exact: true }).first().waitFor();
    await counted(count).waitFor();
    await pane().locator('.monaco-list-row.selected.focused [role=checkbox]').waitFor();
  };
  /** A quick pick closes when a start takes the keyboard to the checklist. */
  const openFile = async (name: string) => {
    const option = workbench.quickPick(new RegExp(name)).first();
    do {
      await page().keyboard.press('Control+P');
      await page().keyboard.type(name);
    } while (!(await shows(option)));
    await page().keyboard.press('Enter');
    await page()
      .getByRole('tab', { name: new RegExp(name) })
      .first()
      .waitFor();
  };

  it('says what to do while nothing is started', async () => {
    await page().getByText('Nothing is started.').waitFor();
    await page().getByRole('button', { name: 'Start Playbook' }).waitFor();
    await workbench.screenshot('checklist-empty');
  });

  it('starts from the tree', async () => {
    await startInTree(/^Argo CD.*argo-cd\.md/);
    await started('Argo CD', '0 of 2');
  });

  it('starts from the tree’s context menu', async () => {
    await choose(workbench.treeItem(/^DNS.*dns\.md/), 'Start Playbook');
    await started('DNS', '0 of 4');
  });

  it('starts from the palette', async () => {
    await workbench.command('Incident: Start Playbook');
    await workbench.quickPick(/Argo CD/).waitFor();
    await page().keyboard.type('argo');
    await page().keyboard.press('Enter');
    await started('Argo CD', '0 of 2');
  });

  it('starts from the line above the title', async () => {
    await openFile('vault.md');
    await page()
      .getByRole('button', { name: /Start playbook · 5 steps/ })
      .click();
    await started('Vault is sealed', '0 of 5');
    await page()
      .getByRole('button', { name: /0 of 5 done/ })
      .waitFor();
    await workbench.screenshot('code-lens');
  });

  it('starts from the editor’s title', async () => {
    await openFile('registry.md');
    await page().locator('.editor-actions').getByRole('button', { name: 'Start Playbook' }).click();
    await started('Registry', '0 of 3');
  });

  it('starts from the explorer, also a file that is in no playbook folder', async () => {
    await openFile('handover.md');
    await page().keyboard.press('Control+Shift+E');
    await choose(page().getByRole('treeitem', { name: 'handover.md' }), 'Start Playbook');
    await started('Handover', '0 of 2');
  });

  it('has sections, steps, sub-steps, commands and what to expect, in order', async () => {
    await workbench.command('Incident: Switch Checklist');
    await workbench.quickPick(/Vault is sealed/).click();
    await started('Vault is sealed', '0 of 5');
    const rows = pane().getByRole('treeitem');
    const seen = await rows.evaluateAll((all) =>
      all.map((row) => [row.getAttribute('aria-level'), row.getAttribute('aria-label')]),
    );
    assert.deepEqual(
      seen.map(([level, label]) => `${level} ${label?.replace(/, has actions$/, '').trim()}`),
      [
        '1 Diagnosis 0 of 4',
        '2 Find out whether it is sealed read-only',
        '3 Command: vault status, read-only',
        '3 Expected: Sealed false.',
        '2 Ask each node 0 of 2',
        '3 the first',
        '3 the second',
        '1 Mitigation 0 of 1',
        '2 Unseal it unknown effect',
      ],
    );
  });

  it('counts ticks for the section and in total', async () => {
    await box(/^Find out/).click();
    await step(/^Diagnosis 1 of 4/).waitFor();
    await box(/^the second/).click();
    await counted('2 of 5').waitFor();
    await step(/^Diagnosis 2 of 4/).waitFor();
    await step(/^Ask each node 1 of 2/).waitFor();
    await workbench.screenshot('checklist');
    await box(/^the second/).click();
    await counted('1 of 5').waitFor();
  });

  it('ticks with the keyboard', async () => {
    await step(/^the first/).click();
    await page().keyboard.press('ArrowDown');
    await page().keyboard.press('Space');
    await counted('2 of 5').waitFor();
    await page().keyboard.press('Space');
    await counted('1 of 5').waitFor();
  });

  it('keeps its ticks over a reload of the window', async () => {
    await workbench.reload();
    await workbench.openView('Incident');
    await counted('1 of 5').waitFor();
    assert.equal(await box(/^Find out/).isChecked(), true);
    assert.equal(await box(/^Unseal/).isChecked(), false);
  });

  it('asks whether to go on when it is started again', async () => {
    await startInTree(/^Vault is sealed/);
    await workbench.quickPick(/Go on: 1 of 5 done/).click();
    await started('Vault is sealed', '1 of 5');
    await startInTree(/^Vault is sealed/);
    await workbench.quickPick(/Start afresh/).click();
    await counted('0 of 5').waitFor();
  });

  it('shows a step in the Markdown, also when the file has moved on, and never writes it', async () => {
    const path = join(workbench.folder, 'playbooks/vault.md');
    const before = await readFile(path, 'utf8');
    await box(/^Find out/).click();
    await counted('1 of 5').waitFor();
    await step(/^Unseal/).click();
    await page()
      .getByRole('button', { name: /^Ln 23,/ })
      .waitFor();
    assert.equal(await readFile(path, 'utf8'), before);

    const changed = before.replace('## Diagnosis', 'One more line.\n\n## Diagnosis\n\n- [ ] New');
    await writeFile(path, changed);
    await hint().waitFor();
    await counted('1 of 5').waitFor();
    await workbench.screenshot('checklist-changed');
    await step(/^Unseal/).click();
    await page()
      .getByRole('button', { name: /^Ln 27,/ })
      .waitFor();
    assert.equal(await readFile(path, 'utf8'), changed);
  });

  it('compares its text with the file, and takes the new text with its ticks', async () => {
    await pressIn(hint(), 'Compare');
    await page()
      .getByRole('tab', { name: /when started/ })
      .waitFor();
    await workbench.screenshot('checklist-compared');
    await pressIn(hint(), 'Take New Text');
    await hint().waitFor({ state: 'detached' });
    await counted('1 of 6').waitFor();
    assert.equal(await box(/^Find out/).isChecked(), true);
  });

  it('unticks all after asking, and is put away with its ticks', async () => {
    await workbench.command('Incident: Untick All Steps');
    await page().getByRole('button', { name: 'Untick All', exact: true }).click();
    await counted('0 of 6').waitFor();
    await box(/^Find out/).click();
    await counted('1 of 6').waitFor();
    await workbench.command('Incident: Close Checklist');
    await page().getByText('Nothing is started.').waitFor();
    await workbench.command('Incident: Switch Checklist');
    await workbench.quickPick(/Vault is sealed.*1 of 6/).click();
    await started('Vault is sealed', '1 of 6');
  });

  it('works without errors', () => {
    assert.deepEqual(workbench.problems(), []);
  });
});
