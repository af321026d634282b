import { fold } from '../../../src/core/incident/fold/fold.ts';
import type { Incident } from '../../../src/core/incident/incident.ts';
import type { ForeignEvent, LoggedEvent } from '../../../src/core/incident/log/events.ts';
import { DEFAULT_POLICY } from '../../../src/core/incident/policy.ts';
import { formatInstant } from '../../../src/core/time/utc.ts';
import { DECLARED, type Happening, minute, story, update } from './story.ts';

const declared = { ...DECLARED, impact: 'New pods do not start', teams: ['Booking', 'Timetable'] };
const playbook = 's1.md';

/** An incident in which much goes wrong: claims, a late update, an aftershock, two windows. */
const HAPPENINGS: readonly Happening[] = [
  [0, 'declared', declared],
  [3, 'acknowledged', { text: 'INC-2026-04-26-001 acknowledged.', medium: 'thread' }],
  [3, 'thread-linked', { url: 'https://chat.example/t/1' }],
  [4, 'role-claimed', { role: 'IC', person: 'Ada' }, 'Ada'],
  [4, 'role-claimed', { role: 'SME', person: 'Bob' }, 'Bob'],
  [5, 'component-marked', { component: 'Vault', mark: 'failing' }, 'Bob'],
  [6, 'component-marked', { component: 'K8s clusters', mark: 'failing' }, 'Bob'],
  [6, 'component-marked', { component: 'Internal DNS', mark: 'healthy' }, 'Bob'],
  [7, 'component-marked', { component: 'Grafana | Loki', mark: 'failing' }, 'Bob'],
  [7, 'release-window', { component: 'CI deploys', state: 'running' }, 'Bob'],
  [8, 'playbook-attached', { playbook: 'playbooks/vault.md', title: 'Vault', snapshot: playbook }],
  [9, 'role-claimed', { role: 'Comms', person: 'Cyd' }, 'Cyd'],
  [10, 'team-affected', { team: 'Checkout' }, 'Cyd'],
  [11, 'step-ticked', { playbook, step: '0', text: 'Look at `vault status`' }, 'Bob'],
  [
    11,
    'command-run',
    {
      playbook,
      step: '0',
      text: 'Look at `vault status`',
      command: 'vault status | grep -i sealed',
      effect: 'read-only',
      exitCode: 2,
      durationMs: 1400,
      evidence: 'run-1.txt',
    },
    'Bob',
  ],
  [12, 'step-skipped', { playbook, step: '1', text: 'Ask KMS', reason: 'no access' }, 'Bob'],
  [14, 'update-posted', update(29), 'Cyd'],
  [20, 'gate-opened', { playbook, step: '4', reason: 'All nodes are sealed' }, 'Bob'],
  [
    22,
    'command-run',
    {
      playbook,
      step: '4',
      text: 'Unseal',
      command: 'vault operator unseal',
      effect: 'mutating',
      exitCode: null,
      durationMs: 0,
      evidence: null,
    },
    'Bob',
  ],
  [32, 'update-posted', update(47, { impact: '', investigation: 'Unsealed two of three' }), 'Cyd'],
  [30, 'mitigated', { fix: 'Unsealed by hand' }, 'Ada'],
  [40, 'sample-clean', {}, 'Bob'],
  [46, 'update-posted', update(90, { investigation: 'Watching' }), 'Cyd'],
  [51, 'sample-clean', {}, 'Bob'],
  [70, 'aftershock', { symptom: 'Vault sealed again on <two> nodes' }, 'Bob'],
  [72, 'update-posted', update(87, { investigation: 'Aftershock, looking at KMS' }), 'Cyd'],
  [75, 'role-released', { role: 'SME', person: 'Bob' }, 'Bob'],
  [76, 'role-claimed', { role: 'SME', person: 'Ada', reason: 'Nobody else awake' }, 'Ada'],
  [80, 'thread-linked', { url: 'https://chat.example/t/2' }, 'Dee'],
  [85, 'mitigated', { fix: 'KMS grant restored' }, 'Ada'],
  [86, 'update-posted', update(101, { investigation: 'Fixed, watching' }), 'Cyd'],
  [87, 'update-posted', update(101, { medium: 'status-page', text: 'Monitoring' }), 'Cyd'],
  [90, 'team-recovered', { team: 'Booking' }, 'Cyd'],
  [92, 'team-recovered', { team: 'Checkout' }, 'Cyd'],
  [95, 'sample-clean', {}, 'Ada'],
  [100, 'update-posted', update(115, { investigation: 'Clean' }), 'Cyd'],
  [105, 'sample-clean', {}, 'Ada'],
  [114, 'update-posted', update(129, { investigation: 'Clean' }), 'Cyd'],
  [115, 'sample-clean', {}, 'Ada'],
  [125, 'sample-clean', {}, 'Ada'],
  [128, 'update-posted', update(143, { investigation: 'Clean' }), 'Cyd'],
  [135, 'sample-clean', {}, 'Ada'],
  [142, 'update-posted', update(157, { investigation: 'Clean' }), 'Cyd'],
  [145, 'sample-clean', {}, 'Ada'],
  [145, 'all-clear', { early: false, reason: '' }, 'Ada'],
  [150, 'note', { text: 'Thanks!\n\n# <b>To do</b> | [ask](https://x.example) *KMS*' }, 'Ada'],
  [151, 'action-item', { text: 'Alert on a missing KMS grant', owner: 'Bob' }, 'Ada'],
  [152, 'action-item', { text: 'Post to the status page | from the CLI', owner: '' }, 'Ada'],
  [153, 'corrected', { event: 'e5', set: { at: formatInstant(minute(4)) } }, 'Bob'],
];

/** The fix was recorded three minutes after it went in, and one entry is of a later version. */
function asRecorded(happenings: readonly Happening[]): readonly LoggedEvent[] {
  const events = story(...happenings).map((event) =>
    event.type === 'mitigated' && event.at === minute(30)
      ? { ...event, stamp: { ...event.stamp, wall: minute(33) } }
      : event,
  );
  const foreign: ForeignEvent = {
    v: 7,
    id: 'f1',
    writer: 'dee',
    seq: 1,
    stamp: { wall: minute(16), count: 0 },
    by: 'Dee',
    at: minute(16),
    type: 'foreign',
    foreignType: 'vendor-called',
    data: { vendor: 'KMS' },
  };
  return [...events, foreign];
}

function folded(events: readonly LoggedEvent[]): Incident {
  const incident = fold(events, DEFAULT_POLICY);
  if (incident === null) throw new Error('the story is declared');
  return incident;
}

/** The whole story, over for long. */
export const RICH: Incident = folded(asRecorded(HAPPENINGS));

/** The instant at which the story is read. */
export const READ_AT = minute(300);

/** The same as a drill that the IC ends early, half an hour into the second window. */
export const RICH_DRILL: Incident = folded(
  asRecorded([
    [0, 'declared', { ...declared, drill: true }],
    ...HAPPENINGS.slice(1).filter(([at]) => at < 115),
    [115, 'all-clear', { early: true, reason: 'Everybody has practised enough' }, 'Ada'],
  ]),
);
