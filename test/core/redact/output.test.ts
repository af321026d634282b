import assert from 'node:assert/strict';
import fc from 'fast-check';
import { collectOutput } from '../../../src/core/redact/output.ts';
import { terminalText } from '../../../src/core/redact/terminal-text.ts';
import { SECRETS } from './secrets.ts';

const seen: readonly (readonly [raw: string, text: string])[] = [
  ['plain\r\ntext\n', 'plain\ntext\n'],
  ['\x1b[31mred\x1b[0m', 'red'],
  ['\x1b]0;title\x07after', 'after'],
  ['\x1b]8;;command:evil\x1b\\link\x1b]8;;\x1b\\', 'link'],
  ['\x1b]633;C\x07out\x1b]633;D;0\x07', 'out'],
  ['\x1b]52;c;cm0gLXJm\x07x', 'x'],
  ['10%\r50%\r100%\ndone', '100%\ndone'],
  ['N\bNA\bAME', 'NAME'],
  ['\x1bP1;2|abc\x1b\\x', 'x'],
  ['a\x1b[2Jb\x1b[1;1Hc', 'abc'],
  ['a\0b\x07c\x7f', 'abc'],
  ['open \x1b]0;never ended\nnext', 'open \nnext'],
  ['tab\tstays', 'tab\tstays'],
];

function collect(chunks: readonly string[], head = 1000, tail = 1000) {
  const output = collectOutput([], { head, tail });
  for (const chunk of chunks) output.push(chunk);
  return output.finish();
}

describe('the text of a terminal', () => {
  for (const [raw, text] of seen) {
    it(JSON.stringify(raw), () => {
      assert.equal(terminalText(raw), text);
    });
  }
});

describe('the output of a command', () => {
  it('is kept whole where it is short', () => {
    assert.deepEqual(collect(['one\n', 'two\n']), {
      text: 'one\ntwo\n',
      omittedLines: 0,
      omitted: 0,
      redacted: 0,
    });
  });

  it('keeps its beginning and its end, and counts the middle', () => {
    const lines = Array.from({ length: 1000 }, (_, index) => `line ${index}\n`);
    const { text, omittedLines, omitted } = collect(lines, 100, 200);
    const kept = text.split('\n').filter((line) => line.startsWith('line'));
    assert.equal(kept[0], 'line 0');
    assert.equal(kept.at(-1), 'line 999');
    assert.equal(omittedLines, 1000 - kept.length);
    assert.equal(omitted, lines.join('').length - kept.join('\n').length - 1);
    assert.match(text, new RegExp(`… ${omittedLines} lines left out …`));
  });

  it('drops a line that does not fit', () => {
    assert.doesNotMatch(collect([`a\n${'x'.repeat(9000)}\nz\n`], 100, 100).text, /x/);
  });

  it('does not depend on where the pieces end', () => {
    const secret = fc.oneof(...Object.values(SECRETS));
    const text = fc
      .array(
        fc.oneof(
          secret.map((one) => one.text),
          fc.constantFrom('\x1b[1m', 'ok', '\r\n', '\n'),
        ),
      )
      .map((parts) => parts.join('\n'));
    fc.assert(
      fc.property(text, fc.array(fc.nat(40)), (whole, sizes) => {
        const chunks: string[] = [];
        let rest = whole;
        for (const size of sizes) {
          chunks.push(rest.slice(0, size));
          rest = rest.slice(size);
        }
        assert.deepEqual(collect([...chunks, rest], 300, 300), collect([whole], 300, 300));
      }),
    );
  });

  it('keeps no secret that colours run through or pieces split', () => {
    fc.assert(
      fc.property(fc.oneof(...Object.values(SECRETS)), fc.nat(), ({ secret, text }, at) => {
        const inside = text.indexOf(secret) + 1 + (at % (secret.length - 1));
        const painted = `${text.slice(0, inside)}\x1b[1;31m${text.slice(inside)}`;
        const { text: kept } = collect(
          [painted.slice(0, inside + 3), painted.slice(inside + 3)],
          5000,
        );
        assert.ok(!kept.includes(secret), kept);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps no secret beside a cut', () => {
    const filler = 'ordinary words\n';
    fc.assert(
      fc.property(
        fc.oneof(...Object.values(SECRETS)),
        fc.nat(60),
        fc.nat(60),
        ({ secret, text }, before, after) => {
          const raw = `${filler.repeat(before)}${text}\n${filler.repeat(after)}`;
          const { text: kept } = collect([raw], 150, 150);
          // Of a secret that stands on lines of its own, the cut may hide what tells it: see docs.
          if (!text.includes('\n')) assert.ok(!kept.includes(secret), kept);
        },
      ),
      { numRuns: 300 },
    );
  });
});
