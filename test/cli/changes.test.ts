import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { inSandbox, type Sandbox } from '../node/changes/sandbox.ts';
import { runAsProcess, runInProcess } from './runs.ts';

const MAP = `# Map

\`\`\`text
[ Vault ]
  ↑
  ├─ [ K8s clusters ]
  │     ↑
  │     └─ [ Argo CD ]
  └─ [ CI deploys ]
\`\`\`
`;

const SETTINGS = `map: map.md
changes:
  components:
    K8s clusters: [terraform/nodes/**]
releases:
  - component: Argo CD
    at: ["15:00"]
    minutes: 15
`;

/** A platform's repository and one nested in it, on a bad afternoon. */
function build({ repository, commit, git, write }: Sandbox): void {
  repository('.');
  write('.faultline.yaml', SETTINGS);
  commit('.', 48, 'map.md');
  write('map.md', MAP);
  git('.', 48, 'commit', '-q', '-am', 'Draw the map');
  git('.', 40, 'switch', '-q', '-c', 'kms');
  commit('.', 39, 'vault/kms.tf', 'Rotate the unseal key');
  git('.', 38, 'switch', '-q', 'main');
  commit('.', 0.75, 'terraform/nodes/pool.tf', 'Larger nodes\u001b[2J');
  git('.', 0.4, 'merge', '-q', '--no-ff', '-m', 'Merge the new key', 'kms');
  git('.', 0.3, 'tag', '-a', 'vault-1.17', '-m', 'Vault 1.17');
  write('playbooks/vault.md', '# Vault');
  repository('services/booking');
  for (const name of ['a', 'b', 'c', 'd']) write(`services/booking/src/${name}`);
  commit('services/booking', 0.2, 'src/e', 'Fewer retries');
}

const FIXTURES = join(import.meta.dirname, '../fixtures/changes');
const CLOCK = ['--now', '2026-04-26T15:00:00Z'];

const cases: readonly {
  readonly name: string;
  readonly argv: readonly string[];
  readonly code: 0 | 1 | 2;
  /** The name of a file in fixtures/changes. */
  readonly stdin?: string;
  /** The name of a file in golden/. */
  readonly golden?: string;
  readonly stdout?: RegExp;
  readonly stderr?: RegExp;
}[] = [
  { name: 'the last hour', argv: [], code: 0, golden: 'changes.txt' },
  {
    name: 'as JSON',
    argv: ['-f', 'json', '--suspect', 'vault'],
    code: 0,
    golden: 'changes.json.txt',
  },
  {
    name: 'near the suspects',
    argv: ['--suspect', 'CI deploys', '--suspect', 'argo-cd'],
    code: 0,
    golden: 'changes-near.txt',
  },
  {
    name: 'of one component',
    argv: ['--component', 'k8s-cluster', '--since', '2026-04-26T14:00:00Z'],
    code: 0,
    stdout: /^2026-04-26 14:00 UTC to 15:00 UTC: 1 change\n\n14:15 UTC .* Larger nodes/,
  },
  {
    name: 'of another time',
    argv: ['--since', '3d', '--until', '1d'],
    code: 0,
    stdout: /^2026-04-23 15:00 UTC to 2026-04-25 15:00 UTC: 2 changes\n/,
  },
  { name: 'none', argv: ['--since', '1m'], code: 0, stdout: /: no changes\n/ },
  {
    name: 'an unknown component',
    argv: ['--component', 'Valut'],
    code: 2,
    stderr: /^faultline changes: there is no component "Valut"\. Did you mean Vault\?\n/,
  },
  {
    name: 'an unknown suspect, far from any',
    argv: ['--suspect', 'xyz'],
    code: 2,
    stderr: /there is no component "xyz"\.\n/,
  },
  {
    name: 'a time that is none',
    argv: ['--since', 'yesterday'],
    code: 2,
    stderr: /--since cannot be "yesterday"\. Write how long ago/,
  },
  {
    name: 'an end before the beginning',
    argv: ['--until', '2h'],
    code: 2,
    stderr: /--since is later than --until\./,
  },
  {
    name: 'a map that is not there',
    argv: ['--map', 'gone.md'],
    code: 2,
    stderr: /^gone\.md:1: there is no such file/,
  },
  {
    name: 'alerts on standard input: what they mean, whatever their age',
    argv: ['--import', '-'],
    stdin: 'webhook.json',
    code: 0,
    golden: 'changes-alerts.txt',
  },
  {
    name: 'change events as JSON, one of which is none',
    argv: ['--import', '-', '-f', 'json'],
    stdin: 'changes.ndjson',
    code: 1,
    golden: 'changes-events.json.txt',
  },
  {
    name: 'change events beside what git tells',
    argv: ['--import', '-', '--since', '30m'],
    stdin: 'changes.ndjson',
    code: 1,
    stdout:
      /: 8 changes\n\n14:48 UTC .*Fewer retries[\s\S]*14:38 UTC .*Feature flag[\s\S]*14:36 UTC/,
  },
  {
    name: 'a file that is not there',
    argv: ['--import', 'gone.json'],
    code: 2,
    stderr: /^gone\.json:1: there is no such file/,
  },
  { name: 'an operand', argv: ['x'], code: 2, stderr: /"x" is one too many/ },
];

/** `UPDATE_GOLDEN=1` writes what is printed now; the diff is what changed. */
function checkGolden(name: string, actual: string): void {
  const file = join(import.meta.dirname, 'golden', name);
  if (process.env.UPDATE_GOLDEN !== undefined) writeFileSync(file, actual);
  assert.equal(actual, readFileSync(file, 'utf8'));
}

describe('faultline changes', () => {
  for (const { name, argv, code, stdin, golden, stdout, stderr } of cases) {
    it(name, () =>
      inSandbox(async (sandbox) => {
        build(sandbox);
        const words = ['changes', ...CLOCK, ...argv];
        const input = stdin === undefined ? '' : readFileSync(join(FIXTURES, stdin), 'utf8');
        const run = await runInProcess(words, { cwd: sandbox.root, stdin: input });
        assert.match(run.stderr, stderr ?? /^$/);
        if (stdout !== undefined) assert.match(run.stdout, stdout);
        if (golden !== undefined) checkGolden(golden, run.stdout);
        assert.equal(run.code, code);
      }),
    );
  }

  it('count in a triage, and so do release windows that are open', () =>
    inSandbox(async (sandbox) => {
      build(sandbox);
      const seen = ['--failing', 'CI deploys,Argo CD', '--since', '1h'];
      const words = ['triage', ...CLOCK, ...seen];
      const { stdout, stderr, code } = await runInProcess(words, { cwd: sandbox.root });
      assert.match(stdout, /Vault[\s\S]*changed 18 minutes ago by tag vault-1\.17 \(Vault 1\.17\)/);
      assert.match(stdout, /release/);
      assert.deepEqual([stderr, code], ['', 0]);
    }));

  it('as a process of its own, from a folder within', () =>
    inSandbox(async (sandbox) => {
      build(sandbox);
      const cwd = join(sandbox.root, 'vault');
      const run = await runAsProcess(['changes', ...CLOCK, '--since', '30m'], { cwd });
      assert.match(run.stdout, /^2026-04-26 14:30 UTC to 15:00 UTC: 4 changes\n/);
      assert.equal(run.code, 0, run.stderr);
    }));

  it('one source fails: the others answer, and the exit code says so', () =>
    inSandbox(async (sandbox) => {
      build(sandbox);
      sandbox.write('broken/.git', 'gitdir: /nowhere\n');
      const run = await runInProcess(['changes', ...CLOCK], { cwd: sandbox.root });
      assert.match(
        run.stdout,
        /: 5 changes\n[\s\S]*\ngit broken: .+\nNot asked: deploy tools \(--tools asks them\)\n$/,
      );
      assert.equal(run.code, 1);
    }));
});
