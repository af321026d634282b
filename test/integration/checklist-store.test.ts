import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { readConfig } from '../../src/core/config/config.ts';
import { withTeamTools } from '../../src/core/shell/tools/team.ts';
import { Checklists } from '../../src/extension/checklist/checklists.ts';
import { JsonStore } from '../../src/extension/checklist/store.ts';

const NOW = '2026-04-26T03:14:00.000Z';
const TEXT = '# Vault\n\n## Diagnosis\n\n- [ ] Look\n';

describe('stored checklists', () => {
  let folder: string;
  let opened: Checklists[] = [];
  const changed = new vscode.EventEmitter<void>();
  let tools = withTeamTools({}, false);
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'faultline-store-'));
  });
  afterEach(async () => {
    for (const checklists of opened) checklists.dispose();
    opened = [];
    await vscode.commands.executeCommand('notifications.clearAll');
    await rm(folder, { recursive: true });
  });

  /** As another window, or the same one after a reload, opens them. */
  async function open(): Promise<Checklists> {
    const checklists = new Checklists(
      new JsonStore(vscode.Uri.file(join(folder, 'not', 'there', 'yet')), 'checklists'),
      { toolsOf: async () => tools, onDidChange: changed.event },
    );
    opened.push(checklists);
    await checklists.ready;
    return checklists;
  }
  const stored = (name: string) => join(folder, 'not', 'there', 'yet', name);

  it('are none at first', async () => {
    const checklists = await open();
    assert.equal(checklists.current, undefined);
    assert.deepEqual(checklists.kept, []);
  });

  it('are on disk as soon as a tick is told', async () => {
    const checklists = await open();
    await checklists.start('file:///v.md', TEXT, NOW);
    const steps = (await checklists.shown())?.outline.sections.flatMap((one) => one.steps) ?? [];
    const told = new Promise<void>((resolve) => checklists.onDidTick(() => resolve()));
    void checklists.setTicked(steps[0]?.id ?? '', true, NOW);
    await told;
    const again = await open();
    assert.deepEqual(again.current, checklists.current);
    assert.equal(Object.keys(again.current?.ticks ?? {}).length, 1);
  });

  it('keep every one of many quick ticks', async () => {
    const checklists = await open();
    const looks = Array.from({ length: 30 }, (_, at) => `- [ ] Look ${at}`).join('\n');
    await checklists.start('file:///v.md', `# Vault\n\n## Diagnosis\n\n${looks}\n`, NOW);
    const shown = await checklists.shown();
    const steps =
      shown?.outline.steps.concat(...shown.outline.sections.map((one) => one.steps)) ?? [];
    assert.equal(steps.length, 30);
    await Promise.all(steps.map(({ id }) => checklists.setTicked(id, true, NOW)));
    const ticked = Object.keys((await open()).current?.ticks ?? {});
    assert.deepEqual(
      ticked,
      steps.map(({ id }) => id),
    );
  });

  it('are shown anew once other tools are known', async () => {
    const checklists = await open();
    await checklists.start('file:///v.md', `${TEXT}\n  \`\`\`sh\n  our-failover\n  \`\`\`\n`, NOW);
    const effects = async () =>
      [...((await checklists.shown())?.effects.values() ?? [])].map(({ effect }) => effect);
    assert.deepEqual(await effects(), ['unknown']);
    const shown = new Promise<void>((resolve) => checklists.onDidShow(() => resolve()));
    const settings = readConfig('tools:\n  our-failover:\n    effect: mutating\n');
    tools = withTeamTools(settings.value.tools, false);
    changed.fire();
    await shown;
    assert.deepEqual(await effects(), ['mutating']);
  });

  it('are put aside, not thrown away, when they cannot be read', async () => {
    const first = await open();
    await first.start('file:///v.md', TEXT, NOW);
    await writeFile(stored('checklists.json'), '{ broken');
    assert.deepEqual((await open()).kept, []);
    let aside: string | undefined;
    while (aside === undefined) {
      aside = (await readdir(stored(''))).find((name) => name.includes('unreadable'));
    }
    assert.equal(await readFile(stored(aside), 'utf8'), '{ broken');
  });
});
