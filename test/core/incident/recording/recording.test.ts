import assert from 'node:assert/strict';
import type { Fact } from '../../../../src/core/incident/log/draft.ts';
import { DEFAULT_TEMPLATES } from '../../../../src/core/incident/messages/templates.ts';
import { DEFAULT_POLICY } from '../../../../src/core/incident/policy.ts';
import { declaration } from '../../../../src/core/incident/recording/declaration.ts';
import { messageAfter } from '../../../../src/core/incident/recording/message.ts';
import { permit } from '../../../../src/core/incident/recording/permit.ts';
import { acknowledged } from '../../../../src/core/incident/recording/talk.ts';
import { sentence } from '../../../../src/core/text/sentence.ts';
import { type Happening, minute, told } from '../story.ts';

const VAULT = { name: 'Vault', aliases: ['Secrets manager'] };
const CI = { name: 'CI deploys (signed images)', aliases: [] };
const MAP = [VAULT, CI];
const TYPED = {
  symptom: ' Vault answers 503 ',
  impact: '',
  components: [],
  severity: 2,
  teams: [],
  drill: false,
} as const;

/** `type name`, or what is said where it is refused */
function permitted(happenings: readonly Happening[], fact: Fact): string {
  const deed = { by: 'ada', at: minute(5) };
  const done = permit(told(...happenings), [fact], deed, { now: minute(5), components: MAP });
  if ('refusal' in done) return sentence(done.refusal);
  const [{ type, data } = fact] = done.drafts;
  return `${type} ${Object.values(data)[0]}`;
}

const affected: Happening = [1, 'team-affected', { team: 'Booking' }];
const mark = (component: string): Fact => ({
  type: 'component-marked',
  data: { component, mark: 'failing' },
});

const cases: readonly (readonly [name: string, Happening[], Fact, expected: string])[] = [
  [
    'a team keeps the spelling that it has',
    [affected],
    { type: 'team-recovered', data: { team: ' booking' } },
    'team-recovered Booking',
  ],
  [
    'a new team is recorded as typed',
    [affected],
    { type: 'team-affected', data: { team: ' Timetable ' } },
    'team-affected Timetable',
  ],
  ['a component has the name of the map', [], mark('ci deploy'), `component-marked ${CI.name}`],
  ['an alias is a name', [], mark('secrets managers'), 'component-marked Vault'],
  [
    'a release window is that of a component of the map',
    [],
    { type: 'release-window', data: { component: 'vault', state: 'running' } },
    'release-window Vault',
  ],
  [
    'a release window of what is on no map',
    [],
    { type: 'release-window', data: { component: 'Valut', state: 'over' } },
    '"Valut" is not on the dependency map. Did you mean Vault?',
  ],
  [
    'a component that is on no map',
    [],
    mark('Valut'),
    '"Valut" is not on the dependency map. Did you mean Vault?',
  ],
  [
    'a component that is like none of the map',
    [],
    mark('mainframe'),
    '"mainframe" is not on the dependency map. It has Vault, CI deploys (signed images).',
  ],
  [
    'an address that is none',
    [],
    { type: 'acknowledged', data: { text: 'x', medium: 'thread', url: 'chat' } },
    '"chat" is not a link. Paste the address of the thread, starting with https://.',
  ],
];

describe('recording', () => {
  for (const [name, happenings, fact, expected] of cases) {
    it(name, () => assert.equal(permitted(happenings, fact), expected));
  }

  it('declares with names as the map has them, each once, and the numbers that count', () => {
    const components = ['vault', 'Secrets Manager', 'CI deploys'];
    const teams = ['booking', ' Booking', '', 'timetable'];
    const declared = declaration({ ...TYPED, components, teams }, DEFAULT_POLICY, MAP);
    assert.deepEqual(declared, {
      data: {
        ...TYPED,
        symptom: 'Vault answers 503',
        components: ['Vault', CI.name],
        teams: ['booking', 'timetable'],
        policy: DEFAULT_POLICY,
      },
    });
  });

  it('declares with any name where there is no map, or an empty one', () => {
    for (const map of [null, []]) {
      const declared = declaration({ ...TYPED, components: [' x '] }, DEFAULT_POLICY, map);
      assert.deepEqual('data' in declared && declared.data.components, ['x']);
    }
  });

  const thread: Happening = [1, 'thread-linked', { url: 'https://chat.example/1' }];
  const posts = [
    ['links the thread by the address of the acknowledgement', [], 'thread', 'https://chat/2', 2],
    ['links no second thread', [thread], 'thread', 'https://chat/2', 1],
    ['takes the status page for no thread', [], 'status-page', 'https://status/2', 1],
    ['links nothing without an address', [], 'thread', undefined, 1],
  ] as const;
  for (const [name, happenings, medium, url, count] of posts) {
    it(name, () => {
      const post = { medium, ...(url === undefined ? {} : { url }) };
      const facts = acknowledged(told(...happenings), post, minute(2), DEFAULT_TEMPLATES);
      assert.equal(facts.length, count);
    });
  }

  it('says in a handover what the new holder finds unfinished', () => {
    const data = { role: 'SME', from: 'ada', to: 'bob' } as const;
    const after = told([3, 'role-claimed', { role: 'SME', person: 'bob' }]);
    const fact: Fact = { type: 'role-handed-over', data };
    const text = messageAfter(fact, after, minute(4), DEFAULT_TEMPLATES) ?? '';
    assert.match(text, /ada.*bob[\s\S]*Post the acknowledgement/);
  });

  it('has nothing to say after a note', () => {
    const fact: Fact = { type: 'note', data: { text: 'x' } };
    assert.equal(messageAfter(fact, told(), minute(1), DEFAULT_TEMPLATES), null);
  });
});
