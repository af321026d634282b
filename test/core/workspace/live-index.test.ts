import assert from 'node:assert/strict';
import { readRuleHeaders } from '../../../scripts/rule-header.mjs';
import { LiveIndex } from '../../../src/core/workspace/live-index.ts';
import { problemsIn, repository, settingsOf, shown } from '../lint/repository.ts';
import { memory } from './live-memory.ts';

const MAP = '# Map\n\n- K8s clusters depend on Vault\n\n## Vault\n\n## K8s clusters\n';

const all = () => true;
const codesOf = (live: LiveIndex, path: string) =>
  live.index.problems(path).map(({ code }) => code);

describe('the index of a repository that changes', () => {
  it('reads the map, the playbooks and what links lead to, the rest when asked', async () => {
    const { parts, read } = memory({
      'infra/docs/incident-response.md': MAP,
      'playbooks/vault.md': '# Vault\n\n[more](../docs/more.md#here)\n',
      'docs/more.md': '# More\n\n## Here\n',
      'docs/other.md': '# Other\n',
    });
    const live = await LiveIndex.open(parts);
    assert.deepEqual(read.toSorted(), ['infra/docs/incident-response.md', 'playbooks/vault.md']);
    await live.settle(['playbooks/vault.md'], all);
    assert.ok(read.includes('docs/more.md') && !read.includes('docs/other.md'));
    assert.ok(!codesOf(live, 'playbooks/vault.md').some((code) => code.startsWith('link/')));
    const progress: string[] = [];
    await live.readAll((done, of) => progress.push(`${done}/${of}`) > 0);
    assert.deepEqual(progress, ['0/1']);
    assert.ok(read.includes('docs/other.md'));
  });

  it('reads the rest where a name is looked for that a page may give itself', async () => {
    const { parts, read } = memory({
      'hugo.toml': '',
      'playbooks/vault.md': '# Vault\n\n[a](../old/) [b](../older/)\n',
      'playbooks/other.md': '---\nurl: /playbooks/old/\n---\n',
      'docs/other.md': '# Other\n',
    });
    const live = await LiveIndex.open(parts);
    assert.ok(!read.includes('docs/other.md'));
    await live.settle(['playbooks/vault.md'], all);
    assert.ok(read.includes('docs/other.md'));
    const broken = codesOf(live, 'playbooks/vault.md').filter((code) => code === 'link/broken');
    assert.deepEqual(broken, ['link/broken']);
  });

  it('stops reading when told', async () => {
    const { parts, read } = memory({ 'a.md': '# A\n', 'b.md': '# B\n' });
    const live = await LiveIndex.open(parts);
    await live.readAll(() => false);
    assert.deepEqual(read, []);
  });

  it('pauses between files', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 40 }, (_, at) => [`playbooks/${at}.md`, `# ${at}\n`]),
    );
    const { parts, pauses } = memory(files);
    const live = await LiveIndex.open(parts);
    assert.equal(pauses(), 80, 'each is listed and read');
    await live.settle(Object.keys(files), all);
    assert.equal(pauses(), 120);
  });

  it('pauses between files that only links lead to', async () => {
    const ignored = Array.from({ length: 40 }, (_, at) => `build/${at}.md`);
    const { parts, pauses } = memory({
      'playbooks/all.md': `# All\n\n${ignored.map((path) => `[a](../${path})`).join('\n')}\n`,
      ...Object.fromEntries(ignored.map((path) => [path, '# A\n'])),
    });
    const live = await LiveIndex.open(parts);
    const before = pauses();
    await live.settle(['playbooks/all.md'], all);
    assert.ok(pauses() - before >= ignored.length);
  });

  it('follows files and folders that come, change and go', async () => {
    const files: Record<string, string> = {
      'infra/docs/incident-response.md': MAP,
      'playbooks/vault.md': '# Vault\n\n[log](../docs/a/log.md)\n',
    };
    const { parts } = memory(files);
    const live = await LiveIndex.open(parts);
    const path = 'playbooks/vault.md';
    const isBroken = async () => {
      await live.settle([path], all);
      return codesOf(live, path).includes('link/broken');
    };
    assert.equal(await isBroken(), true);
    files['docs/a/log.md'] = '# Log\n';
    assert.ok((await live.look(['docs/a'])).includes(path));
    assert.equal(await isBroken(), false);
    delete files['docs/a/log.md'];
    assert.ok((await live.look(['docs'])).includes(path));
    assert.equal(await isBroken(), true);
    files['build/log.md'] = '# Built\n';
    assert.deepEqual(await live.look(['build/log.md']), []);
    files[path] = '# Vault\n\n[log](../build/log.md)\n';
    assert.deepEqual(await live.look([path]), [path]);
    assert.equal(await isBroken(), false);
    assert.ok(!live.listed().includes('build/log.md'));
  });

  it('is another one when settings or what is ignored change', async () => {
    const { parts } = memory({
      '.faultline.yaml': 'lint:\n  extends: shared/lint.yaml\n',
      'shared/lint.yaml': 'lint:\n  rules:\n    link/broken: off\n',
      'playbooks/vault.md': '# Vault\n\n[log](no.md)\n',
    });
    const live = await LiveIndex.open(parts);
    assert.ok(!codesOf(live, 'playbooks/vault.md').includes('link/broken'));
    const sources = ['.faultline.yaml', 'shared/lint.yaml', '.gitignore', 'docs/.gitignore'];
    assert.deepEqual(
      [...sources, 'playbooks/vault.md'].filter((path) => live.isSource(path)),
      sources,
    );
  });

  for (const { code, examples } of readRuleHeaders()) {
    it(`finds what the rule's page says: ${code}`, async () => {
      for (const { files } of examples) {
        const before = Object.fromEntries(files.map(({ path, text }) => [path, text]));
        const live = await LiveIndex.open(memory(before).parts);
        await live.readAll(all);
        await live.settle(live.listed(), all);
        const lines = (index: LiveIndex['index']) =>
          problemsIn(index, code)
            .map(([path, one]) => shown(index, path, one))
            .sort();
        assert.deepEqual(lines(live.index), lines(repository(before, await settingsOf(before))));
      }
    });
  }
});
