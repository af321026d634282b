import { declared, fixed, type IncidentCase, one, other, two } from './case.ts';

/** What somebody reads who has just been woken: what to type next, and which day it is. */
export const NIGHT: readonly IncidentCase[] = [
  {
    name: 'a declaration says what comes next',
    words: declared,
    code: 0,
    stdout:
      /\n\nNext, in 5 min \(15:15 UTC\): Post the acknowledgement\n {2}faultline incident ack INC-2026-04-26-001 --url LINK\n$/,
    recorded: 1,
  },
  {
    name: 'what is due says what to type for it',
    given: [declared],
    words: ['show'],
    code: 0,
    stdout: /\nOVERDUE {6}5 min {2}Claim SME {35}faultline incident claim SME\n/,
  },
  {
    name: 'what to type names the incident that was named',
    given: [declared, other],
    words: ['thread', two, 'https://chat.example/t/2'],
    code: 0,
    stdout: new RegExp(`\n  faultline incident ack ${two} --url LINK\n$`),
    recorded: 1,
  },
  {
    name: 'what is due in this moment',
    given: [declared],
    words: ['note', 'x'],
    minute: 5,
    code: 0,
    stdout:
      /^Recorded\. Due now: Post the acknowledgement\n {2}faultline incident ack --url LINK\n$/,
    recorded: 1,
  },
  {
    name: 'an update says where it is taken to stand',
    given: [declared],
    words: ['update', '--medium', 'status-page'],
    code: 0,
    stdout: /\n\nRecorded as posted on the status page: post it now\. /,
    recorded: 1,
  },
  {
    name: 'the next day is named where it begins',
    given: [declared, ['note', 'of the evening', '--at', '2026-04-25T23:58:00Z']],
    words: ['show'],
    minute: 9 * 60 + 5,
    code: 0,
    stdout:
      /^9 h 5 min since 2026-04-26 15:00 UTC$[\s\S]*\n-- 2026-04-25 --\n23:58 UTC {2}of the evening.*\n-- 2026-04-26 --\n15:00 UTC {2}INC/m,
  },
  {
    name: 'the last incident is named where none is open',
    given: [declared, ['cancel', '--reason', 'a false alarm']],
    words: ['reopen', '--reason', 'it was one'],
    code: 1,
    stderr:
      /No incident is open\. The last one is INC-2026-04-26-001, cancelled: name it if you mean it\. Declare one: /,
  },
  {
    name: 'the end of an incident leads to its postmortem',
    given: [declared, fixed],
    words: ['all-clear', '--early', '--reason', 'rolled back'],
    code: 0,
    stdout: new RegExp(`\n${one} is closed\\.\n {2}faultline incident postmortem ${one}\n$`),
    recorded: 1,
  },
  {
    name: 'the time of a fix, as one has it at hand',
    given: [declared],
    words: ['mitigated', '--at', '15:04'],
    code: 0,
    stdout: /gone since 15:04 UTC/,
    recorded: 1,
  },
  {
    name: 'the time of a fix, minutes ago',
    given: [declared],
    words: ['mitigated', '--at', '6m'],
    code: 0,
    stdout: /gone since 15:04 UTC/,
    recorded: 1,
  },
  {
    name: 'a time that is about to come',
    given: [declared],
    words: ['mitigated', '--at', '15:20'],
    code: 1,
    stderr: /said to happen at 15:20 UTC, which is still to come/,
  },
  {
    name: 'steps of no playbook',
    given: [declared],
    words: ['steps'],
    code: 0,
    stdout: /^No playbook is attached\. Attach one: faultline incident attach PLAYBOOK\.md\n$/,
  },
  {
    name: 'a fix of the day before',
    given: [declared],
    words: ['mitigated', '--at', '2026-04-25T15:05:00Z'],
    code: 1,
    stderr:
      /The fix is said to be of 2026-04-25 15:05 UTC, so long before INC-2026-04-26-001 was declared at 2026-04-26 15:00 UTC/,
  },
  {
    name: 'the commands of a step stand under it',
    files: {
      'playbooks/dns.md':
        '# DNS\n\n## Diagnosis\n\n1. Ask it\n\n   ```sh\n   dig a.example\n   dig b.example\n   ```\n',
    },
    given: [declared, ['attach', 'playbooks/dns.md']],
    words: ['steps'],
    code: 0,
    stdout: /\n\[ \] s\d+ +Ask it\n {16}dig a\.example\n {16}dig b\.example\n/,
  },
];
