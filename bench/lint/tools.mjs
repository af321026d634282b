// The programs that are measured, as argument lists to run in a folder.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

export const PEERS = resolve('bench/peers');
const bin = (name) => resolve(PEERS, 'node_modules/.bin', name);
const plugin = (name) => resolve(PEERS, 'node_modules', name, 'index.js');

/** Installs the peers from their own lock file, unless they are there. */
export function installPeers() {
  if (existsSync(resolve(PEERS, 'node_modules'))) return;
  console.error('installing the peers …');
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
  const { status } = spawnSync('npm', args, { cwd: PEERS, stdio: 'inherit' });
  if (status !== 0) throw new Error(`npm ci failed in ${PEERS}`);
}

const faultline = [resolve('bin/faultline.js'), 'lint', '--format', 'json'];
const remark = [bin('remark'), '.', '--ext', 'md', '--quiet', '--no-stdout'];

export const TOOLS = {
  'faultline, first run': { argv: faultline, cold: true },
  'faultline, second run': { argv: faultline, cold: false },
  'vscode-markdown-languageservice': { argv: [resolve(PEERS, 'language-service.mjs'), '.'] },
  'markdownlint-cli2': { argv: [bin('markdownlint-cli2'), '**/*.md'] },
  'remark + validate-links': {
    argv: [...remark, '--use', `${plugin('remark-validate-links')}=repository:false`],
  },
  'remark + preset-lint-recommended': {
    argv: [...remark, '--use', plugin('remark-preset-lint-recommended')],
  },
};
