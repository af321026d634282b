import assert from 'node:assert/strict';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { findDesktopCode } from '../../../scripts/host/code.mjs';

const COMMIT = '0123456789abcdef0123456789abcdef01234567';
const desktop = (version: string) => `echo ${version}\necho ${COMMIT}\necho x64`;

describe('the search for desktop VS Code', () => {
  if (process.platform === 'win32') return; // the stand-ins are shell scripts

  let root = '';
  before(async () => {
    root = await mkdtemp(join(tmpdir(), 'faultline-code-'));
  });
  after(() => rm(root, { recursive: true, force: true }));

  /** A `code` in a folder of its own that does what `script` says. */
  const program = async (folder: string, script: string) => {
    const bin = join(root, folder);
    await mkdir(bin, { recursive: true });
    await writeFile(join(bin, 'code'), `#!/bin/sh\n${script}\n`);
    await chmod(join(bin, 'code'), 0o755);
    return bin;
  };

  const search = async (bins: readonly string[], display = ':0') => {
    const reasons: string[] = [];
    const env = { PATH: bins.join(delimiter), DISPLAY: display };
    const log = (line: string) => reasons.push(line);
    const found = await findDesktopCode({ minimum: '1.106.0', log, env, platform: 'linux' });
    return { found, reasons: reasons.join('\n') };
  };

  it('finds it, and its version', async () => {
    const bin = await program('desktop', desktop('1.139.1'));
    const { found } = await search([bin]);
    assert.deepEqual(found, { file: join(bin, 'code'), version: '1.139.1' });
  });

  const refused: readonly [string, string, string, RegExp][] = [
    ['an older one', 'old', desktop('1.105.9'), /is VS Code 1\.105\.9; .* 1\.106\.0 or later/],
    ['the tunnel CLI', 'tunnel', `echo "code 1.139.1 (commit ${COMMIT})"`, /not desktop VS Code/],
    ['another program', 'other', 'echo hello; exit 3', /not desktop VS Code/],
    ['a remote CLI', '.vscode-server/bin/remote-cli', desktop('1.139.1'), /of a remote window/],
  ];
  for (const [what, folder, script, reason] of refused) {
    it(`passes over ${what}, says why, and looks on`, async () => {
      const bin = await program(folder, script);
      const good = await program('good', desktop('1.106.0'));
      const { found, reasons } = await search([bin, good]);
      assert.equal(found?.file, join(good, 'code'));
      assert.match(reasons, reason);
    });
  }

  it('needs a display', async () => {
    const { found, reasons } = await search([await program('desktop', desktop('1.139.1'))], '');
    assert.equal(found, null);
    assert.match(reasons, /no display/);
  });

  it('finds nothing where there is nothing', async () => {
    assert.deepEqual(await search([]), { found: null, reasons: '' });
  });
});
