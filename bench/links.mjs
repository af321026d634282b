// Where the linter's broken links differ from those of two peers, on every repository of a corpus.
// Build first. Run: FAULTLINE_CORPUS=folder node bench/links.mjs [--show KIND] [--limit N]
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { installPeers, PEERS } from './lint/tools.mjs';

const { values } = parseArgs({
  options: { show: { type: 'string' }, limit: { type: 'string', default: '20' } },
});
const corpus = process.env.FAULTLINE_CORPUS;
if (corpus === undefined) throw new Error('set FAULTLINE_CORPUS to a folder of repositories');

const MAX_OUTPUT = 1e9;
const LINKS = /^(?:link\/|map\/unknown-component)/;

/**
 * Links that are broken, as `path:line`.
 * @param {string} folder
 * @returns {Record<'faultline' | 'remark' | 'vscode', Map<string, string>>}
 */
function brokenLinks(folder) {
  return { faultline: byFaultline(folder), remark: byRemark(folder), vscode: byVscode(folder) };
}

/** @param {string} folder */
function byFaultline(folder) {
  const bin = resolve('bin/faultline.js');
  const args = [bin, 'lint', '--format', 'json'];
  const { stdout } = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: MAX_OUTPUT,
  });
  const files = JSON.parse(stdout);
  const found = new Map();
  for (const { file: path, problems } of files) {
    for (const { code, line, message } of problems) {
      if (LINKS.test(code)) found.set(`${path}:${line}`, `${code} ${message}`);
    }
  }
  return found;
}

/** @param {string} folder */
function byRemark(folder) {
  const plugin = join(PEERS, 'node_modules/remark-validate-links/index.js');
  const { stderr } = spawnSync(
    process.execPath,
    [
      join(PEERS, 'node_modules/.bin/remark'),
      ...['.', '--no-stdout', '--quiet', '--no-color', '--no-config', '--no-ignore'],
      ...['--use', `${plugin}=repository:false`],
    ],
    { cwd: folder, encoding: 'utf8', maxBuffer: MAX_OUTPUT },
  );
  const found = new Map();
  let path = '';
  for (const line of stderr.split('\n')) {
    const match = /^(\d+):\d+\S*\s+warning\s+(.*)$/.exec(line);
    if (match === null) path = line.trim();
    else found.set(`${path}:${match[1]}`, match[2].replace(/\s+/g, ' '));
  }
  return found;
}

/** @param {string} folder */
function byVscode(folder) {
  const script = resolve('bench/peers/language-service.mjs');
  const out = execFileSync(process.execPath, [script, folder, '--json'], {
    encoding: 'utf8',
    maxBuffer: MAX_OUTPUT,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const found = new Map();
  for (const line of out.split('\n').filter(Boolean)) {
    const { path, code, message, range } = JSON.parse(line);
    if (!/^link\.no-such/.test(code)) continue;
    found.set(`${relative(folder, path)}:${range.start.line + 1}`, `${code} ${message}`);
  }
  return found;
}

installPeers();
/** @type {Map<string, string[]>} */
const kinds = new Map();
const root = mkdtempSync(join(tmpdir(), 'faultline-links-'));
try {
  for (const name of readdirSync(corpus)) {
    if (!name.includes('__')) continue;
    const folder = join(root, name);
    cpSync(join(corpus, name), folder, { recursive: true });
    execFileSync('chmod', ['-R', 'u+w', folder]);
    const { faultline, remark, vscode } = brokenLinks(folder);
    for (const place of new Set([...faultline.keys(), ...remark.keys(), ...vscode.keys()])) {
      const who = [
        faultline.has(place) ? 'faultline' : '',
        remark.has(place) ? 'remark' : '',
        vscode.has(place) ? 'vscode' : '',
      ];
      const kind = who.filter(Boolean).join('+');
      const said = faultline.get(place) ?? remark.get(place) ?? vscode.get(place) ?? '';
      kinds.set(kind, [...(kinds.get(kind) ?? []), `${name}/${place} ${said}`]);
    }
  }
} finally {
  rmSync(root, { recursive: true, force: true });
}
for (const [kind, places] of [...kinds].sort()) console.log(`${kind}: ${places.length}`);
for (const line of (kinds.get(values.show ?? '') ?? []).slice(0, Number(values.limit))) {
  console.log(`  ${line}`);
}
