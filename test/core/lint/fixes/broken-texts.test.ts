import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readRuleHeaders } from '../../../../scripts/rule-header.mjs';
import { applyFixes } from '../../../../src/core/lint/fixes/apply.ts';
import { type Files, problemsIn, repository } from '../repository.ts';

/** The examples of all rules, but for those that are long. */
const EXAMPLES: readonly Files[] = readRuleHeaders().flatMap(({ examples }) =>
  examples
    .map(({ files }) => Object.fromEntries(files.map(({ path, text }) => [path, text])))
    .filter((files) => Object.values(files).every((text) => text.length < 5000)),
);

/** Pieces that somebody is about to write, or pasted in the wrong place. */
const PIECES = ['', '```\n', '- ', '| a |\n', '[x](', '---\n', '\t', '# ', '> ', '"', ': ', '\r\n'];

describe('fixes of texts that are broken', () => {
  const cut = fc.record({
    files: fc.constantFrom(...EXAMPLES),
    from: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat({ max: 40 }),
    piece: fc.constantFrom(...PIECES),
  });

  it('lie in the file, apart from each other, and are applied whole', () => {
    fc.assert(
      fc.property(cut, ({ files, from, length, piece }) => {
        const broken = Object.fromEntries(
          Object.entries(files).map(([path, text]) => {
            const at = Math.floor(from * text.length);
            return [path, text.slice(0, at) + piece + text.slice(at + length)];
          }),
        );
        const index = repository(broken);
        for (const [, problem] of problemsIn(index)) {
          for (const fix of problem.fixes?.(index.tools) ?? []) {
            for (const { path, start, end } of fix.edits) {
              const { length: size } = broken[path] ?? '';
              assert.ok(0 <= start && start <= end && end <= size, `${problem.code} ${path}`);
            }
            const edits = fix.edits.toSorted((a, b) => a.start - b.start);
            for (const [at, { path, start }] of edits.entries()) {
              const before = edits.slice(0, at).findLast((one) => one.path === path);
              assert.ok((before?.end ?? 0) <= start, problem.code);
            }
            const { fixes } = applyFixes([{ ...fix, creates: [] }], (path) => broken[path] ?? null);
            assert.equal(fixes.length, 1, problem.code);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
