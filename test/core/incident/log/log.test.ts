import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { LoggedEvent } from '../../../../src/core/incident/log/events.ts';
import { readLog, writeEvent } from '../../../../src/core/incident/log/log.ts';
import { DEFAULT_POLICY } from '../../../../src/core/incident/policy.ts';
import { DECLARED, story, update } from '../story.ts';

const events = story(
  [0, 'declared', { ...DECLARED, policy: DEFAULT_POLICY }],
  [1, 'role-claimed', { role: 'IC', person: 'Ada "the" Ärmel' }],
  [2, 'note', { text: 'two\nlines and a tab\t' }],
  [14, 'update-posted', update(29)],
  [20, 'sample-clean', {}],
  [30, 'corrected', { event: 'e3', set: { text: 'one line' } }],
);
const lines = events.map(writeEvent);
const log = `${lines.join('\n')}\n`;

const damaged: readonly (readonly [name: string, line: string, code: string])[] = [
  ['half a line', lines[1]?.slice(0, 40) ?? '', 'log/torn-line'],
  ['JSON that is no event', '{"hello":"world"}', 'log/not-an-event'],
  ['a number', '42', 'log/not-an-event'],
  ['a stamp that is no stamp', lines[1]?.replace('/1"', '"') ?? '', 'log/not-an-event'],
  [
    'a stamp beyond all counting',
    lines[1]?.replace('/1"', `/${'9'.repeat(400)}"`) ?? '',
    'log/not-an-event',
  ],
  ['a time without an offset', lines[1]?.replaceAll('000Z"', '000"') ?? '', 'log/not-an-event'],
  [
    'an observation window of no length',
    lines[0]?.replace('"windowMinutes":60', '"windowMinutes":0') ?? '',
    'log/invalid-facts',
  ],
  ['an unknown role', lines[1]?.replace('"IC"', '"CEO"') ?? '', 'log/invalid-facts'],
  [
    'a snapshot that is a path',
    JSON.stringify({
      ...JSON.parse(lines[0] ?? ''),
      type: 'playbook-attached',
      data: { playbook: 'p.md', title: 'P', snapshot: '../../etc/passwd' },
    }),
    'log/invalid-facts',
  ],
];

/** The type as the line says it. */
function typeOf(event: LoggedEvent): string {
  return event.type === 'foreign' ? event.foreignType : event.type;
}

describe('the event log', () => {
  it('gives back what was written', () => {
    assert.deepEqual(readLog(log), { events, problems: [] });
  });

  it('keeps an event on one line whatever its text', () => {
    for (const line of lines) assert.ok(!/[\n\r]/.test(line));
  });

  it('reads CRLF and blank lines as a copy through another system leaves them', () => {
    assert.deepEqual(readLog(`\n${lines.join('\r\n\r\n')}`).events, events);
  });

  for (const [name, line, code] of damaged) {
    it(`reports ${name} with its line and reads the rest`, () => {
      const read = readLog(`${lines[0]}\n${line}\n${lines[2]}\n`);
      assert.deepEqual(
        read.events.map(({ id }) => id),
        ['e1', 'e3'],
      );
      assert.deepEqual(
        read.problems.map((one) => [one.code, one.range.line]),
        [[code, 2]],
      );
    });
  }

  it('keeps events of a type or a version to come', () => {
    const [declared = ''] = lines;
    const newType = declared.replace('"type":"declared"', '"type":"teleported"');
    const newVersion = declared.replace('"v":1', '"v":2');
    const read = readLog(`${newType}\n${newVersion}\n`);
    assert.deepEqual(
      read.events.map((event) => event.type === 'foreign' && event.foreignType),
      ['teleported', 'declared'],
    );
    assert.deepEqual(read.problems, []);
  });

  const twoTypes: readonly (readonly [name: string, line: string])[] = [
    ['twice', (lines[2] ?? '').replace(/}$/, ',"type":"declared","data":{}}')],
    ['in other words', (lines[2] ?? '').replace(/}$/, ',"\\u0074ype":"declared","data":{}}')],
    ['with blanks', (lines[2] ?? '').replace('"type":', '"type" : ')],
  ];
  for (const [name, line] of twoTypes) {
    it(`reads a line that says its type ${name} the same with and without a choice of types`, () => {
      const all = readLog(line).events.filter(({ type }) => type === 'declared');
      assert.deepEqual(readLog(line, new Set(['declared'])).events, all);
    });
  }

  it('never throws, and damage to one line costs no other', () => {
    const damage = fc.record({
      at: fc.nat(lines.length - 1),
      from: fc.nat(200),
      length: fc.integer({ min: 1, max: 40 }),
      by: fc.string().map((text) => text.replace(/[\n\r]/g, '')),
    });
    fc.assert(
      fc.property(damage, ({ at, from, length, by }) => {
        const line = lines[at] ?? '';
        const broken = line.slice(0, from) + by + line.slice(from + length);
        const text = lines.map((one, index) => (index === at ? broken : one)).join('\n');
        const read = readLog(text);
        for (const wanted of [new Set(['note', 'declared']), new Set(['mitigated'])]) {
          assert.deepEqual(
            readLog(text, wanted).events,
            read.events.filter((event) => wanted.has(typeOf(event))),
          );
        }
        const others = events.filter((_, index) => index !== at);
        const kept = read.events.filter((event) => others.some((one) => one.id === event.id));
        for (const other of others) {
          assert.ok(kept.some((event) => JSON.stringify(event) === JSON.stringify(other)));
        }
      }),
    );
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void readLog(text)));
  });
});
