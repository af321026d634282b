import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Regenerated, regenerate } from '../../../../src/core/incident/postmortem/document.ts';
import { fingerprint } from '../../../../src/core/incident/postmortem/fingerprint.ts';
import { sentence } from '../../../../src/core/text/sentence.ts';

const OFFER =
  '_The part above was edited by hand and is kept. This is its newer version: take over what you need, and delete it._';
const V1 = '- one\n- two';
const V2 = '- one\n- three';
const TASKS = '- [ ] one (owner: Bob)\n- [ ] two (owner: Cyd)';

/** A part as it stands in a document. */
function part(name: string, version: string, body = version): string {
  return `<!-- faultline:${name} ${fingerprint(version)} -->\n\n${body}\n\n<!-- /faultline:${name} -->`;
}

function offer(name: string, version: string, body = `${OFFER}\n\n${version}`): string {
  const sum = fingerprint(`${OFFER}\n\n${version}`);
  return `<!-- faultline:${name} newer ${sum} -->\n\n${body}\n\n<!-- /faultline:${name} newer -->`;
}

const MINE = '- one, said Ada';

const cases: readonly (readonly [
  name: string,
  document: string,
  fresh: Readonly<Record<string, string>>,
  text: string,
  states: readonly string[],
])[] = [
  [
    'an empty part is filled',
    'A\n<!-- faultline:x -->\n<!-- /faultline:x -->\nB',
    { x: V1 },
    `A\n${part('x', V1)}\nB`,
    ['x written'],
  ],
  [
    'an unedited part is renewed',
    `A\n${part('x', V1)}\nB`,
    { x: V2 },
    `A\n${part('x', V2)}\nB`,
    ['x written'],
  ],
  [
    'what a formatter did is no edit',
    `${part('x', V1, '-   one\n\n\n- two  ')}\n`,
    { x: V2 },
    `${part('x', V2)}\n`,
    ['x written'],
  ],
  [
    'an edited part is kept while nothing is new',
    `A\n${part('x', V1, MINE)}\nB`,
    { x: V1 },
    `A\n${part('x', V1, MINE)}\nB`,
    ['x kept'],
  ],
  [
    'an edited part is kept, and the newer version offered after it',
    `A\n${part('x', V1, MINE)}\nB`,
    { x: V2 },
    `A\n${part('x', V2, MINE)}\n\n${offer('x', V2)}\nB`,
    ['x offered'],
  ],
  [
    'an offer that is out of date is replaced',
    `A\n${part('x', V1, MINE)}\n\nmy words\n${offer('x', V1)}\nB`,
    { x: V2 },
    `A\n${part('x', V2, MINE)}\n\nmy words\n${offer('x', V2)}\nB`,
    ['x offered'],
  ],
  [
    'an offer that was edited is kept, too',
    `${part('x', V1, MINE)}\n\n${offer('x', V1, 'mine')}\nB`,
    { x: V2 },
    `${part('x', V2, MINE)}\n\n${offer('x', V2)}\n\n${offer('x', V1, 'mine')}\nB`,
    ['x offered'],
  ],
  [
    'an offer that was deleted does not come back',
    `${part('x', V2, MINE)}\nB`,
    { x: V2 },
    `${part('x', V2, MINE)}\nB`,
    ['x kept'],
  ],
  [
    'an offer that was taken over goes',
    `A\n${part('x', V2)}\n\n${offer('x', V2)}\nB`,
    { x: V2 },
    `A\n${part('x', V2)}\nB`,
    ['x written'],
  ],
  [
    'an offer whose part was deleted takes its place',
    `A\n${offer('x', V1)}\nB`,
    { x: V2 },
    `A\n${part('x', V2)}\nB`,
    ['x written'],
  ],
  [
    'a part that was filled in by hand is kept',
    '<!-- faultline:x -->\nmine\n<!-- /faultline:x -->\n',
    { x: V1 },
    `<!-- faultline:x ${fingerprint(V1)} -->\nmine\n<!-- /faultline:x -->\n\n${offer('x', V1)}\n`,
    ['x offered'],
  ],
  ['a part that was deleted stays so', 'A\n', { x: V1 }, 'A\n', ['x absent']],
  ['a part of another version stays', part('y', V1), { x: V1 }, part('y', V1), ['x absent']],
  [
    'ticks are carried over',
    part('x', TASKS, TASKS.replace('- [ ] two', '- [X] two')),
    { x: `${TASKS}\n- [ ] three` },
    part('x', `${TASKS}\n- [ ] three`, `${TASKS.replace('- [ ] two', '- [x] two')}\n- [ ] three`),
    ['x written'],
  ],
  [
    'line ends are those of the document',
    `A\r\n${part('x', V1).replaceAll('\n', '\r\n')}\r\n`,
    { x: V2 },
    `A\r\n${part('x', V2).replaceAll('\n', '\r\n')}\r\n`,
    ['x written'],
  ],
];

function states({ parts }: Regenerated): readonly string[] {
  return parts.map(({ name, state }) => `${name} ${state}`);
}

describe('regenerate', () => {
  for (const [name, document, fresh, text, expected] of cases) {
    it(name, () => {
      const first = regenerate(document, fresh);
      assert.equal(first.text, text);
      assert.deepEqual(states(first), expected);
      assert.equal(regenerate(first.text, fresh).text, text);
    });
  }

  it('leaves a marker without a partner, and says so', () => {
    const document = `<!-- faultline:x -->\nmine\n${part('y', V1)}\n<!-- /faultline:x -->`;
    const { text, problems } = regenerate(document, { x: V1, y: V2 });
    assert.equal(text, document.replace(part('y', V1), part('y', V2)));
    assert.deepEqual(
      problems.map((one) => `${one.range.line} ${sentence(one)}`),
      [
        '1 The marker "<!-- faultline:x -->" has no partner, so that what follows it is left as it is. Put the other marker back, or delete this one.',
        '9 The marker "<!-- /faultline:x -->" has no partner, so that what follows it is left as it is. Put the other marker back, or delete this one.',
      ],
    );
  });

  it('never changes what people wrote, outside and inside of the parts, and settles at once', () => {
    const words = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(
          fc.constantFrom(
            'a',
            ' ',
            '\n',
            '\r\n',
            '# b',
            '<!-- faultline:x -->',
            '<!-- /faultline:x -->',
            '<!-- faultline:x newer 01234567 -->',
            '| c |',
          ),
        )
        .map((pieces) => pieces.join('')),
    );
    const body = fc.constantFrom(V1, V2, TASKS, '- four');
    const inside = fc.option(words.filter((text) => !text.includes('faultline:')));
    fc.assert(
      fc.property(
        words,
        inside,
        words,
        inside,
        words,
        body,
        body,
        body,
        (a, x, b, y, c, was, isX, isY) => {
          const [before, between, after] = [`${a}\n`, `\n${b}\n`, `\n${c}`];
          const [first, second] = [part('p', was, x ?? was), part('q', was, y ?? was)];
          const fresh = { p: isX, q: isY };
          const { text } = regenerate(`${before}${first}${between}${second}${after}`, fresh);
          const isEdit = (own: string | null) =>
            own !== null && own.trim() !== '' && fingerprint(own) !== fingerprint(was);
          const pieces = [before, isEdit(x) ? x : '', between, isEdit(y) ? y : '', after];
          let at = 0;
          for (const piece of pieces) {
            const found = text.indexOf(piece ?? '', at);
            assert.ok(found >= 0, `lost ${JSON.stringify(piece)}`);
            at = found + (piece ?? '').length;
          }
          assert.ok(text.startsWith(before) && text.endsWith(after));
          assert.equal(regenerate(text, fresh).text, text);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
