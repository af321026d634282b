import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { DEFAULT_POLICY } from '../../src/core/incident/policy.ts';
import { isFailure } from '../../src/node/store/failure.ts';
import { openStore } from '../../src/node/store/store.ts';
import { folderWith } from './folder.ts';
import { openWorkbench } from './harness.ts';
import { SAMPLE_FILES } from './sample.ts';
import type { Workbench } from './workbench.ts';

const NOW = '2026-04-26T15:00:00Z';
const ID = 'INC-2026-04-26-001';

/** The sample as a repository: an old commit that was merged lately, and a fresh one. */
async function repository() {
  const { folder, remove } = await folderWith({
    ...SAMPLE_FILES,
    '.faultline.yaml': 'releases:\n  - { component: Argo CD, at: ["14:50"], minutes: 15 }\n',
    'vault/kms.tf': 'key = "old"\n',
  });
  const git = (minutes: number, ...args: readonly string[]) => {
    const date = `${Date.parse(NOW) / 1000 - minutes * 60} +0000`;
    const person = { GIT_AUTHOR_NAME: 'Ada', GIT_AUTHOR_EMAIL: 'ada@example.org' };
    const committer = { GIT_COMMITTER_NAME: 'Ada', GIT_COMMITTER_EMAIL: 'ada@example.org' };
    const dates = { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
    const env = { ...process.env, ...person, ...committer, ...dates };
    execFileSync('git', ['-C', folder, ...args], { env });
  };
  const commit = async (minutes: number, path: string, text: string, title: string) => {
    await writeFile(join(folder, path), text);
    git(minutes, 'add', '--all');
    git(minutes, 'commit', '-q', '-m', title);
  };
  git(20_000, 'init', '-q', '-b', 'main');
  await commit(20_000, 'README.md', 'first', 'first');
  git(5_000, 'switch', '-q', '-c', 'kms');
  await commit(4_000, 'vault/kms.tf', 'key = "new"\n', 'Rotate the unseal key');
  git(3_000, 'switch', '-q', 'main');
  git(25, 'merge', '-q', '--no-ff', '-m', 'Merge the new key', 'kms');
  await commit(12, 'retries.txt', '3', 'Fewer retries');
  return { folder, remove };
}

/** Opens the view, and gives it the room of the checklist: rows that are scrolled away do not exist. */
async function openChanges(page: Page): Promise<void> {
  for (const name of [/^Recent Changes.*Section/, /^Checklist.*Section/]) {
    await page.getByRole('button', { name }).click();
  }
}

describe('recent changes', () => {
  let workbench: Workbench;
  let scratch = '';
  let removeFolder: () => Promise<void>;
  before(async () => {
    scratch = await mkdtemp(join(tmpdir(), 'faultline-clock-'));
    await writeFile(join(scratch, 'now'), NOW);
    const { folder, remove } = await repository();
    removeFolder = remove;
    const env = { FAULTLINE_NOW_FILE: join(scratch, 'now'), FAULTLINE_USER: 'ada' };
    workbench = await openWorkbench({ folder, env });
    await page().context().grantPermissions(['clipboard-read', 'clipboard-write']);
    // Rows that are scrolled away do not exist.
    await page().setViewportSize({ width: 1440, height: 1300 });
    await workbench.openView('Incident');
  });
  after(async () => {
    await workbench?.dispose();
    await removeFolder?.();
    await rm(scratch, { recursive: true, force: true });
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await workbench.screenshot('failed-changes');
  });

  const page = () => workbench.page;
  const row = (text: string | RegExp) => workbench.treeItem(text).first();
  const picker = () => page().locator('.quick-input-widget');

  it('are listed by component, by their arrival, when somebody looks', async () => {
    await openChanges(page());
    await row(/^14:35 +Merge the new key/).waitFor();
    await row(/^14:35 +Rotate the unseal key/).waitFor();
    await row(/^No component of the map/).click();
    await row(/^14:48 +Fewer retries/).waitFor();
    await row(/^Argo CD in its release window until 15:05 UTC/).waitFor();
    await workbench.screenshot('changes');
  });

  it('open as a diff', async () => {
    await row(/Rotate the unseal key/).click();
    await page()
      .getByRole('tab', { name: /Rotate the unseal key/ })
      .waitFor();
    await page().getByText('key = "new"').first().waitFor();
    await workbench.screenshot('changes-diff');
  });

  it('come from deploy tools when somebody asks for that', async () => {
    await workbench.command('Incident: Refresh Recent Changes');
    await row(/Merge the new key/).waitFor();
    assert.equal(await row(/deploy tools/).count(), 0);
  });

  it('can be imported, beside alerts that are reviewed before they are recorded', async () => {
    const store = openStore({ root: workbench.folder, now: () => Date.parse(NOW), writer: 'bob' });
    const declared = await store.declare({
      data: {
        symptom: 'Vault answers 503',
        impact: '',
        components: [],
        severity: 2,
        teams: [],
        drill: false,
        policy: DEFAULT_POLICY,
      },
      at: Date.parse(NOW),
      by: 'bob',
    });
    assert.ok(!isFailure(declared));
    await page().locator('.statusbar-item', { hasText: ID }).waitFor();
    const fixture = join(import.meta.dirname, '../fixtures/changes/webhook.json');
    const { alerts } = JSON.parse(await readFile(fixture, 'utf8'));
    const change = { title: 'Flag on', at: '2026-04-26T14:50:00Z', component: 'Argo CD' };
    const text = JSON.stringify([...alerts, change]);
    await page().evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`);
    await workbench.command('Incident: Import Alerts or Changes…');
    await workbench.pick('From the Clipboard');
    await picker().locator('.quick-input-title', { hasText: 'Marks from Alerts' }).waitFor();
    await picker().getByText('Vault: failing').waitFor();
    await workbench.screenshot('changes-review');
    await page().keyboard.press('Enter');
    await row(/^Vault/)
      .getByText('suspect')
      .waitFor();
    await row(/^14:50 +Flag on/).waitFor();
    await workbench.screenshot('changes-suspect');
    const log = await store.read(ID);
    assert.ok(!isFailure(log));
    const marks = log.events.filter(({ type }) => type === 'component-marked');
    assert.deepEqual(
      marks.map(({ by, at, data }) => [by, new Date(at).toISOString(), data]),
      [
        ['ada', '2026-04-26T14:43:00.000Z', { component: 'Vault', mark: 'failing' }],
        ['ada', '2026-04-26T14:30:00.000Z', { component: 'DNS', mark: 'healthy' }],
      ],
    );
    assert.deepEqual(workbench.problems(), []);
  });
});

describe('recent changes in a workspace that is not trusted', () => {
  let workbench: Workbench;
  let removeFolder: () => Promise<void>;
  let scratch = '';
  before(async () => {
    scratch = await mkdtemp(join(tmpdir(), 'faultline-clock-'));
    await writeFile(join(scratch, 'now'), NOW);
    const { folder, remove } = await repository();
    removeFolder = remove;
    workbench = await openWorkbench({
      folder,
      trust: true,
      env: { FAULTLINE_NOW_FILE: join(scratch, 'now') },
      settings: { 'security.workspace.trust.startupPrompt': 'never' },
    });
    await workbench.openView('Incident');
  });
  after(async () => {
    await workbench?.dispose();
    await removeFolder?.();
    await rm(scratch, { recursive: true, force: true });
  });

  it('come from git alone, and the view says why', async () => {
    const { page } = workbench;
    await openChanges(page);
    await workbench
      .treeItem(/Merge the new key/)
      .first()
      .waitFor();
    await page.getByText('Only git is asked: this workspace is not trusted.').waitFor();
    await workbench.screenshot('changes-untrusted');
    assert.deepEqual(workbench.problems(), []);
  });
});
