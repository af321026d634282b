import assert from 'node:assert/strict';
import fc from 'fast-check';
import { relocateLine } from '../../../src/core/playbook/relocate.ts';

const OLD = ['# Vault', '## Diagnosis', '- Look', '- Ask', '## Mitigation', '- Look', '- Fix'];

const cases: readonly (readonly [
  name: string,
  now: readonly string[],
  line: number,
  expected: number,
])[] = [
  ['nothing changed', OLD, 4, 4],
  ['lines were put before it', ['new', 'new', ...OLD], 4, 6],
  ['lines were taken before it', OLD.slice(1), 4, 3],
  ['lines were put after it', [...OLD, 'new'], 4, 4],
  ['changes on both sides', ['new', ...OLD, 'new'], 4, 5],
  ['its indentation changed', ['new', ...OLD.map((line) => `  ${line}`)], 4, 5],
  ['an equal line stands elsewhere, before', ['x', ...OLD, 'x'], 3, 4],
  ['an equal line stands elsewhere, after', ['x', ...OLD, 'x'], 6, 7],
  ['it moved to the end', ['# Vault', '## Mitigation', '- Look', '- Fix', '## New', '- Ask'], 4, 6],
  ['it is gone: the place where it stood', ['# Vault', '## Diagnosis', '- Look', '- Fix'], 4, 4],
  ['the line is out of bounds', OLD, 99, 7],
];

describe('relocateLine', () => {
  for (const [name, now, line, expected] of cases) {
    it(`finds line ${line} when ${name}`, () => {
      assert.equal(relocateLine(OLD.join('\n'), now.join('\n'), line), expected);
    });
  }

  it('reads all line endings alike', () => {
    assert.equal(relocateLine(OLD.join('\n'), ['new', ...OLD].join('\r\n'), 4), 5);
  });

  it('always answers with a line of the new text', () => {
    const text = fc.array(fc.constantFrom('a', 'b', '', ' c'), { maxLength: 12 });
    fc.assert(
      fc.property(text, text, fc.integer({ min: -1, max: 14 }), (before, after, line) => {
        const found = relocateLine(before.join('\n'), after.join('\n'), line);
        assert.ok(found >= 1 && found <= Math.max(after.length, 1), `${found}`);
      }),
    );
  });
});
