import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseDocument } from 'yaml';
import { plainFields } from '../../../src/core/markdown/plain-fields.ts';

/** What the YAML parser makes of a text, or null where it complains. */
function parsed(yaml: string): unknown {
  const document = parseDocument(yaml, {
    schema: 'failsafe',
    uniqueKeys: false,
    logLevel: 'error',
  });
  return document.errors.length > 0 ? null : document.toJS();
}

describe('plainFields', () => {
  it('reads plain and quoted values', () => {
    assert.deepEqual(
      plainFields(
        'title: DNS is down\nowner: "#platform"\nreviewed: 2026-04-26\nurl: http://a.b/c',
      ),
      { title: 'DNS is down', owner: '#platform', reviewed: '2026-04-26', url: 'http://a.b/c' },
    );
  });

  for (const yaml of [
    'a:\n  - b',
    'a: [b]',
    'a: b\n  c',
    'a: b # c',
    'a: b: c',
    'a: b:',
    'a: "b\\n"',
    "a: 'it''s'",
    'a: >',
    'a: *b',
    '',
    'a: b\r\nc: d',
    'a: b\n\nc: d',
  ]) {
    it(`leaves to the YAML parser: ${JSON.stringify(yaml)}`, () => {
      assert.equal(plainFields(yaml), null);
    });
  }

  it('reads nothing otherwise than the YAML parser', () => {
    const piece = fc.constantFrom(
      ...[
        'a',
        'b1',
        '-',
        '--',
        '---',
        '...',
        ': ',
        ':',
        ' ',
        '#',
        ' #',
        '"',
        "'",
        '\\',
        '[',
        ']',
        '{',
        '}',
      ],
      ...[
        ',',
        '&',
        '*',
        '!',
        '|',
        '>',
        '%',
        '@',
        '`',
        '?',
        '/',
        '.',
        '(',
        ')',
        'http://',
        'é',
        '😀',
        '=',
        '\t',
        '~',
        '<<',
        'null',
      ],
    );
    const value = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));
    const line = fc.tuple(fc.constantFrom('a', 'b_c', 'd-e', 'A1', '<<'), value);
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 3 }), (lines) => {
        const yaml = lines.map(([key, text]) => `${key}: ${text}`).join('\n');
        const fields = plainFields(yaml);
        if (fields !== null) assert.deepEqual(fields, parsed(yaml), yaml);
      }),
      { numRuns: 3000 },
    );
  });
});
