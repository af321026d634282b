import assert from 'node:assert/strict';
import type { Incident } from '../../../../src/core/incident/incident.ts';
import { type TimelineEntry, timeline } from '../../../../src/core/incident/timeline/timeline.ts';
import { sentence } from '../../../../src/core/text/sentence.ts';
import { formatInstant } from '../../../../src/core/time/utc.ts';
import { READ_AT, RICH, RICH_DRILL } from '../rich-story.ts';
import { type Happening, minute, START, told, toldWithForeign, update } from '../story.ts';

/** `minute by: sentence [marks]` */
function show({ at, by, backdated, corrected, doubt, ...entry }: TimelineEntry): string {
  const marks = [backdated ? 'backdated' : '', corrected ? 'corrected' : '', doubt ?? '']
    .filter((mark) => mark !== '')
    .map((mark) => ` [${mark}]`);
  return `${(at - START) / 60_000} ${by}: ${sentence(entry)}${marks.join('')}`;
}

function shown(incident: Incident, now: number): readonly string[] {
  return timeline(incident, now).map(show);
}

const all: readonly Happening[] = [
  [2, 'acknowledged', { text: 'x', medium: 'thread' }],
  [2, 'thread-linked', { url: 'https://chat.example/1' }],
  [3, 'role-claimed', { role: 'IC', person: 'ada' }],
  [3, 'role-claimed', { role: 'SME', person: 'ada', reason: 'alone' }],
  [3, 'role-claimed', { role: 'Comms', person: 'ada' }],
];

const cases: readonly (readonly [
  name: string,
  now: number,
  happenings: readonly Happening[],
  expected: readonly string[],
])[] = [
  [
    'what happened, in order',
    10,
    [...all].reverse(),
    [
      '0 ada: INC-2026-04-26-001 declared, severity 2: Vault returning 503 on auth endpoint',
      '2 ada: Thread linked: https://chat.example/1',
      '2 ada: Acknowledgement posted in the thread',
      '3 ada: ada claimed Comms',
      '3 ada: ada claimed SME, because: alone',
      '3 ada: ada claimed IC',
    ],
  ],
  [
    'what came late says by how much',
    20,
    [
      ...all,
      [18, 'update-posted', update(33)],
      [19, 'update-posted', update(34, { medium: 'zoom' })],
    ],
    [
      '18 ada: Status update posted in the thread, 3 min late: Looking at KMS',
      '19 ada: Status update posted in the call: Looking at KMS',
    ],
  ],
  [
    'what never came stands where it was due',
    22,
    all,
    ['15 : Overdue by 7 min: Post a status update'],
  ],
  [
    'an update that was due before the all-clear and never came',
    30,
    [...all, [20, 'all-clear', { early: true, reason: 'False alarm' }]],
    [
      '15 : Overdue by 5 min: Post a status update',
      '20 ada: Early all-clear, without an observation window, because: False alarm',
    ],
  ],
  [
    'an early all-clear by somebody who does not hold IC',
    13,
    [
      ...all,
      [10, 'mitigated', { fix: 'Unsealed' }],
      [11, 'all-clear', { early: true, reason: 'Looks good' }, 'bob'],
      [12, 'reopened', { reason: 'It was not' }],
    ],
    [
      '10 ada: Mitigated: Unsealed',
      '11 bob: Early all-clear, not by an IC, 59 min before the end of the observation window, because: Looks good',
      '12 ada: Reopened: It was not',
    ],
  ],
  [
    'an early all-clear says how early, whatever it claims',
    13,
    [
      ...all,
      [10, 'mitigated', { fix: 'Unsealed' }],
      [12, 'all-clear', { early: false, reason: '' }],
    ],
    [
      '10 ada: Mitigated: Unsealed',
      '12 ada: Early all-clear, 58 min before the end of the observation window [all-clear-before-window]',
    ],
  ],
  [
    'an aftershock names the fix that did not hold',
    13,
    [...all, [10, 'mitigated', { fix: '' }], [12, 'aftershock', { symptom: '503 again' }]],
    ['10 ada: Mitigated', '12 ada: Aftershock, the fix of 15:40 UTC did not hold: 503 again'],
  ],
  [
    'a correction marks its target, a wrong one only itself',
    13,
    [
      ...all,
      [10, 'note', { text: 'a\nb' }],
      [11, 'corrected', { event: 'e7', set: { text: 'c', at: formatInstant(minute(8)) } }],
      [12, 'corrected', { event: 'e2', set: { text: 7 } }],
    ],
    [
      '8 ada: c [backdated] [corrected]',
      '11 ada: Corrected the entry of 15:38 UTC: text = c, at = 2026-04-26T15:38:00.000Z',
      '12 ada: Corrected the entry of 15:32 UTC: text = 7 [correction-not-valid]',
    ],
  ],
  [
    'what does not count is marked',
    9,
    [...all, [8, 'sample-clean', {}], [8.5, 'thread-linked', { url: 'https://chat.example/2' }]],
    [
      '8 ada: Metrics clean [not-in-this-state]',
      '8.5 ada: Second thread linked: https://chat.example/2 [second-thread]',
    ],
  ],
];

describe('timeline', () => {
  for (const [name, now, happenings, expected] of cases) {
    it(name, () => {
      assert.deepEqual(shown(told(...happenings), minute(now)).slice(-expected.length), expected);
    });
  }

  it('shows events of unknown types with what they hold', () => {
    const incident = toldWithForeign('vendor-called', { who: 'x\ny' });
    assert.equal(
      shown(incident, minute(1))[1],
      '0 ada: Entry of a kind that this version does not know, vendor-called: {"who":"x\\ny"}',
    );
  });

  it('says everything in one line, long texts cut short', () => {
    const [entry] = shown(
      told([1, 'note', { text: `a\r\nb${'é'.repeat(100_000)}` }]),
      minute(2),
    ).slice(1);
    assert.match(entry ?? '', /^1 ada: a bé+…$/);
    assert.ok((entry ?? '').length < 500);
  });

  it('names every entry once, and its sentence by a code that stands for one text', () => {
    for (const incident of [RICH, RICH_DRILL]) {
      const entries = timeline(incident, READ_AT);
      assert.equal(new Set(entries.map(({ id }) => id)).size, entries.length);
      const texts = new Map(entries.map(({ code, text }) => [code, text]));
      for (const { code, text } of entries) assert.equal(texts.get(code), text);
    }
  });
});
