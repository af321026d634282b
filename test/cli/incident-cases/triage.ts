import { declared, type IncidentCase } from './case.ts';

const failing = ['mark', 'failing', 'CI deploys'];
const released = ['release-window', 'running', 'ci deploys'];
const settings = {
  '.faultline.yaml': 'releases:\n  - component: CI deploys\n    at: ["15:00"]\n    minutes: 60\n',
};

/** Release windows that somebody tells of, and the ranking by what is recorded. */
export const TRIAGE: readonly IncidentCase[] = [
  {
    name: 'a release window that runs',
    given: [declared],
    words: released,
    code: 0,
    stdout: /^Recorded\./,
    recorded: 1,
  },
  {
    name: 'a release window, in the timeline and above it',
    given: [declared, released],
    words: ['show'],
    code: 0,
    stdout: /Being released: CI deploys\n[\s\S]*15:01 UTC {2}CI deploys is being released \(/,
  },
  {
    name: 'a release window that is over',
    given: [declared, released, ['release-window', 'over', 'CI deploys']],
    words: ['show', '--format', 'json'],
    code: 0,
    stdout: /"name": "CI deploys",\n\s+"state": "over"/,
  },
  {
    name: 'a release window of what is on no map',
    given: [declared],
    words: ['release-window', 'running', 'CI deplyos'],
    code: 1,
    stderr: /"CI deplyos" is not on the dependency map\. Did you mean CI deploys\?/,
  },
  {
    name: 'a state that no release window has',
    given: [declared],
    words: ['release-window', 'runing', 'Vault'],
    code: 2,
    stderr: /"runing" is not one of running, over\. Did you mean running\?/,
  },
  {
    name: 'triage by the marks of the incident',
    given: [declared, failing, ['mark', 'healthy', 'K8s clusters']],
    words: ['triage'],
    code: 0,
    stdout: /^Failing: CI deploys\nHealthy: K8s clusters\n\n█[\s\S]*CI deploys failing: /,
  },
  {
    name: 'triage reckons with a release window that somebody told of',
    given: [declared, failing, released],
    words: ['triage', '--format', 'json'],
    code: 0,
    stdout: /"releasing": \[\s+"CI deploys"\s+\]/,
  },
  {
    name: 'a responder knows better than the schedule',
    given: [declared, failing, ['release-window', 'over', 'CI deploys']],
    files: settings,
    words: ['triage', '--format', 'json'],
    code: 0,
    stdout: /"releasing": \[\]/,
  },
  {
    name: 'triage by the schedule where nobody said anything',
    given: [declared, failing],
    files: settings,
    words: ['triage'],
    code: 0,
    stdout: /Being released: CI deploys\n/,
  },
  {
    name: 'triage before anything is marked',
    given: [declared],
    words: ['triage'],
    code: 1,
    stderr: /Nothing is marked yet\. Say what fails.*: faultline incident mark failing NAME/,
  },
  {
    name: 'triage without a map',
    given: [declared],
    files: { '.faultline.yaml': 'map: no/such/map.md\n' },
    words: ['triage'],
    code: 1,
    stderr: /There is no dependency map in no\/such\/map\.md\. Set "map"/,
  },
];
