import type { Case } from './cases.ts';

const restart = {
  command: 'ls && systemctl restart web',
  effect: 'mutating',
  sensitive: false,
  reasons: [
    {
      text: 'ls',
      range: { start: 0, end: 2 },
      effect: 'read-only',
      why: '“ls” only reads.',
      code: 'tool/reads',
      tool: 'ls',
    },
    {
      text: 'systemctl restart web',
      range: { start: 6, end: 27 },
      effect: 'mutating',
      why: '“systemctl restart” changes something.',
      code: 'tool/changes',
      tool: 'systemctl',
    },
  ],
};

const TEAM = 'tools:\n  deployctl:\n    read-only: [status]\n    mutating: [rollout]\n';

/** What `faultline classify` must print. */
export const CLASSIFY_CASES: readonly Case[] = [
  {
    name: 'classify for people',
    argv: ['classify', 'kubectl get pods', 'ls && systemctl restart web', 'frobnicate'],
    code: 0,
    stdout: [
      'read-only  kubectl get pods',
      '    “kubectl get” only reads.',
      'mutating  ls && systemctl restart web',
      '    “systemctl restart” changes something.',
      'unknown  frobnicate',
      '    “frobnicate” is not a tool with a known effect.',
      '',
    ].join('\n'),
  },
  {
    name: 'classify as JSON',
    argv: ['classify', '-f', 'json', 'ls && systemctl restart web'],
    code: 0,
    stdout: `${JSON.stringify([restart], null, 2)}\n`,
  },
  {
    name: 'classify commands on standard input, in order, a JSON string decoded',
    argv: ['classify', '--format', 'ndjson'],
    stdin: 'ls && systemctl restart web\n\n"kubectl get pods\\nkubectl delete pod a"\n"ls" -l\r\n',
    code: 0,
    stdout: new RegExp(
      [
        `^${JSON.stringify(restart).replace(/[[\]{}.*+?^$()|\\]/g, '\\$&')}`,
        '\\{"command":"kubectl get pods\\\\nkubectl delete pod a","effect":"mutating",.*',
        '\\{"command":"\\\\"ls\\\\" -l","effect":"read-only",.*\n$',
      ].join('\n'),
    ),
  },
  {
    name: 'classify nothing',
    argv: ['classify', '--format', 'json'],
    stdin: '',
    code: 0,
    stdout: '[\n]\n',
  },
  {
    name: 'classify where all must only read',
    argv: ['classify', '--require', 'read-only', 'kubectl get pods', 'ls'],
    code: 0,
    stdout: /^read-only {2}kubectl get pods\n/,
  },
  {
    name: 'classify where one does not only read',
    argv: ['classify', '--require', 'read-only', 'kubectl get pods', 'frobnicate'],
    code: 1,
    stdout: /\nunknown {2}frobnicate\n/,
  },
  {
    name: 'classify says where a verdict comes from',
    argv: ['classify', '--explain', 'ls > list'],
    code: 0,
    stdout: [
      'mutating  ls > list',
      '    “ls” only reads.',
      '      read-only, by the table of ls: GNU coreutils 9.7',
      '    It writes to “list”.',
      '      mutating, by the grammar of the shell',
      '',
    ].join('\n'),
  },
  {
    name: 'classify marks what shows secrets',
    argv: ['classify', 'kubectl get secret web -o yaml'],
    code: 0,
    stdout: /^read-only shows secrets {2}kubectl get secret/,
  },
  {
    name: 'classify shows control characters',
    argv: ['classify', 'ls \u001b[2J'],
    code: 0,
    stdout: /^unknown {2}ls ␛\[2J\n/,
  },
  {
    name: 'classify with the tools of the repository, which make no verdict looser',
    argv: ['classify', 'deployctl status', 'deployctl rollout'],
    files: { '.faultline.yaml': TEAM },
    code: 0,
    stdout: [
      'unknown  deployctl status',
      '    “deployctl” can read or change something; what it does here is not known.',
      'mutating  deployctl rollout',
      '    “deployctl rollout” changes something, as the settings of the repository say.',
      '',
    ].join('\n'),
  },
  {
    name: 'classify with the tools of a repository that is trusted, and says so',
    argv: ['classify', '--trust', '--explain', 'deployctl status'],
    files: { '.faultline.yaml': TEAM },
    code: 0,
    stdout: [
      'read-only  deployctl status',
      '    “deployctl status” only reads, as the settings of the repository say.',
      '      read-only, by the settings of the repository for deployctl',
      '',
    ].join('\n'),
  },
];
