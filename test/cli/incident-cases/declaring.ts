import { declared, type IncidentCase, one, other, two } from './case.ts';

/** Declaring, and saying which incident is meant. */
export const DECLARING: readonly IncidentCase[] = [
  {
    name: 'declare without a symptom',
    words: ['declare'],
    code: 2,
    stderr: /--symptom is needed\./,
  },
  {
    name: 'declare with a blank symptom',
    words: ['declare', '--symptom', ' '],
    code: 2,
    stderr: /--symptom is needed/,
  },
  {
    name: 'declare with a blank team',
    words: [...declared, '--team', ''],
    code: 2,
    stderr: /--team must not be blank\./,
  },
  {
    name: 'declare with a symptom that is too long',
    words: ['declare', '--symptom', 'x'.repeat(4001)],
    code: 1,
    stderr: /^faultline incident declare: this cannot be recorded: symptom: .*4000/,
  },
  {
    name: 'declare with a component that is not on the map',
    words: [...declared, '--component', 'Vualt'],
    code: 1,
    stderr:
      /^faultline incident declare: "Vualt" is not on the dependency map\. Did you mean Vault\?\n$/,
  },
  {
    name: 'declare with a severity that is none',
    words: [...declared, '--severity', '5'],
    code: 2,
    stderr: /It is one of 1, 2, 3, 4\./,
  },
  {
    name: 'declare tomorrow',
    words: [...declared, '--at', '2026-04-27T15:00:00Z'],
    code: 1,
    stderr: /said to happen at 15:00 UTC on 2026-04-27, which is still to come\./,
  },
  {
    name: 'declare what began yesterday',
    words: [...declared, '--at', '2026-04-25T23:59:00Z', '--format', 'json'],
    code: 0,
    stdout:
      /"id": "INC-2026-04-25-001",\n {2}"acknowledgement": "INC-2026-04-25-001 acknowledged\./,
    recorded: 1,
  },
  {
    name: 'a time without offset',
    words: [...declared, '--at', '2026-04-26T15:00:00'],
    code: 2,
    stderr: /--at cannot be "2026-04-26T15:00:00"\. Write 15:40 for the UTC time, 7m for seven/,
  },
  {
    name: 'a clock that is none',
    words: ['list', '--now', 'noon'],
    code: 2,
    stderr: /--now cannot be "noon"/,
  },
  { name: 'nobody', words: [...declared, '--by', ' '], code: 2, stderr: /--by needs a name\./ },
  {
    name: 'an option that is none',
    words: [...declared, '--serverity', '1'],
    code: 2,
    stderr: /Did you mean --severity\?/,
  },
  {
    name: 'a folder that is not there',
    words: [...declared, '--dir', 'gone'],
    code: 1,
    stderr:
      /the folder that should hold the incidents does not exist\. Check the folder that was given\./,
  },
  {
    name: 'nothing is open',
    words: ['show'],
    code: 1,
    stderr: /No incident is open\. Declare one: /,
  },
  {
    name: 'two are open',
    given: [declared, other],
    words: ['note', 'x'],
    code: 1,
    stderr:
      /Several incidents are open: INC-2026-04-26-001, INC-2026-04-26-002\. Name the one you mean\.\n$/,
  },
  {
    name: 'an ID in lower case',
    given: [declared, other],
    words: ['note', two.toLowerCase(), 'x'],
    code: 0,
    stdout: /^Recorded\./,
    recorded: 1,
  },
  {
    name: 'an ID that is not here',
    given: [declared],
    words: ['show', two],
    code: 1,
    stderr:
      /INC-2026-04-26-002: there is no such incident here\. Check the ID against the list\.\n$/,
  },
  {
    name: 'one operand too many',
    given: [declared],
    words: ['show', one, 'all'],
    code: 2,
    stderr: /after the ID it takes nothing, and got "all"\./,
  },
  {
    name: 'one operand too few',
    given: [declared],
    words: ['team', 'affected'],
    code: 2,
    stderr: /it takes affected\|recovered NAME, and got "affected"\./,
  },
  { name: 'an empty list', words: ['list'], code: 0, stdout: /^No incidents\.\n$/ },
  {
    name: 'a list with an operand',
    words: ['list', 'all'],
    code: 2,
    stderr: /"all" is one too many/,
  },
  {
    name: 'a list as JSON',
    given: [declared],
    words: ['list', '--format', 'json'],
    code: 0,
    stdout: /^\[\n {2}\{\n {4}"id": "INC-2026-04-26-001",\n {4}"state": "investigating",\n/,
  },
];
