import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInProcess } from './runs.ts';

describe('faultline init', () => {
  let root = '';
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  const init = (...argv: readonly string[]) => runInProcess(['init', ...argv], { cwd: root });

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'faultline-init-'));
    mkdirSync(join(root, '.git'));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('sets up a repository that lints, and touches nothing the second time', async () => {
    const first = await init();
    assert.equal(first.code, 0);
    assert.match(first.stdout, /^created +infra\/docs\/incident-response\.md$/m);
    assert.equal((await runInProcess(['lint'], { cwd: root })).code, 0);
    const before = read('playbooks/vault.md');
    const second = await init();
    assert.doesNotMatch(second.stdout, /^created/m);
    assert.equal(read('playbooks/vault.md'), before);
  });

  it('keeps what is there', async () => {
    writeFileSync(join(root, '.faultline.yaml'), 'map: docs/map.md\n');
    mkdirSync(join(root, 'playbooks'));
    writeFileSync(join(root, 'playbooks/vault.md'), 'ours');
    const { stdout } = await init();
    assert.match(stdout, /^kept +\.faultline\.yaml/m);
    assert.match(stdout, /^created +docs\/map\.md$/m);
    assert.equal(read('playbooks/vault.md'), 'ours');
    assert.equal(read('.faultline.yaml'), 'map: docs/map.md\n');
  });

  it('links to the entries of the map that is there, and finds pages of every kind', async () => {
    const map =
      '# Map\n\n- Shop depends on Vault\n- Cart depends on Vault\n\n## Vault {#secrets}\n';
    mkdirSync(join(root, 'docs/runbooks'), { recursive: true });
    writeFileSync(join(root, 'docs/map.md'), map);
    writeFileSync(join(root, 'docs/runbooks/shop.mdx'), '# Shop\n\n## Diagnosis\n\n1. Look\n');
    const { stdout } = await init();
    assert.match(stdout, /^created +docs\/runbooks\/vault\.md$/m);
    assert.match(stdout, /^Next: see what/m);
    assert.match(read('docs/runbooks/vault.md'), /\(\.\.\/map\.md#secrets\)/);
    assert.match(read('.faultline.yaml'), /"docs\/runbooks\/\*\*\/\*\.mdx"/);
    const linted = await runInProcess(['lint', 'docs/runbooks/vault.md'], { cwd: root });
    assert.equal(linted.stdout, '1 file, no problems.\n');
  });

  it('only says what it would do', async () => {
    const { stdout } = await init('--dry-run', '--format', 'json');
    const { files } = JSON.parse(stdout);
    assert.equal(files[0].path, '.faultline.yaml');
    assert.equal(files[0].state, 'created');
    assert.throws(() => read('.faultline.yaml'));
  });
});
