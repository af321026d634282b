import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeFixes } from '../../src/node/lint/write-fixes.ts';
import { writeFiles } from '../write-files.ts';
import { runInProcess } from './runs.ts';

const MAP = '# Map\n\n- K8s clusters depend on Vault\n\n## Vault\n';
const LINK = 'On the map: [Vault](../infra/docs/incident-response.md#vault).';

describe('lint --fix', () => {
  let root = '';
  const write = (path: string, content: string | Buffer) => writeFiles(root, { [path]: content });
  const read = (path: string) => readFileSync(join(root, path));
  const fix = () => runInProcess(['lint', '--fix'], { cwd: root });

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'faultline-fix-'));
    write('.faultline.yaml', '');
    write('infra/docs/incident-response.md', MAP);
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('changes nothing but what it says', async () => {
    write('playbooks/vault.md', '\uFEFF# Vault\r\n\r\n* odd  list\r\n');
    const { stdout } = await fix();
    assert.match(stdout, /^1 problem fixed\.$/m);
    assert.equal(
      read('playbooks/vault.md').toString(),
      `\uFEFF# Vault\r\n\r\n${LINK}\r\n\r\n* odd  list\r\n`,
    );
    assert.doesNotMatch((await fix()).stdout, /fixed/);
  });

  it('leaves a file alone whose bytes are not UTF-8', async () => {
    const bytes = Buffer.concat([Buffer.from('# Vault\n'), Buffer.from([0xff, 0x0a])]);
    write('playbooks/vault.md', bytes);
    const { code, stdout, stderr } = await fix();
    assert.equal(code, 2);
    assert.doesNotMatch(stdout, /fixed\./);
    assert.match(stderr, /playbooks\/vault\.md was not fixed: it changed, or is not UTF-8\./);
    assert.deepEqual(read('playbooks/vault.md'), bytes);
  });

  it('says why it could not write', async () => {
    write('playbooks/vault.md', '# Vault\n');
    write('infra/docs/incident-response.md', MAP);
    const [failure] = writeFixes(root, { 'playbooks/vault.md/new.md': '' }, () => null);
    assert.equal(failure?.why, 'a part of its path is a file');
  });

  it('writes through no link', async () => {
    write('elsewhere.txt', '# Vault\n');
    mkdirSync(join(root, 'playbooks'));
    symlinkSync(join(root, 'elsewhere.txt'), join(root, 'playbooks/vault.md'));
    await fix();
    assert.equal(read('elsewhere.txt').toString(), '# Vault\n');
  });
});
