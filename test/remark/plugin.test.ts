import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FileSet, VFile } from '../../src/remark/plugin.ts';
import { remark } from './processed.ts';
import { withRepository } from './written.ts';

const MAP = '# Map\n\n- K8s clusters depend on Vault\n\n## Vault\n\n## K8s clusters\n';
const FILES = {
  '.faultline.yaml': 'map: map.md\nlint:\n  ignore: [vendor/**]\n',
  '.gitignore': 'build/\n',
  'map.md': MAP,
  'build/log.md': '# Log\n\n## Seal\n',
  'vendor/a.md': '[x](no.md)\n',
  'playbooks/vault.md': '---\ncomponent: vualt\n---\n\n# Vault\n\n[x](no.md)\n',
};
const VAULT = 'playbooks/vault.md';

/** The codes of what is found in a text, in order. */
async function codes(cwd: string, path: string, value: string | Uint8Array, run?: FileSet) {
  const { messages } = await remark(run).process({ cwd, path, value });
  return messages.map(({ ruleId }) => ruleId);
}

describe('the remark plugin', () => {
  it('fills the fields of a message', () =>
    withRepository(FILES, async (root) => {
      const { messages } = await remark().process({
        cwd: join(root, 'playbooks'),
        path: 'vault.md',
        value: FILES[VAULT],
      });
      const unknown = messages.find(({ ruleId }) => ruleId === 'map/unknown-component');
      assert.ok(unknown !== undefined);
      const { reason, source, place, line, column, fatal, actual, expected, url } = unknown;
      assert.equal(reason, '“vualt” is not on the map. Did you mean “Vault”?');
      assert.deepEqual(
        { source, place, line, column, fatal, actual, expected },
        {
          source: 'faultline',
          place: {
            start: { line: 2, column: 12, offset: 15 },
            end: { line: 2, column: 17, offset: 20 },
          },
          line: 2,
          column: 12,
          fatal: false,
          actual: 'vualt',
          expected: ['Vault'],
        },
      );
      const page = join(process.cwd(), 'docs/rules/map/unknown-component.md');
      assert.equal(url, pathToFileURL(page).href);
      const [title, ...more] = unknown.note?.split('\n\n') ?? [];
      assert.match(title ?? '', /^Fix: /);
      assert.ok(more.length > 0);
    }));

  it('takes errors for fatal, warnings for not, and information for neither', () =>
    withRepository(FILES, async (root) => {
      const value = '# Vault\n\n[x](no.md)\n\n```\n$ vault status\n```\n';
      const { messages } = await remark().process({ cwd: root, path: VAULT, value });
      const fatal = Object.fromEntries(messages.map((one) => [one.ruleId, one.fatal]));
      assert.equal(fatal['link/broken'], true);
      assert.equal(fatal['map/missing-link'], false);
      assert.equal(fatal['playbook/untagged-shell-block'], null);
    }));

  it('expects what a fix leaves at the place, and nothing where it changes others', () =>
    withRepository(FILES, async (root) => {
      const file = { cwd: root, path: VAULT, value: '# Vault\n' };
      const [missing] = (await remark().process(file)).messages;
      assert.equal(missing?.actual, '# Vault');
      assert.deepEqual(missing.expected, ['# Vault\n\nOn the map: [Vault](../map.md#vault).']);
      assert.match(missing.note ?? '', /`faultline lint --fix` does it\./);
      const map = await remark().process({ cwd: root, path: 'map.md', value: MAP });
      const none = map.messages.find(({ ruleId }) => ruleId === 'map/no-playbook');
      assert.deepEqual(none?.expected, []);
      assert.match(none.note ?? '', /^Fix: /);
    }));

  it('reads what it is given, not what the disk holds', () =>
    withRepository(FILES, async (root) => {
      const found = await codes(root, VAULT, '# Vault\n\n[Map](../map.md#vault)\n');
      assert.ok(!found.includes('link/broken') && !found.includes('map/unknown-component'));
      const bytes = new TextEncoder().encode('[x](gone.md)\n');
      assert.deepEqual(await codes(root, 'new.md', bytes), ['link/broken']);
    }));

  it('reads a repository once for a run, with the unsaved texts of the run', () =>
    withRepository(FILES, async (root) => {
      const value = '[x](new.md#there)\n';
      const other = { cwd: root, path: 'new.md', value: '# There\n' } as VFile;
      const run = { files: [other] };
      assert.deepEqual(await codes(root, 'a.md', value, run), []);
      assert.deepEqual(await codes(root, 'a.md', value), ['link/broken']);
      writeFileSync(join(root, '.faultline.yaml'), 'lint: { rules: { link/broken: off } }\n');
      assert.deepEqual(await codes(root, 'a.md', '[x](no.md)\n', run), ['link/broken']);
      assert.deepEqual(await codes(root, 'a.md', '[x](no.md)\n', { files: [] }), []);
    }));

  it('follows links out of what is linted, for many files at once', () =>
    withRepository(FILES, async (root) => {
      const run = { files: [] };
      const paths = Array.from({ length: 20 }, (_, at) => `notes/${at}.md`);
      const found = await Promise.all(
        paths.map((path) => codes(root, path, '[x](../build/log.md#seal)\n', run)),
      );
      assert.deepEqual(found.flat(), []);
    }));

  it('leaves out what the settings ignore', () =>
    withRepository(FILES, async (root) => {
      assert.deepEqual(await codes(root, 'vendor/a.md', FILES['vendor/a.md']), []);
    }));

  it('takes a file without a repository alone', () => {
    const root = mkdtempSync(join(tmpdir(), 'faultline-alone-'));
    return codes(root, 'a.md', '# A\n\n[x](#b)\n')
      .then((found) => assert.deepEqual(found, ['link/broken-anchor']))
      .finally(() => rmSync(root, { recursive: true }));
  });

  it('asks for a path where a text has none', async () => {
    const { messages } = await remark().process('# A\n');
    assert.deepEqual(
      messages.map(({ ruleId, source, fatal }) => ({ ruleId, source, fatal })),
      [{ ruleId: 'no-path', source: 'faultline', fatal: false }],
    );
    assert.match(messages[0]?.reason ?? '', /--file-path/);
  });
});
