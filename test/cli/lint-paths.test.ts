import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getuid, platform } from 'node:process';
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

  const files = async (cwd: string, ...argv: readonly string[]) => {
    const { code, stdout } = await lint(cwd, ...argv, '--format', 'json');
    const found: readonly { readonly file: string }[] = JSON.parse(stdout);
    return [code, ...found.map(({ file }) => file)];
  };

  it('what a glob matches that no shell has expanded', async () => {
    writeFiles(root, {
      '.gitignore': 'drafts/\n',
      'deep/x/c.md': '[x](no.md)\n',
      'deep/x/c.txt': '',
      'deep/drafts/d.md': '[x](no.md)\n',
      'deep/e [1].md': '[x](no.md)\n',
    });
    assert.deepEqual(await files('', '**/*.md'), [1, 'deep/e [1].md', 'deep/x/c.md', 'real/a.md']);
    assert.deepEqual(await files('deep', 'x/*'), [1, 'x/c.md']);
    assert.deepEqual(await files('deep', '{x,y}'), [1, 'x/c.md']);
    assert.deepEqual(await files('deep', '../re*'), [1, '../real/a.md']);
    assert.deepEqual(await files('', join(root, 'deep/?/*.md')), [1, 'deep/x/c.md']);
    assert.deepEqual(await files('', 'deep/e [1].md'), [1, 'deep/e [1].md']);
  });

  it('a file in one line, whatever its name', async function () {
    // Windows allows no such names.
    if (platform === 'win32') this.skip();
    writeFiles(root, { 'deep/n\new\t\u001b.md': '[x](no.md)\n' });
    assert.match((await lint('', 'deep')).stdout, /^deep\/n␊ew␉␛\.md$/m);
  });

  it('fault with what names nothing', async () => {
    for (const [path, why] of [
      ['deep/*.txt', 'no file that is linted matches.'],
      ['none/*.md', 'no file that is linted matches.'],
      ['none.md', 'there is no such file or folder.'],
      ['', 'there is no such file or folder.'],
    ] as const) {
      const { code, stdout, stderr } = await lint('', path);
      assert.deepEqual([code, stdout], [2, '']);
      assert.ok(stderr.startsWith(`faultline lint: ${path || '""'}: ${why}`), stderr);
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
    mkdirSync(join(root, 'deep/shut'), { mode: 0o000 });
    for (const argv of [[], ['--fix'], ['deep']]) {
      const { code, stderr } = await lint('', ...argv);
      assert.equal(code, 2);
      assert.match(stderr, /^faultline lint: deep\/shut: it may not be read\./m);
    }
    writeFiles(root, { '.faultline.yaml': 'lint: { ignore: deep/shut }\n' });
    assert.doesNotMatch((await lint('', 'deep')).stderr, /shut/);
    writeFiles(root, { '.faultline.yaml': '', '.gitignore': 'shut/\n' });
    assert.doesNotMatch((await lint('', 'deep')).stderr, /shut/);
  });
});
