import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { wantsColors } from '../../src/cli/output/style.ts';
import { writeFiles } from '../write-files.ts';
import { program } from './runs.ts';

describe('colours', () => {
  const CASES: readonly (readonly [
    env: Readonly<Record<string, string>>,
    terminal: boolean,
    pipe: boolean,
  ])[] = [
    [{}, true, false],
    [{ TERM: 'xterm-256color' }, true, false],
    [{ TERM: 'dumb' }, false, false],
    [{ NO_COLOR: '1' }, false, false],
    [{ NO_COLOR: '' }, true, false],
    [{ FORCE_COLOR: '1' }, true, true],
    [{ FORCE_COLOR: '' }, true, true],
    [{ FORCE_COLOR: 'true', NO_COLOR: '1', TERM: 'dumb' }, true, true],
    [{ FORCE_COLOR: '0' }, false, false],
    [{ FORCE_COLOR: 'false' }, false, false],
  ];
  for (const [env, terminal, pipe] of CASES) {
    it(`with ${JSON.stringify(env)}`, () => {
      assert.deepEqual([wantsColors(env, true), wantsColors(env, false)], [terminal, pipe]);
    });
  }
});

describe('the exit code is that of the run', () => {
  let folder = '';
  let path = '';
  const env = () => ({ ...process.env, XDG_CACHE_HOME: dirname(path) });
  before(async () => {
    path = await program();
    folder = mkdtempSync(join(tmpdir(), 'faultline-output-'));
    writeFiles(folder, { '.faultline.yaml': '', 'a.md': '[x](no.md)\n' });
  });
  after(() => rmSync(folder, { recursive: true }));

  it('where nobody reads to the end', async () => {
    const run = spawn(process.execPath, [path, 'lint'], { cwd: folder, env: env() });
    run.stdout.destroy();
    let said = '';
    run.stderr.on('data', (chunk) => {
      said += chunk;
    });
    assert.deepEqual([await once(run, 'close'), said], [[1, null], '']);
  });

  it('but for a disk that is full', function () {
    if (!existsSync('/dev/full')) this.skip();
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, [path, 'lint'], {
      cwd: folder,
      env: env(),
      stdio: ['ignore', full, 'pipe'],
      encoding: 'utf8',
    });
    closeSync(full);
    assert.match(
      stderr,
      /^faultline: the output cannot be written \(ENOSPC.*\. Check its disk\.\n$/,
    );
    assert.equal(status, 2);
  });
});
