import { declared, fixed, type IncidentCase, one } from './case.ts';

/** A log from before the numbers of the discipline were recorded, with an all-clear after an hour. */
const OLD_LOG = [
  ['declared', '15:00', { incident: one, symptom: 'x', ...{ impact: '', components: [] } }],
  ['mitigated', '15:01', { fix: 'unsealed' }],
  ['all-clear', '16:01', { early: false, reason: '' }],
].map(([type, time, data], index) => {
  const at = `2026-04-26T${time}:00.000Z`;
  const facts = type === 'declared' ? { severity: 2, teams: [], drill: false } : {};
  const id = index === 0 ? 'old' : `old.${index}`;
  const head = { v: 1, id, writer: 'w', seq: index + 1, stamp: `${at}/0`, by: 'ada', at };
  return `${JSON.stringify({ ...head, type, data: { ...Object(data), ...facts } })}\n`;
});

/** Corrections, playbooks, shared numbers and settings. */
export const FILES: readonly IncidentCase[] = [
  {
    name: 'correct an entry that is none',
    given: [declared],
    words: ['correct', 'x7', '--set', 'text=y'],
    code: 1,
    stderr: /There is no entry x7 in this incident\./,
  },
  {
    name: 'correct nothing',
    given: [declared],
    words: ['correct', 'x7'],
    code: 2,
    stderr: /say what to correct/,
  },
  {
    name: 'correct without a value',
    given: [declared],
    words: ['correct', 'x7', '--set', 'text'],
    code: 2,
    stderr: /--set cannot be "text"\. Write KEY=VALUE\./,
  },
  {
    name: 'attach what is not there',
    given: [declared],
    words: ['attach', 'gone.md'],
    code: 1,
    stderr: /gone\.md: there is no such file\./,
  },
  {
    name: 'attach what has no steps',
    given: [declared],
    files: { 'a.md': '# Nothing\n' },
    words: ['attach', 'a.md'],
    code: 1,
    stderr: /a\.md has no steps\./,
  },
  {
    name: 'attach',
    given: [declared],
    words: ['attach', 'playbooks/vault.md'],
    code: 0,
    stdout: /Recorded/,
    recorded: 1,
  },
  {
    name: 'attach twice',
    given: [declared, ['attach', 'playbooks/vault.md']],
    words: ['attach', 'playbooks/vault.md'],
    code: 1,
    stderr: /playbooks\/vault\.md is attached already/,
  },
  {
    name: 'steps',
    given: [declared, ['attach', 'playbooks/vault.md'], ['tick', 's58', '--by', 'ada']],
    words: ['steps'],
    code: 0,
    stdout:
      /^Vault is sealed \(playbooks\/vault\.md\)\n\nDiagnosis\n\[x\] s58 {5}Ask every node \(ada\)\n\[ \] s76 {5}Look at the KMS\n\nMitigation\n/,
  },
  {
    name: 'tick without a playbook',
    given: [declared],
    words: ['tick', 's58'],
    code: 1,
    stderr: /No playbook is attached\. Attach one: /,
  },
  {
    name: 'tick what is no step',
    given: [declared, ['attach', 'playbooks/vault.md']],
    words: ['tick', '__proto__'],
    code: 1,
    stderr: /No attached playbook has a step "__proto__"/,
  },
  {
    name: 'tick twice',
    given: [declared, ['attach', 'playbooks/vault.md'], ['tick', 's58']],
    words: ['tick', 's58'],
    code: 1,
    stderr: /This step is ticked already\./,
  },
  {
    name: 'untick',
    given: [declared, ['attach', 'playbooks/vault.md'], ['tick', 's58']],
    words: ['untick', 's58'],
    code: 0,
    stdout: /Recorded/,
    recorded: 1,
  },
  {
    name: 'untick what is to do',
    given: [declared, ['attach', 'playbooks/vault.md']],
    words: ['untick', 's58'],
    code: 1,
    stderr: /This step is still to do\./,
  },
  {
    name: 'skip without a reason',
    given: [declared, ['attach', 'playbooks/vault.md']],
    words: ['skip', 's58'],
    code: 2,
    stderr: /--reason is needed/,
  },
  {
    name: 'settle nothing',
    given: [declared],
    words: ['settle'],
    code: 0,
    stdout: /^Nothing to settle\.\n$/,
  },
  {
    name: 'settle one incident',
    given: [declared],
    words: ['settle', one, '--merge', 'x'],
    code: 1,
    stderr: /INC-2026-04-26-001 is one incident: nothing to settle\./,
  },
  {
    name: "a team's own numbers and texts",
    files: {
      '.faultline.yaml': 'templates: ops\nincident:\n  update-minutes: { severity-1: 10 }\n',
      'ops/acknowledgement.md': 'Yes, {{id}}: {{symptom}}\n',
    },
    given: [[...declared, '--severity', '1']],
    words: ['show', '--format', 'json'],
    code: 0,
    stdout:
      /"kind": "status-update",\n {6}"role": "Comms",\n {6}"dueAt": "2026-04-26T15:10:00\.000Z"/,
  },
  {
    name: 'numbers that change afterwards do not make an all-clear early',
    given: [declared, fixed],
    later: { '.faultline.yaml': 'incident: { window-minutes: 120 }\n' },
    words: ['all-clear'],
    minute: 61,
    code: 0,
    stdout: /^Recorded\. Post this:\n\n\[16:01 UTC\] ALL-CLEAR(?![\s\S]*early)/,
    recorded: 1,
  },
  {
    name: 'numbers that change afterwards do not forbid a promise',
    given: [declared],
    later: { '.faultline.yaml': 'incident: { update-limits: [5, 20] }\n' },
    words: ['update', '--next', '45m', '--format', 'json'],
    code: 0,
    stdout: /"dueAt": "2026-04-26T15:55:00\.000Z"/,
    recorded: 1,
  },
  {
    name: 'a log without numbers is judged by those of today',
    files: {
      '.faultline.yaml': 'incident: { window-minutes: 120 }\n',
      [`incidents/${one}/events/w.jsonl`]: OLD_LOG.join(''),
    },
    words: ['show', one, '--format', 'json'],
    code: 0,
    stdout: /"allClearEarly": true/,
  },
  {
    name: 'a setting and a template that cannot be used',
    files: {
      '.faultline.yaml': 'templates: ops\nincident:\n  window-minutes: 1\n',
      'ops/acknowledgement.md': 'Hello\n',
      'ops/README.md': 'Our texts.\n',
    },
    words: [...declared],
    code: 0,
    stdout: /INC-2026-04-26-001 acknowledged\. Investigating Vault answers 503\./,
    stderr:
      /^\.faultline\.yaml:3: "window-minutes" must be a whole number of minutes from 15 to 1440\. The default is used instead\.\nops\/acknowledgement\.md:1: This template leaves out \{\{id\}\}.*\nops\/acknowledgement\.md:1: .*\{\{symptom\}\}.*\n$/,
    recorded: 1,
  },
  {
    name: 'a team template',
    files: {
      '.faultline.yaml': 'templates: ops\n',
      'ops/acknowledgement.md': 'Yes, {{id}}: {{symptom}}\n',
    },
    words: [...declared, '--drill'],
    code: 0,
    stdout: /^\[DRILL\] Yes, INC-2026-04-26-001: Vault answers 503$/m,
    recorded: 1,
  },
  {
    name: 'a folder of templates that is not there',
    files: { '.faultline.yaml': 'templates: ops\n' },
    words: ['list'],
    code: 0,
    stdout: /No incidents/,
    stderr:
      /^\.faultline\.yaml:1: "templates" names the folder ops, which cannot be read \(ENOENT\)\./,
  },
];
