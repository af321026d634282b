import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getuid } from 'node:process';
import { writeFiles } from '../write-files.ts';
import { runInProcess } from './runs.ts';

describe('lint finds', () => {
  let root = '';
  const lint = (cwd: string, ...argv: readonly string[]) =>
    runInProcess(['lint', ...argv], { cwd: join(root, cwd) });

  beforeEach(() => {
    root = realpathSync(mkdtempSync(join(tmpdir(), 'faultline-paths-')));
    mkdirSync(join(root, '.git'));
    writeFiles(root, { 'real/a.md': '[x](no.md)\n', 'deep/b.md': '# B\n' });
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('what lies behind a link to a folder, where it is', async () => {
    symlinkSync('../real', join(root, 'deep/link'));
    for (const path of ['deep/link', 'deep/link/a.md']) {
      const { code, stdout } = await lint('', path);
      assert.equal(code, 1);
      assert.match(stdout, /^real\/a\.md$/m);
    }
  });

  it('its way out of a circle of links', async () => {
    symlinkSync('.', join(root, 'circle'));
    assert.match((await lint('', 'circle')).stdout, /^2 files: 1 error/m);
  });

  it('places from the root on for a service that shows the repository', async () => {
    const { stdout } = await lint('deep', '--format', 'github', '../real');
    assert.match(stdout, /^::error file=real\/a\.md,/);
    const sarif = JSON.parse((await lint('deep', '--format', 'sarif', '../real')).stdout);
    const [result] = sarif.runs[0].results;
    assert.equal(result.locations[0].physicalLocation.artifactLocation.uri, 'real/a.md');
    assert.match((await lint('deep', '../real')).stdout, /^\.\.\/real\/a\.md$/m);
  });

  it('no excuse for what may not be read', async function () {
    // Root may read everything.
    if (getuid?.() === 0) this.skip();
    chmodSync(join(root, 'real/a.md'), 0o000);
    for (const argv of [[], ['real'], ['real/a.md']]) {
      const { code, stderr } = await lint('', ...argv);
      assert.equal(code, 2);
      assert.match(stderr, /^faultline lint: real\/a\.md: it may not be read\./);
    }
  });
});
