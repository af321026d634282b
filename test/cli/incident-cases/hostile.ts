import { declared, fixed, type IncidentCase, one, other, two } from './case.ts';

const ada = ['--by', 'ada'] as const;
const ic = ['claim', 'IC', ...ada];

/** One event of a writer that is not this clone, as a line of a log. */
function line(id: string, type: string, data: unknown, v = 1): string {
  const at = '2026-04-26T15:00:30.000Z';
  const head = { v, id, writer: 'bob-1', seq: 1, stamp: `${at}/0`, by: 'bob', at };
  return `${JSON.stringify({ ...head, type, data })}\n`;
}

const LOG = `incidents/${one}/events/bob-1.jsonl`;

/** What people and disks do that nobody has asked for. */
export const HOSTILE: readonly IncidentCase[] = [
  {
    name: 'an aftershock before the fix',
    given: [declared, ['mitigated', '--at', '2026-04-26T15:01:00Z']],
    words: ['aftershock', '--symptom', 'x', '--at', '2026-04-26T15:00:30Z'],
    code: 1,
    stderr: /At 15:00 UTC the incident was investigating, so this would not count\./,
  },
  {
    name: 'a clean sample before the fix',
    given: [declared, fixed],
    words: ['clean', '--at', '2026-04-26T15:00:00Z'],
    code: 1,
    stderr: /At 15:00 UTC the incident was investigating, so this would not count\./,
  },
  {
    name: 'a fix before the aftershock of the fix before',
    given: [declared, fixed, ['note', 'x'], ['aftershock', '--symptom', 'x']],
    words: ['mitigated', '--at', '2026-04-26T15:02:00Z'],
    code: 1,
    stderr: /Since 15:02 UTC more has happened, and the incident is investigating whatever was/,
  },
  {
    name: 'a fix before the incident was declared',
    given: [declared],
    words: ['mitigated', '--at', '2026-04-26T14:50:00Z'],
    code: 0,
    stdout: /gone since 14:50 UTC/,
    recorded: 1,
  },
  {
    name: 'an all-clear said to have come after the window, when it had not',
    given: [declared, fixed],
    words: ['all-clear', '--at', '2026-04-26T16:00:00Z'],
    minute: 90,
    code: 1,
    stderr: /The observation window lasts until 16:01 UTC, 1 min more\./,
  },
  {
    name: 'IC is SME at minute 30 to the second',
    given: [declared, ic],
    words: ['claim', 'SME', ...ada],
    minute: 30,
    code: 0,
    stdout: /Recorded/,
    recorded: 1,
  },
  {
    name: 'IC is SME after minute 30, handed over by the SME',
    given: [declared, ic, ['claim', 'SME', '--by', 'bob']],
    words: ['handover', 'SME', '--to', 'ada', '--by', 'bob'],
    minute: 31,
    code: 1,
    stderr: /ada would hold both IC and SME/,
  },
  {
    name: 'IC is SME with two teams',
    given: [[...declared, '--team', 'b'], ic],
    words: ['claim', 'SME', ...ada],
    minute: 3,
    code: 0,
    stdout: /Recorded/,
    recorded: 1,
  },
  {
    name: 'IC is SME for a blank reason',
    given: [declared, ic],
    words: ['claim', 'SME', ...ada, '--reason', ' '],
    minute: 31,
    code: 1,
    stderr: /ada would hold both IC and SME/,
  },
  {
    name: 'what IC = SME brings without a reason',
    given: [declared, ic, ['claim', 'SME', ...ada]],
    words: ['show', '--format', 'json'],
    minute: 31,
    code: 0,
    stdout:
      /"kind": "separate-roles",\n {6}"role": "IC",\n {6}"dueAt": "2026-04-26T15:30:00\.000Z",\n {6}"metAt": null,\n {6}"state": "overdue",\n {6}"overdueSeconds": 60,/,
  },
  {
    name: 'half an ID',
    given: [declared],
    words: ['show', 'INC-2026-04'],
    code: 2,
    stderr: /"INC-2026-04" is no ID\. Write all of it, such as INC-2026-04-26-001\./,
  },
  {
    name: 'an ID with a number too short',
    given: [declared],
    words: ['note', 'INC-2026-04-26-1', 'x'],
    code: 2,
    stderr: /"INC-2026-04-26-1" is no ID\./,
  },
  {
    name: 'a note that begins like an ID',
    given: [declared],
    words: ['note', 'INC-77 of the vendor is open'],
    code: 0,
    stdout: /Recorded/,
    recorded: 1,
  },
  {
    name: 'a component that is like none of the map',
    given: [declared],
    words: ['mark', 'failing', 'mainframe'],
    code: 1,
    stderr: /"mainframe" is not on the dependency map\. It has Vault, K8s clusters, CI deploys\./,
  },
  {
    name: 'any component where there is no map',
    files: { 'infra/docs/incident-response.md': '# Nothing\n' },
    given: [declared],
    words: ['mark', 'failing', 'mainframe'],
    code: 0,
    stdout: /Recorded/,
    recorded: 1,
  },
  {
    name: 'one component and one team in three spellings',
    given: [
      [
        ...['declare', '--symptom', 'x', '--component', 'vault', '--component', 'Vaults'],
        ...['--team', 'booking', '--team', 'Booking'],
      ],
      ['team', 'affected', 'BOOKING'],
    ],
    words: ['show'],
    code: 0,
    stdout: /^Teams: booking$/m,
  },
  {
    name: 'a correction with a wrong key',
    given: [declared],
    later: { [LOG]: line('bob', 'note', { text: 'x' }) },
    words: ['correct', 'bob', '--set', 'txt=y'],
    code: 1,
    stderr: /An entry of type note cannot have txt=y\. What it has: at, text\./,
  },
  {
    name: 'merge a drill into an incident',
    given: [[...declared, '--drill'], other],
    words: ['merge', one, '--into', two],
    code: 1,
    stderr: /INC-2026-04-26-001 is a drill and INC-2026-04-26-002 is none: they stay apart\./,
  },
  {
    name: 'handover of what nobody holds',
    given: [declared],
    words: ['handover', 'IC', '--to', 'bob'],
    code: 1,
    stderr: /Nobody holds IC\. Claim it first\./,
  },
  {
    name: 'a torn line is shown with file and line, and the rest is read',
    given: [declared],
    later: { [LOG]: `${line('b1', 'note', { text: 'whole' })}{"v":1,"id":"b2","wri` },
    words: ['show'],
    code: 0,
    stdout:
      /whole \(bob\)[\s\S]*events\/bob-1\.jsonl:2 This line of the event log is not whole JSON/,
  },
  {
    name: 'recording goes on beside a torn line of another writer',
    given: [declared],
    later: { [LOG]: '{"v":1' },
    words: ['note', 'x'],
    code: 0,
    stdout: /Recorded/,
    recorded: 1,
  },
  {
    name: 'what another version wrote is shown with what it holds',
    given: [declared],
    later: { [LOG]: line('b1', 'vendor-called', { vendor: 'KMS' }, 7) },
    words: ['show', '--format', 'json'],
    code: 0,
    stdout: /"type": "foreign",\n {6}"text": ".*vendor-called.*KMS/,
  },
];
