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

  it('only says what it would do', async () => {
    const { stdout } = await init('--dry-run', '--format', 'json');
    const { files } = JSON.parse(stdout);
    assert.equal(files[0].path, '.faultline.yaml');
    assert.equal(files[0].state, 'created');
    assert.throws(() => read('.faultline.yaml'));
  });
});
