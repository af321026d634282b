import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRuleHeaders } from '../../scripts/rule-header.mjs';
import type { FileReport } from '../../src/core/lint/report.ts';
import { runInProcess } from '../cli/runs.ts';
import { byFile, type Found, foundIn, lintCases } from '../core/lint/cases.ts';
import { repository } from '../core/lint/repository.ts';
import { NOW, remark } from './processed.ts';
import { withRepository } from './written.ts';

/** What `faultline lint` finds in the repository around a folder. */
async function onCommandLine(root: string): Promise<Found> {
  const { stdout } = await runInProcess(['lint', '--format', 'json'], { cwd: root, now: NOW });
  const reports: readonly { file: string; problems: FileReport['problems'] }[] = JSON.parse(stdout);
  return byFile(
    reports.flatMap(({ file, problems }) =>
      problems.map(
        ({ line, column, code, message }) =>
          [file, `${line}:${column} ${code} ${message}`] as const,
      ),
    ),
  );
}

/** What the plugin finds in files, given their bytes. */
async function inRemark(root: string, paths: readonly string[]): Promise<Found> {
  const processor = remark({ files: [] });
  const lines: (readonly [string, string])[] = [];
  for (const path of paths) {
    const value = readFileSync(join(root, path));
    const { messages } = await processor.process({ cwd: root, path, value });
    for (const { line, column, ruleId, reason } of messages) {
      lines.push([path, `${line}:${column} ${ruleId} ${reason}`]);
    }
  }
  return byFile(lines);
}

describe('the same bytes give the same problems on the command line and in remark', () => {
  const headers = readRuleHeaders();
  for (const { title, files } of lintCases(headers)) {
    it(title, () =>
      withRepository(files, async (root) => {
        const expected = await foundIn(files);
        assert.deepEqual(await onCommandLine(root), expected);
        assert.deepEqual(await inRemark(root, [...repository(files).documents()]), expected);
      }),
    );
  }

  it('in most of the cases there are some', async () => {
    const all = await Promise.all(lintCases(headers).map(({ files }) => foundIn(files)));
    assert.ok(all.filter((found) => Object.keys(found).length > 0).length > 50);
  });
});
