// The address that opens a folder in the workbench.

/**
 * @param {object} options
 * @param {number} options.port
 * @param {string} options.folder absolute path
 * @param {string} [options.extension] absolute path of an extension in development
 * @param {string} [options.tests] absolute path of a test suite to run in the extension host
 * @returns {string}
 */
export function workbenchUrl({ port, folder, extension, tests }) {
  const remote = (/** @type {string} */ path) =>
    `vscode-remote://127.0.0.1:${port}${encode(uriPath(path))}`;
  const payload = [
    ['skipWelcome', 'true'],
    ...(extension ? [['extensionDevelopmentPath', remote(extension)]] : []),
    ...(tests ? [['extensionTestsPath', remote(tests)]] : []),
  ];
  const query = new URLSearchParams({ folder: uriPath(folder), payload: JSON.stringify(payload) });
  return `http://127.0.0.1:${port}/?${query}`;
}

/**
 * The address that opens a folder as users have it: with the folder in it, since files below the folder
 * of a bare address are shown by their whole path.
 *
 * @param {number} port
 * @param {string} folder absolute path
 */
export function folderUrl(port, folder) {
  return `http://127.0.0.1:${port}/?folder=${encode(uriPath(folder))}`;
}

/**
 * An absolute path as the path of a URI: `/home/x`, `/c:/x`.
 * @param {string} path
 */
function uriPath(path) {
  const slashed = path.replaceAll('\\', '/');
  return slashed.startsWith('/') ? slashed : `/${slashed}`;
}

/** @param {string} path */
function encode(path) {
  return path.split('/').map(encodeURIComponent).join('/');
}
