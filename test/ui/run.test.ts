import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { incidentCli } from './faultline-cli.ts';
import { folderWith } from './folder.ts';
import { openWorkbench } from './harness.ts';
import { dialog, pointAt, pointUntil, press } from './rows.ts';
import type { Workbench } from './workbench.ts';

const ID = 'INC-2026-04-26-001';
const START = '2026-04-26T15:00:00Z';

const PLAYBOOK = `# Vault

## Diagnosis

- [ ] Look at the notes

  \`\`\`sh
  cat <file>
  \`\`\`

  Expected: \`sealed: true\`

- [ ] Ask the colleagues

## Mitigation

- [ ] Mark it as fixed

  \`\`\`sh
  touch ran-mutating
  \`\`\`

- [ ] Look again

  \`\`\`sh
  echo again
  \`\`\`
`;

/** A shell whose start is quick and whose prompt is plain. */
const SETTINGS = { 'terminal.integrated.gpuAcceleration': 'off' };

const HOSTILE = `# Hostile \u001b]0;owned\u0007

## Diagnosis

- [ ] Hidden behind a word

  \`\`\`sh
  echo hello; touch ran-hidden
  \`\`\`

- [ ] In a substitution

  \`\`\`sh
  echo "$(touch ran-substitution)"
  \`\`\`

- [ ] [Click me](command:faultline.runCommand) or [me](command:workbench.action.terminal.sendSequence)

- [ ] A file of your choice

  \`\`\`sh
  cat "<file>"
  \`\`\`

- [ ] Behind a comment

  \`\`\`sh
  cat notes.txt # all; touch ran-comment
  \`\`\`

- [ ] From the history

  \`\`\`sh
  echo !touch
  \`\`\`

- [ ] With a sign that nobody sees

  \`\`\`sh
  cat notes.txt\u0003
  \`\`\`
`;

interface Opened {
  readonly workbench: Workbench;
  readonly dispose: () => Promise<void>;
}

async function open(
  files: Readonly<Record<string, string>>,
  theme?: 'light' | 'high-contrast',
): Promise<Opened> {
  const clockFolder = await mkdtemp(join(tmpdir(), 'faultline-clock-'));
  await writeFile(join(clockFolder, 'now'), START);
  const { folder, remove } = await folderWith(files);
  const env = { FAULTLINE_NOW_FILE: join(clockFolder, 'now'), FAULTLINE_USER: 'ada' };
  const workbench = await openWorkbench({
    folder,
    env,
    settings: SETTINGS,
    ...(theme === undefined ? {} : { theme }),
  });
  await remove();
  await workbench.openView('Incident');
  return {
    workbench,
    dispose: async () => {
      await workbench.dispose();
      await rm(clockFolder, { recursive: true, force: true });
    },
  };
}

const cli = ({ folder }: Workbench, ...args: readonly string[]) =>
  incidentCli(folder, { by: 'bob', now: START }, ...args);

/** Declares an incident and attaches a playbook, and makes room for its checklist. */
async function attach(workbench: Workbench, playbook: string): Promise<void> {
  await cli(workbench, 'declare', '--symptom', 'Vault answers 503');
  await cli(workbench, 'attach', playbook);
  const section = (name: RegExp) => workbench.page.getByRole('button', { name });
  await section(/^Checklist.*Section$/).waitFor();
  await section(/^Live Incident.*Section$/).click();
}

/** Types into the open input box once it asks for what is named, and presses Enter. */
async function answer({ page }: Workbench, title: RegExp, text: string): Promise<void> {
  const box = page.locator('.quick-input-widget');
  await box.locator('.quick-input-title', { hasText: title }).waitFor();
  await box.locator('input').first().fill(text);
  await page.keyboard.press('Enter');
}

/** Forgets what was filled in, and waits until the window says that it has done so, and not of before. */
async function forgetValues(workbench: Workbench): Promise<void> {
  const said = workbench.page
    .locator('.statusbar')
    .getByText('Placeholders will be asked for again');
  await said.waitFor({ state: 'hidden' });
  await workbench.command('Incident: Ask for Placeholders Again');
  await said.waitFor();
}

describe('running a command of the checklist', () => {
  let opened: Opened;
  before(async () => {
    opened = await open({
      'playbooks/vault.md': PLAYBOOK,
      'notes.txt': 'sealed: true\npassword: hunter22\n',
    });
    await attach(opened.workbench, 'playbooks/vault.md');
    await opened.workbench.treeItem(/^Look at the notes/).waitFor();
  });
  after(() => opened?.dispose());
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await opened.workbench.screenshot('failed-run');
  });
  const exists = (name: string) => existsSync(join(opened.workbench.folder, name));

  it('shows the effect of each step and command, and why', async () => {
    const { workbench } = opened;
    await workbench.treeItem(/^Command: cat <file>, read-only/).waitFor();
    await workbench
      .treeItem(/^Look at the notes/)
      .getByText('read-only')
      .waitFor();
    const mutating = workbench.treeItem(/^Command: touch ran-mutating, (?:mutating|unknown)/);
    await pointUntil(mutating, workbench.page.locator('.monaco-hover', { hasText: /touch/ }));
    await workbench.screenshot('checklist-effects');
  });

  it('asks for a placeholder, runs, and keeps the output without its secrets', async () => {
    const { workbench } = opened;
    await press(workbench, /^Command: cat <file>/, 'Run Command');
    await answer(workbench, /Value for <file>/, 'notes.txt');
    const run = workbench.treeItem(/^Run: cat notes\.txt, exit 0/);
    await run.waitFor();
    await run.click();
    const text = workbench.page.locator('.editor-instance .view-lines');
    await text.getByText('sealed: true').first().waitFor();
    await workbench.screenshot('evidence');
    const evidence = join(workbench.folder, 'incidents', ID, 'evidence');
    const [name = ''] = await readdir(evidence);
    const kept = await readFile(join(evidence, name), 'utf8');
    assert.match(kept, /^Command: {2}cat notes\.txt$/m);
    assert.match(kept, /^Expected: sealed: true$/m);
    assert.match(kept, /^sealed: true\npassword: \[redacted-named\]$/m);
    assert.doesNotMatch(kept, /hunter22/);
  });

  it('stops a step that changes something before the diagnosis is done', async () => {
    const { workbench } = opened;
    await press(workbench, /^Command: touch ran-mutating/, 'Run Command');
    await dialog(workbench)
      .getByText(/Diagnosis is not done/)
      .waitFor();
    await dialog(workbench)
      .getByText(/Ask the colleagues/)
      .waitFor();
    await workbench.screenshot('gate-closed');
    await workbench.page.keyboard.press('Escape');
    await dialog(workbench).waitFor({ state: 'detached' });
    assert.equal(exists('ran-mutating'), false);
  });

  it('does not tick it either', async () => {
    const { workbench } = opened;
    const box = workbench.treeItem(/^Mark it as fixed/).getByRole('checkbox');
    await box.click();
    await dialog(workbench)
      .getByText(/Diagnosis is not done/)
      .waitFor();
    await workbench.page.keyboard.press('Escape');
    await box.and(workbench.page.locator('[aria-checked=false]')).waitFor();
  });

  it('runs it once somebody gave a reason, and records who, when and why', async () => {
    const { workbench } = opened;
    await press(workbench, /^Command: touch ran-mutating/, 'Run Command');
    await dialog(workbench).getByRole('button', { name: 'Open the Gate…' }).click();
    await answer(workbench, /Open the Gate/, 'every minute counts');
    await workbench.treeItem(/^Run: touch ran-mutating, exit 0/).waitFor();
    assert.equal(exists('ran-mutating'), true);
    const { timeline } = JSON.parse(await cli(workbench, 'show'));
    const said = timeline
      .map(({ by, text }: { by: string; text: string }) => `${by}: ${text}`)
      .join('\n');
    assert.match(
      said,
      /ada: Gate opened before diagnosis was done, for “Mark it as fixed”: touch ran-mutating, because: every minute counts/,
    );
    assert.match(said, /ada: Ran \S+ command, exit 0 after .*: touch ran-mutating/);
  });

  it('asks for no more than a confirmation once the diagnosis is done', async () => {
    const { workbench } = opened;
    await rm(join(workbench.folder, 'ran-mutating'));
    for (const step of [/^Look at the notes/, /^Ask the colleagues/]) {
      const box = workbench.treeItem(step).getByRole('checkbox');
      await box.click();
      await box.and(workbench.page.locator('[aria-checked=true]')).waitFor();
    }
    await press(workbench, /^Command: touch ran-mutating/, 'Run Command');
    await dialog(workbench)
      .getByText(/Run this command\?/)
      .waitFor();
    await workbench.screenshot('confirm-run');
    assert.equal(exists('ran-mutating'), false);
    await dialog(workbench).getByRole('button', { name: 'Run', exact: true }).click();
    await workbench
      .treeItem(/^Run: touch ran-mutating, exit 0/)
      .nth(1)
      .waitFor();
    assert.equal(exists('ran-mutating'), true);
  });

  it('works without errors', () => {
    assert.deepEqual(opened.workbench.problems(), []);
  });
});

describe('a hostile playbook', () => {
  let opened: Opened;
  before(async () => {
    opened = await open({
      'playbooks/hostile.md': HOSTILE,
      'notes.txt':
        '\u001b]633;D;0\u0007\u001b]0;owned\u0007\u001b]8;;command:x\u001b\\notes\u001b[5n\n',
    });
    const { workbench } = opened;
    await attach(workbench, 'playbooks/hostile.md');
    await workbench.treeItem(/^Hidden behind a word/).waitFor();
  });
  after(() => opened?.dispose());
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await opened.workbench.screenshot('failed-hostile');
  });
  const ran = async () =>
    (await readdir(opened.workbench.folder)).filter((name) => name.startsWith('ran-'));

  it('runs nothing by being opened, previewed, hovered or ticked', async () => {
    const { workbench } = opened;
    await workbench.treeItem(/^Behind a comment/).click();
    await workbench.page.locator('.editor-instance', { hasText: 'Hostile' }).waitFor();
    await workbench.command('Markdown: Open Preview to the Side');
    const preview = await workbench.frameWith(
      'a[data-href^="command:"], a[href^="command:"], #preview-root, .markdown-body',
    );
    await preview
      .getByText('Click me')
      .first()
      .click()
      .catch(() => undefined);
    await pointAt(workbench.treeItem(/^Command: echo hello/));
    const box = workbench.treeItem(/^A file of your choice/).getByRole('checkbox');
    await box.click();
    await box.and(workbench.page.locator('[aria-checked=true]')).waitFor();
    assert.deepEqual(await ran(), []);
  });

  it('cannot hide what changes something behind what does not', async () => {
    const { workbench } = opened;
    for (const command of [/^Command: echo hello/, /^Command: echo "\$\(touch/]) {
      await press(workbench, command, 'Run Command');
      await dialog(workbench)
        .getByText(/Diagnosis is not done/)
        .waitFor();
      await workbench.page.keyboard.press('Escape');
      await dialog(workbench).waitFor({ state: 'detached' });
    }
    assert.deepEqual(await ran(), []);
  });

  it('cannot make more than a value of what is filled in', async () => {
    const { workbench } = opened;
    const box = workbench.page.locator('.quick-input-widget');
    const values = [
      '$(touch ran-value)',
      '`touch ran-value`',
      '"; touch ran-value; "',
      "'; touch ran-value; '",
    ];
    const runs = workbench.treeItem(/^Run: cat "/);
    for (const value of values) {
      await forgetValues(workbench);
      const before = await runs.count();
      await press(workbench, /^Command: cat "<file>"/, 'Run Command');
      await answer(workbench, /Value for <file>/, value);
      await runs.nth(before).waitFor();
    }
    await forgetValues(workbench);
    await press(workbench, /^Command: cat "<file>"/, 'Run Command');
    await box.locator('.quick-input-title', { hasText: /Value for <file>/ }).waitFor();
    await box.locator('input').first().fill('-n');
    await box.getByText(/may not start with/).waitFor();
    await workbench.page.keyboard.press('Escape');
    assert.deepEqual(await ran(), []);
  });

  it('cannot make the shell read it otherwise than it was read', async () => {
    const { workbench } = opened;
    const runs = workbench.treeItem(/^Run: cat notes\.txt # all/);
    const before = await runs.count();
    await press(workbench, /^Command: cat notes\.txt # all/, 'Run Command');
    await runs.nth(before).waitFor();
    await press(workbench, /^Command: echo !touch/, 'Run Command');
    await workbench.page
      .getByText(/Typed, not run: the shell would take/)
      .first()
      .waitFor();
    // What the terminal answered to the notes does not stand before it.
    const rows = workbench.page.locator('.xterm-rows');
    await rows.getByText('echo !touch').first().waitFor();
    assert.doesNotMatch((await rows.first().textContent()) ?? '', /necho/);
    await press(workbench, /^Command: cat notes\.txt[^ ]*, unknown/, 'Run Command');
    await dialog(workbench).getByRole('button', { name: 'Open the Gate…' }).click();
    await answer(workbench, /Open the Gate/, 'to see that it is not even typed');
    await workbench.page
      .getByText(/Copied, not typed: .* invisible characters/)
      .first()
      .waitFor();
    assert.deepEqual(await ran(), []);
    const evidence = join(opened.workbench.folder, 'incidents', ID, 'evidence');
    for (const name of await readdir(evidence)) {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: none of these may be kept
      assert.doesNotMatch(await readFile(join(evidence, name), 'utf8'), /[\u0000-\u0008\u001b]/);
    }
  });

  it('works without errors', () => {
    assert.deepEqual(opened.workbench.problems(), []);
  });
});

for (const theme of ['light', 'high-contrast'] as const) {
  describe(`the effects in the ${theme} theme`, () => {
    let opened: Opened;
    before(async () => {
      opened = await open({ 'playbooks/vault.md': PLAYBOOK }, theme);
      await attach(opened.workbench, 'playbooks/vault.md');
    });
    after(() => opened?.dispose());

    it('are told by a word and a shape', async () => {
      const { workbench } = opened;
      const command = workbench.treeItem(/^Command: touch ran-mutating, mutating/);
      await command.locator('.codicon-warning').waitFor();
      await workbench
        .treeItem(/^Command: cat/)
        .locator('.codicon-eye')
        .waitFor();
      await press(workbench, /^Command: touch ran-mutating/, 'Run Command');
      await dialog(workbench)
        .getByText(/Diagnosis is not done/)
        .waitFor();
      await workbench.screenshot(`gate-${theme}`);
    });
  });
}
