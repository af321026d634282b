import assert from 'node:assert/strict';
import fc from 'fast-check';
import { mendFrontMatter } from '../../../../../src/core/lint/fixes/mend/mend-data.ts';
import { readFields } from '../../../../../src/core/markdown/front-matter.ts';
import { applyEdits } from '../../../../../src/core/text/edits.ts';

/** Front matter after its fix, with what may be applied unseen marked; null without one. */
function mended(text: string, mark = '---'): string | null {
  const file = `${mark}\n${text}\n${mark}\n`;
  const [fix] = mendFrontMatter({ path: 'a.md', text: file, start: 0, end: file.length - 1 });
  if (fix === undefined) return null;
  const after = applyEdits(file, fix.edits).slice(mark.length + 1, -mark.length - 2);
  return `${fix.safe ? 'safe' : 'unsafe'}: ${after}`;
}

const YAML: readonly (readonly [before: string, after: string | null])[] = [
  ['title: Vault: sealed', 'safe: title: "Vault: sealed"'],
  ['title: He said "no": so', `safe: title: 'He said "no": so'`],
  ['title: it\'s "x": y', `safe: title: 'it''s "x": y'`],
  ['owner: @platform', 'safe: owner: "@platform"'],
  ['owner: `platform`', 'safe: owner: "`platform`"'],
  ['- a: b: c', 'safe: - a: "b: c"'],
  ['title: "Vault" is sealed', `safe: title: '"Vault" is sealed'`],
  ['tags:\n\t- a\n\t- b', 'safe: tags:\n  - a\n  - b'],
  ['component:Vault\nowner: b', 'safe: component: Vault\nowner: b'],
  ['a: x: y\nb: 1\nc: z: w # why', 'safe: a: "x: y"\nb: 1\nc: "z: w" # why'],
  ['tags: [a, b', 'unsafe: tags: [a, b]'],
  ['tags: [a, {b: c', 'unsafe: tags: [a, {b: c}]'],
  ['title: "Vault', 'unsafe: title: "Vault"'],
  ['component: Vault\n owner: platform', 'unsafe: component: Vault\nowner: platform'],
  ['component: Vault\nowner = platform', 'unsafe: component: Vault\nowner: platform'],
  ['}{ ]', null],
];

const TOML: readonly (readonly [before: string, after: string | null])[] = [
  ['title = Vault is sealed', 'safe: title = "Vault is sealed"'],
  ['title: Vault', 'safe: title = "Vault"'],
  ['title: "Vault"', 'safe: title = "Vault"'],
  ['tags = ["a"', 'unsafe: tags = ["a"]'],
  ['= ', null],
];

describe('a mistake in data is put right', () => {
  for (const [before, after] of YAML) {
    it(`in YAML: ${before}`, () => assert.equal(mended(before), after));
  }
  for (const [before, after] of TOML) {
    it(`in TOML: ${before}`, () => assert.equal(mended(before, '+++'), after));
  }

  it('in the lines of the file alone, and never so that it cannot be read', () => {
    const piece = fc.constantFrom(
      'a',
      'key',
      ': ',
      ':',
      ' ',
      '\t',
      '[',
      ']',
      '{',
      '"',
      "'",
      '#',
      '- ',
      '\n',
      'x y',
      '@',
      '=',
    );
    const text = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, fc.constantFrom('\n', '\r\n'), (inner, newline) => {
        const lines = inner.replaceAll('\n', newline);
        const file = `---${newline}${lines}${newline}---`;
        const [fix] = mendFrontMatter({ path: 'a.md', text: file, start: 0, end: file.length });
        if (fix === undefined) return;
        const after = applyEdits(file, fix.edits);
        assert.equal(after.split(newline).length, file.split(newline).length);
        const own = after.slice(3 + newline.length, -3 - newline.length);
        assert.equal(readFields('yaml', own, 0).error, null);
      }),
    );
  });
});
