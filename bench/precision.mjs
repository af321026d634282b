// Random reports of a rule on every repository of a corpus, each with its line, to be judged by reading the
// file. The rules about the map need one: DIR/NAME.md is read as the map of the corpus's folder NAME.
// Build first. Run: FAULTLINE_CORPUS=folder node --import tsx bench/precision.mjs RULE [--count 50] [--seed 1] [--maps DIR] [--playbooks GLOB]
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { randomFrom } from './triage/synthetic.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string', default: '50' },
    seed: { type: 'string', default: '1' },
    maps: { type: 'string' },
    playbooks: { type: 'string' },
  },
});
const [rule] = positionals;
const corpus = process.env.FAULTLINE_CORPUS;
if (corpus === undefined) throw new Error('set FAULTLINE_CORPUS to a folder of repositories');
if (rule === undefined) throw new Error('name a rule');

const MAP = 'infra/docs/incident-response.md';
const MAX_OUTPUT = 1e9;

/**
 * The reports of one repository, in the order of its files.
 * @param {string} name
 * @param {string} folder a copy of it
 * @returns {string[]}
 */
function reportsOf(name, folder) {
  cpSync(join(corpus ?? '', name), folder, { recursive: true });
  mkdirSync(join(folder, '.git'), { recursive: true });
  if (values.playbooks !== undefined) {
    writeFileSync(
      join(folder, '.faultline.yaml'),
      `playbooks: [${JSON.stringify(values.playbooks)}]\n`,
    );
  }
  const map = join(values.maps ?? '', `${name}.md`);
  if (values.maps !== undefined && existsSync(map)) {
    mkdirSync(join(folder, 'infra/docs'), { recursive: true });
    cpSync(map, join(folder, MAP));
  }
  const args = [resolve('bin/faultline.js'), 'lint', '--format', 'json'];
  const { stdout } = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: MAX_OUTPUT,
  });
  return JSON.parse(stdout).flatMap(({ file, problems }) =>
    problems
      .filter(({ code }) => code === rule)
      .map(({ line, message }) => {
        const text = readFileSync(join(folder, file), 'utf8').split('\n')[line - 1] ?? '';
        return `${name}/${file}:${line}\n  ${message}\n  | ${text.trim().slice(0, 160)}`;
      }),
  );
}

const scratch = mkdtempSync(join(tmpdir(), 'faultline-precision-'));
const reports = readdirSync(corpus, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort()
  .flatMap((name) => reportsOf(name, join(scratch, name)));
rmSync(scratch, { recursive: true });

const random = randomFrom(Number(values.seed));
const left = [...reports];
const chosen = Array.from({ length: Math.min(Number(values.count), left.length) }, () =>
  left.splice(Math.floor(random() * left.length), 1).join(''),
);
console.log(`${rule}: ${reports.length} reports; ${chosen.length} of them, seed ${values.seed}\n`);
console.log(chosen.map((report, at) => `${at + 1} ${report}`).join('\n'));
