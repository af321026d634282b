import { declared, type IncidentCase } from './case.ts';

const PLAYBOOK = [
  '# Registry',
  '',
  '## Diagnosis',
  '',
  '- [ ] Look: `kubectl get pods`',
  '- [ ] Ask the vendor',
  '',
  '## Mitigation',
  '',
  '- [ ] Restart: `kubectl delete pod r-0`',
  '- [ ] Tell everybody: `kubectl get nodes`',
  '',
].join('\n');

const files = { 'playbooks/registry.md': PLAYBOOK };
const attached = [declared, ['attach', 'playbooks/registry.md']];
const [look, ask, restart, tell] = ['s26', 's57', 's94', 's134'];
const diagnosed = [...attached, ['tick', look], ['skip', ask, '--reason', 'closed today']];

const OWN = PLAYBOOK.replace('kubectl get nodes', 'shipctl notices');
const own = {
  'playbooks/registry.md': OWN,
  '.faultline.yaml': 'tools:\n  shipctl:\n    read-only: [notices]\n',
};

/** Steps that change something wait for the diagnosis. */
export const GATE: readonly IncidentCase[] = [
  {
    name: 'steps say what they are and what waits',
    files,
    given: attached,
    words: ['steps'],
    code: 0,
    stdout:
      /Restart: kubectl delete pod r-0 {2}mutating, waits for the diagnosis\n.*Tell everybody: kubectl get nodes\n/,
  },
  {
    name: 'tick a step that changes something before the diagnosis',
    files,
    given: [...attached, ['tick', look]],
    words: ['tick', restart],
    code: 1,
    stderr:
      /“Restart: kubectl delete pod r-0” is mutating, and diagnosis is not done: “Ask the vendor” is open\. Do it first, or skip it with a reason; or give a reason for not waiting\./,
  },
  {
    name: 'tick it with a reason',
    files,
    given: attached,
    words: ['tick', restart, '--reason', 'all pods hang'],
    code: 0,
    stdout: /^Recorded\./,
    recorded: 2,
  },
  {
    name: 'see the reason in the timeline',
    files,
    given: [...attached, ['tick', restart, '--reason', 'all pods hang', '--by', 'ada']],
    words: ['show'],
    code: 0,
    stdout:
      /Gate opened before diagnosis was done, for “Restart: kubectl delete pod r-0”: kubectl delete pod r-0, because: all pods hang \(ada\)/,
  },
  {
    name: 'tick it after the diagnosis',
    files,
    given: diagnosed,
    words: ['tick', restart],
    code: 0,
    stdout: /^Recorded\./,
    recorded: 1,
  },
  {
    name: 'give a reason where none is needed',
    files,
    given: diagnosed,
    words: ['tick', restart, '--reason', 'hurry'],
    code: 1,
    stderr: /This step need not wait for anything/,
  },
  {
    name: 'tick a step that only reads at any time',
    files,
    given: attached,
    words: ['tick', tell],
    code: 0,
    stdout: /^Recorded\./,
    recorded: 1,
  },
  {
    name: 'a program that only the settings call read-only waits',
    files: own,
    given: attached,
    words: ['tick', tell],
    code: 1,
    stderr: /“Tell everybody: shipctl notices” is unknown, and diagnosis is not done/,
  },
  {
    name: 'believe the settings of the repository',
    files: own,
    given: attached,
    words: ['tick', tell, '--trust'],
    code: 0,
    stdout: /^Recorded\./,
    recorded: 1,
  },
];
