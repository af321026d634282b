import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { remarkParser } from '../../../src/core/markdown/parser.ts';
import type { TakeStretch } from '../../../src/core/workspace/load.ts';
import { openShare, type ShareReport } from '../../../src/node/lint/share.ts';
import { lintInShares } from '../../../src/node/lint/shares.ts';
import { targetsOf } from '../../../src/node/lint/targets.ts';
import { isStill, traced } from '../../../src/node/lint/trace.ts';
import { diskWorkspace } from '../../../src/node/workspace.ts';
import { runAsProcess } from '../../cli/runs.ts';
import { writeFiles } from '../../write-files.ts';

const RUN = { today: '2026-04-26', config: null, rules: {}, instead: null };

/** A repository with problems within files and between them. */
const FILES = {
  '.gitignore': 'secret/\n',
  'playbooks/dns.md':
    '# DNS\n\n## Steps\n\n1. Look at [Vault](vault.md#seal) and [that](gone.md).\n',
  'playbooks/vault.md': '---\ncomponent: vualt\n---\n\n# Vault\n\n```\n$ vault status\n',
  'playbooks/ignored.md': '# Ignored\n\nSee [it](../secret/plan.md#first).\n',
  'secret/plan.md': '# Plan\n\n## First\n',
};

describe('linting in shares', () => {
  let root = '';

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'faultline-shares-'));
    cpSync('examples/platform', root, { recursive: true });
    for (const [path, text] of Object.entries(FILES)) write(path, text);
  });

  afterEach(() => rmSync(root, { recursive: true, force: true }));

  function write(path: string, text: string): void {
    writeFiles(root, { [path]: text });
  }

  async function target() {
    const [found] = await targetsOf([root], root);
    assert.ok(found !== undefined && 'root' in found);
    return { ...found, root, everything: true };
  }

  /** The reports of a run in so many shares, which exchange nothing but text. */
  async function reports(of: number): Promise<ShareReport['files']> {
    const run = { ...RUN, parser: remarkParser, onProgress: () => {} };
    const wanted = await target();
    const shares = await Promise.all(
      Array.from({ length: of }, (_, first) => {
        let at = first - of;
        const take: TakeStretch = () => {
          at += of;
          return [at, at + 1];
        };
        return openShare(wanted, run, diskWorkspace(root), {
          isFirst: first === 0,
          closed: [],
          take,
        });
      }),
    );
    const told = shares.map(({ outlines }) => JSON.stringify(outlines));
    const linted = await Promise.all(
      shares.map(({ report }, at) =>
        report(told.filter((_, other) => other !== at).flatMap((one) => JSON.parse(one))),
      ),
    );
    return linted.flatMap(({ files }) => files).sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  it('finds the same in one share and in several', async () => {
    const whole = await reports(1);
    assert.ok(whole.some(({ problems }) => problems.length > 0));
    assert.deepEqual(await reports(2), whole);
    assert.deepEqual(await reports(5), whole);
  });

  it('finds the same in threads', async () => {
    for (let at = 0; at < 700; at++)
      write(`playbooks/many/${at}.md`, `# ${at}\n\n[a](${at + 1}.md)\n`);
    const argv = ['lint', '--format', 'json'];
    const { stdout } = await runAsProcess(argv, { cwd: root });
    // The program has a clock of its own.
    const today = new Date().toISOString().slice(0, 10);
    const { report } = await lintInShares(await target(), { ...RUN, today }, null, () => {});
    const found = report.files.filter(({ problems }) => problems.length > 0);
    assert.deepEqual(
      JSON.parse(stdout),
      found.map(({ path, problems }) => ({ file: path, problems })),
    );
    assert.equal((await runAsProcess(argv, { cwd: root })).stdout, stdout);
  });

  const changes = {
    'a text is another one': () => write('playbooks/dns.md', '# DNS\n'),
    'a file is new': () => write('playbooks/gone.md', '# Found\n'),
    'a file is gone': () => rmSync(join(root, 'playbooks/vault.md')),
    'an ignored file that is linked to is another one': () => write('secret/plan.md', '# Plan\n'),
    'an ignored file that is linked to is gone': () => rmSync(join(root, 'secret/plan.md')),
    'an ignored file is new': () => write('secret/none.md', '# Some\n'),
    'the settings are others': () => write('.faultline.yaml', 'lint:\n  rules: {}\n'),
  };

  /** What a run is told that looks at all files, and at some that the listing leaves out. */
  async function lookAround() {
    const { workspace, trace } = traced(diskWorkspace(root));
    for (const path of await workspace.list()) await workspace.read(path);
    for (const path of ['secret/plan.md', 'secret/none.md']) {
      if ((await workspace.exists(path)) === 'file') await workspace.read(path);
    }
    return trace();
  }

  it('knows that nothing changed', async () => {
    const trace = JSON.parse(JSON.stringify(await lookAround()));
    assert.equal(await isStill(trace, diskWorkspace(root)), true);
  });

  for (const [what, change] of Object.entries(changes)) {
    it(`knows that ${what}`, async () => {
      const trace = await lookAround();
      change();
      assert.equal(await isStill(trace, diskWorkspace(root)), false);
    });
  }

  it('asks again for all that a run was told', async () => {
    const { trace } = await lintInShares(await target(), RUN, null, () => {});
    const listed = await diskWorkspace(root).list();
    const documents = listed.filter((path) => path.endsWith('.md'));
    assert.deepEqual(
      documents.filter((path) => typeof trace.read[path] !== 'string'),
      [],
    );
    assert.ok('.faultline.yaml' in trace.read);
  });
});
