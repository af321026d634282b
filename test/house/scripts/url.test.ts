import assert from 'node:assert/strict';
import { folderUrl, workbenchUrl } from '../../../scripts/host/url.mjs';

describe('the address of the workbench', () => {
  const read = (options: Parameters<typeof workbenchUrl>[0]) => {
    const { origin, searchParams } = new URL(workbenchUrl(options));
    const payload = Object.fromEntries(JSON.parse(searchParams.get('payload') ?? '[]'));
    return { origin, folder: searchParams.get('folder'), payload };
  };

  it('names the folder as it is, and the extension and its tests as remote addresses', () => {
    const options = {
      port: 4820,
      folder: '/home/ann/my repo',
      extension: '/ext',
      tests: '/t/s.cjs',
    };
    assert.deepEqual(read(options), {
      origin: 'http://127.0.0.1:4820',
      folder: '/home/ann/my repo',
      payload: {
        skipWelcome: 'true',
        extensionDevelopmentPath: 'vscode-remote://127.0.0.1:4820/ext',
        extensionTestsPath: 'vscode-remote://127.0.0.1:4820/t/s.cjs',
      },
    });
  });

  it('can be read by people where it only opens a folder', () => {
    const url = folderUrl(4820, '/home/ann/my repo & more');
    assert.equal(url, 'http://127.0.0.1:4820/?folder=/home/ann/my%20repo%20%26%20more');
    assert.equal(new URL(url).searchParams.get('folder'), '/home/ann/my repo & more');
  });

  it('encodes what a URI may not hold, and turns Windows paths into URI paths', () => {
    const { folder, payload } = read({ port: 1, folder: 'C:\\a b', extension: '/é #1' });
    assert.equal(folder, '/C:/a b');
    assert.equal(
      new URL(payload.extensionDevelopmentPath).pathname,
      `/${encodeURIComponent('é #1')}`,
    );
  });
});
