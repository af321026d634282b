// What was changed lately, in 50 repositories of together 20,000 commits and in one of 20,000:
// node --import tsx bench/changes.mjs [commits] [repositories]
import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { promisify } from 'node:util';
import { DEFAULT_CONFIG } from '../src/core/config/config.ts';
import { atOnce } from '../src/node/at-once.ts';
import { collectChanges } from '../src/node/changes/collect.ts';

const exec = promisify(execFile);
const COMMITS = Number(process.argv[2] ?? 20_000);
const REPOSITORIES = Number(process.argv[3] ?? 50);
const HOUR = 3_600_000;
const NOW = Date.parse('2026-04-26T15:00:00Z');
const NAMES = ['Vault', 'K8s clusters', 'Internal DNS', 'Argo CD', 'CI deploys', 'Observability'];
const RANGE = { start: 0, end: 0, line: 1, endLine: 1 };
const COMPONENTS = Array.from({ length: 60 }, (_, index) => ({
  name: index < NAMES.length ? NAMES[index] : `Service ${index}`,
  aliases: [],
  range: RANGE,
}));

/**
 * A history of so many commits, one every so many milliseconds until now; every tenth is a merge that
 * brings one that is three days older.
 */
function history(commits, every) {
  const lines = [];
  for (let index = 1; index <= commits; index++) {
    const at = Math.floor((NOW - (commits - index) * every) / 1000);
    const merge = index % 10 === 0;
    const when = merge ? at : index % 10 === 9 ? at - 3 * 24 * 3600 : at;
    lines.push('commit refs/heads/main', `mark :${index}`);
    lines.push(`committer Ada <ada@example.org> ${when} +0000`);
    const title = `Change ${index}`;
    lines.push(`data ${title.length}`, title);
    // The one before a merge is beside the chain: it and the merge have the same first parent.
    if (index > 1) lines.push(`from :${merge ? index - 2 : index - 1}`);
    if (merge) lines.push(`merge :${index - 1}`);
    const folder = NAMES[index % NAMES.length].toLowerCase().replaceAll(' ', '-');
    for (let file = 0; file < 3; file++) {
      const text = `${index} ${file}`;
      lines.push(`M 644 inline infra/${folder}/${index % 40}/${file}.yaml`);
      lines.push(`data ${text.length}`, text);
    }
    lines.push('');
  }
  return lines.join('\n');
}

function repository(folder, commits, every) {
  mkdirSync(folder, { recursive: true });
  const git = (input, ...args) =>
    execFileSync('git', ['-c', 'init.defaultBranch=main', '-C', folder, ...args], { input });
  git('', 'init', '--quiet', '--bare', '.git');
  git('', 'config', 'core.bare', 'false');
  git(history(commits, every), 'fast-import', '--quiet');
  git('', 'reset', '--quiet', '--hard');
}

const asking = (root, hours) => ({
  root,
  span: { since: NOW - hours * HOUR, until: NOW },
  now: NOW,
  config: DEFAULT_CONFIG,
  components: COMPONENTS,
  env: process.env,
  patience: 10_000,
  trusted: true,
  tools: { run: false, why: 'not asked here' },
});

async function measure(name, root, hours) {
  const times = [];
  let found = 0;
  for (let run = 0; run < 4; run++) {
    const start = performance.now();
    found = (await collectChanges(asking(root, hours))).changes.length;
    times.push(performance.now() - start);
  }
  const [first, ...later] = times.map((time) => time.toFixed(0));
  console.log(
    `${name.padEnd(52)} ${found} changes; first ${first} ms, then ${later.join(', ')} ms`,
  );
}

/** What it takes to start git once in each repository, eight at a time: less is not to be had. */
async function measureStarts(folders) {
  const start = performance.now();
  await atOnce(8, folders, (folder) => exec('git', ['-C', folder, 'rev-parse', 'HEAD']));
  const time = (performance.now() - start).toFixed(0);
  console.log(`${'git started once in each of them'.padEnd(52)} ${time} ms`);
}

const root = mkdtempSync(join(tmpdir(), 'faultline-bench-'));
try {
  const many = join(root, 'many');
  const each = Math.ceil(COMMITS / REPOSITORIES);
  const folders = Array.from({ length: REPOSITORIES }, (_, index) =>
    join(many, `team-${index % 7}`, `repository-${index}`),
  );
  for (const folder of folders) repository(folder, each, HOUR / 4);
  const busy = join(root, 'busy');
  repository(busy, COMMITS, HOUR / 4);
  const flood = join(root, 'flood');
  for (let index = 0; index < REPOSITORIES; index++) {
    repository(join(flood, `repository-${index}`), each, HOUR / each / 2);
  }
  await measureStarts(folders);
  await measure(`${REPOSITORIES} repositories, ${COMMITS} commits, last hour`, many, 1);
  await measureStarts(folders);
  await measure(`${REPOSITORIES} repositories, ${COMMITS} commits, last week`, many, 168);
  await measure(`1 repository, ${COMMITS} commits, last hour`, busy, 1);
  await measure(`${REPOSITORIES} repositories, ${COMMITS} commits, all in the last hour`, flood, 1);
} finally {
  rmSync(root, { recursive: true });
}
