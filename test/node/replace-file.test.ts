import assert from 'node:assert/strict';
import {
  chmodSync,
  closeSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getuid, platform } from 'node:process';
import { replaceFile } from '../../src/node/replace-file.ts';

describe('a file is replaced', () => {
  let folder = '';
  let path = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'faultline-replace-'));
    path = join(folder, 'a.md');
    writeFileSync(path, 'before');
  });
  afterEach(() => {
    chmodSync(folder, 0o700);
    rmSync(folder, { recursive: true });
  });

  it('at once, so that who has it open reads the old text to its end', function () {
    if (platform === 'win32') this.skip();
    const open = openSync(path, 'r');
    replaceFile(path, 'after');
    assert.equal(readFileSync(open, 'utf8'), 'before');
    closeSync(open);
    assert.equal(readFileSync(path, 'utf8'), 'after');
    assert.deepEqual(readdirSync(folder), ['a.md']);
  });

  it('with its permissions', function () {
    if (platform === 'win32') this.skip();
    chmodSync(path, 0o750);
    replaceFile(path, 'after');
    assert.equal(statSync(path).mode & 0o777, 0o750);
  });

  it('only where it may be written, and nothing is left of a try', function () {
    // Root may write everything.
    if (getuid?.() === 0) this.skip();
    chmodSync(path, 0o400);
    assert.throws(() => replaceFile(path, 'after'), { code: 'EACCES' });
    assert.equal(readFileSync(path, 'utf8'), 'before');
    chmodSync(path, 0o600);
    chmodSync(folder, 0o500);
    replaceFile(path, 'after');
    assert.equal(readFileSync(path, 'utf8'), 'after');
    assert.deepEqual(readdirSync(folder), ['a.md']);
  });

  it('not at all where there is none', () => {
    assert.throws(() => replaceFile(join(folder, 'none.md'), 'after'), { code: 'ENOENT' });
    assert.deepEqual(readdirSync(folder), ['a.md']);
  });
});
