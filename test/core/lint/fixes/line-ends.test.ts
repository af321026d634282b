import assert from 'node:assert/strict';
import { readRuleHeaders } from '../../../../scripts/rule-header.mjs';
import { applyFixes } from '../../../../src/core/lint/fixes/apply.ts';
import { type Files, problemsIn, repository } from '../repository.ts';

const crlf = (text: string) => text.replaceAll('\n', '\r\n');

/** What each fix of each problem makes of the files, those of new files apart. */
function madeBy(files: Files): readonly (readonly [title: string, files: Files])[] {
  const index = repository(files);
  return problemsIn(index).flatMap(([, problem]) =>
    (problem.fixes?.(index.tools) ?? []).map((fix) => {
      const made = applyFixes([{ ...fix, creates: [] }], (path) => files[path] ?? null).files;
      return [`${problem.code}: ${fix.title.text}`, { ...files, ...made }] as const;
    }),
  );
}

describe('fixes', () => {
  for (const { code, examples } of readRuleHeaders()) {
    it(`have the line ends of the file, and do the same whatever they are: ${code}`, () => {
      for (const { files } of examples) {
        const before = Object.fromEntries(files.map(({ path, text }) => [path, text]));
        const windows = Object.fromEntries(files.map(({ path, text }) => [path, crlf(text)]));
        const expected = madeBy(before).map(([title, made]) => [title, inCrlf(made, before)]);
        assert.deepEqual(madeBy(windows), expected);
      }
    });
  }
});

/** A file that had no line end has those that are common. */
function inCrlf(files: Files, before: Files): Files {
  const entries = Object.entries(files).map(([path, text]) => [
    path,
    before[path]?.includes('\n') === true ? crlf(text) : text,
  ]);
  return Object.fromEntries(entries);
}
