import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleCli } from '../../scripts/bundles.mjs';
import { main } from '../../src/cli/main.ts';
import { CASES, type Case } from './cases.ts';

interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function check(outcome: Outcome, { code, stdout = '', stderr = '' }: Case): void {
  const matches = (actual: string, expected: string | RegExp) =>
    typeof expected === 'string' ? assert.equal(actual, expected) : assert.match(actual, expected);
  matches(outcome.stderr, stderr);
  matches(outcome.stdout, stdout);
  assert.equal(outcome.code, code);
}

describe('the CLI', () => {
  let scratch: string;
  let program: string;
  before(async () => {
    scratch = mkdtempSync(join(tmpdir(), 'faultline-cli-'));
    program = join(scratch, 'cli.mjs');
    await bundleCli(program);
  });
  after(() => rmSync(scratch, { recursive: true }));

  CASES.forEach((one, index) => {
    describe(one.name, () => {
      let cwd: string;
      before(() => {
        cwd = join(scratch, `case-${index}`);
        mkdirSync(cwd);
        for (const [name, text] of Object.entries(one.files ?? {})) {
          writeFileSync(join(cwd, name), text);
        }
      });

      it('in process', async () => {
        const out = { stdout: '', stderr: '' };
        const code = await main(one.argv, '1.2.3', {
          cwd,
          stdout: (text) => {
            out.stdout += text;
          },
          stderr: (text) => {
            out.stderr += text;
          },
          stdin: async () => one.stdin ?? '',
          colors: false,
          now: () => 0,
          user: 'nobody',
          interruption: () => new AbortController().signal,
        });
        check({ code, ...out }, one);
      });

      it('as a process', () => {
        const run = spawnSync(process.execPath, [program, ...one.argv], {
          cwd,
          input: one.stdin ?? '',
          encoding: 'utf8',
        });
        check({ code: run.status, stdout: run.stdout, stderr: run.stderr }, one);
      });
    });
  });
});
