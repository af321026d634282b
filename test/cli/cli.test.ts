import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeFiles } from '../write-files.ts';
import { CASES, type Case } from './cases.ts';
import { CLASSIFY_CASES } from './classify-cases.ts';
import { LINT_CASES } from './lint-cases.ts';
import { type Outcome, program, runAsProcess, runInProcess } from './runs.ts';

function check(outcome: Outcome, { code, stdout = '', stderr = '' }: Case): void {
  const matches = (actual: string, expected: string | RegExp) =>
    typeof expected === 'string' ? assert.equal(actual, expected) : assert.match(actual, expected);
  matches(outcome.stderr, stderr);
  matches(outcome.stdout, stdout);
  assert.equal(outcome.code, code);
}

describe('the CLI', () => {
  let scratch: string;
  before(async () => {
    scratch = mkdtempSync(join(tmpdir(), 'faultline-cli-'));
    await program();
  });
  after(() => rmSync(scratch, { recursive: true }));

  const cases: readonly Case[] = [...CASES, ...CLASSIFY_CASES, ...LINT_CASES];
  // What a case proves, it proves in process; as one, each command with each way to end and to be fed.
  const kindOf = ({ argv: [command], code, stdin }: Case) =>
    [command, code, stdin === undefined].join(' ');
  const isFirstOfItsKind = (one: Case) =>
    cases.find((other) => kindOf(other) === kindOf(one)) === one;

  cases.forEach((one, index) => {
    describe(one.name, () => {
      let cwd: string;
      before(() => {
        cwd = join(scratch, `case-${index}`);
        mkdirSync(cwd);
        writeFiles(cwd, one.files ?? {});
      });

      it('in process', async () => {
        check(await runInProcess(one.argv, { ...one, cwd }), one);
      });

      if (!isFirstOfItsKind(one)) return;
      it('as a process', async () => {
        check(await runAsProcess(one.argv, { ...one, cwd }), one);
      });
    });
  });
});
