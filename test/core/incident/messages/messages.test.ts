import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Incident } from '../../../../src/core/incident/incident.ts';
import {
  acknowledgement,
  drillAnnouncement,
  handover,
  statusUpdate,
  zoomNote,
} from '../../../../src/core/incident/messages/messages.ts';
import {
  aftershock,
  allClear,
  mitigated,
} from '../../../../src/core/incident/messages/recovery.ts';
import { PAGE_STAGES, statusPage } from '../../../../src/core/incident/messages/status-page.ts';
import {
  DEFAULT_TEMPLATES,
  loadTemplates,
} from '../../../../src/core/incident/messages/templates.ts';
import type { UpdateFields } from '../../../../src/core/incident/messages/update-fields.ts';
import { DECLARED, type Happening, minute, told } from '../story.ts';

const fixed: Happening = [10, 'mitigated', { fix: 'Unsealed by hand.' }];
const fields: UpdateFields = {
  symptom: 'Vault returning 503 on auth endpoint',
  impact: 'New pods do not start',
  investigation: 'Examining the control plane',
};
const drill = { ...told(), drill: true };

const cases: readonly (readonly [name: string, message: string, expected: string])[] = [
  [
    'the acknowledgement',
    acknowledgement(told(), minute(1)),
    'INC-2026-04-26-001 acknowledged. Investigating Vault returning 503 on auth endpoint. Updates in this thread.',
  ],
  [
    'a full stop of the symptom is not doubled',
    acknowledgement({ ...told(), symptom: 'Vault is down.' }, minute(1)),
    'INC-2026-04-26-001 acknowledged. Investigating Vault is down. Updates in this thread.',
  ],
  [
    'a status update',
    statusUpdate(told(), fields, minute(12), minute(27)),
    `[15:42 UTC] STATUS UPDATE — INC-2026-04-26-001
Symptom: Vault returning 503 on auth endpoint
Impact: New pods do not start
Investigation: Examining the control plane
Next update: 15:57 UTC or sooner if state changes`,
  ],
  [
    'what is not known is said',
    statusUpdate(told(), { ...fields, impact: ' ' }, minute(12), minute(27)),
    `[15:42 UTC] STATUS UPDATE — INC-2026-04-26-001
Symptom: Vault returning 503 on auth endpoint
Impact: not known yet
Investigation: Examining the control plane
Next update: 15:57 UTC or sooner if state changes`,
  ],
  [
    'no value forges a second line, and mentions stay as typed',
    statusUpdate(
      told(),
      { ...fields, impact: '@here\r\nNext update: never\u2028{{id}}' },
      minute(12),
      minute(27),
    ),
    `[15:42 UTC] STATUS UPDATE — INC-2026-04-26-001
Symptom: Vault returning 503 on auth endpoint
Impact: @here Next update: never {{id}}
Investigation: Examining the control plane
Next update: 15:57 UTC or sooner if state changes`,
  ],
  [
    'mitigated',
    mitigated(told(fixed), minute(12), minute(27)),
    `[15:42 UTC] MITIGATED — INC-2026-04-26-001
Symptom: Vault returning 503 on auth endpoint, gone since 15:40 UTC
Fix: Unsealed by hand.
Observation: metrics are watched until 16:40 UTC; all-clear only if they stay clean until then
Next update: 15:57 UTC or sooner if state changes`,
  ],
  [
    'aftershock',
    aftershock(told(fixed, [50, 'aftershock', { symptom: '503 again' }]), minute(51), minute(66)),
    `[16:21 UTC] AFTERSHOCK — INC-2026-04-26-001
Symptom: 503 again
Earlier fix: Unsealed by hand, in at 15:40 UTC, did not hold
Investigation: reopened; the observation window starts anew after the next fix
Next update: 16:36 UTC or sooner if state changes`,
  ],
  [
    'all-clear',
    allClear(told(fixed, [30, 'sample-clean', {}]), minute(70)),
    `[16:40 UTC] ALL-CLEAR — INC-2026-04-26-001
Symptom: Vault returning 503 on auth endpoint, gone since 15:40 UTC
Fix: Unsealed by hand.
Observation: metrics clean for 60 min
Next: this was the last update; the postmortem follows`,
  ],
  [
    'all-clear of which nobody recorded a metric',
    allClear(told(fixed), minute(70)),
    `[16:40 UTC] ALL-CLEAR — INC-2026-04-26-001
Symptom: Vault returning 503 on auth endpoint, gone since 15:40 UTC
Fix: Unsealed by hand.
Observation: no trouble reported for 60 min; no metrics were recorded
Next: this was the last update; the postmortem follows`,
  ],
  [
    'early all-clear',
    allClear(
      told(fixed, [45, 'all-clear', { early: true, reason: 'Cluster is retired' }]),
      minute(46),
    ),
    `[16:16 UTC] EARLY ALL-CLEAR — INC-2026-04-26-001
Symptom: Vault returning 503 on auth endpoint
Fix: Unsealed by hand.
Observation: 35 min watched instead of 60 min
Reason: Cluster is retired
Next: this was the last update; report here if the symptom comes back`,
  ],
  [
    'early all-clear without a fix, before it is recorded',
    allClear(told(), minute(20), 'False alarm'),
    `[15:50 UTC] EARLY ALL-CLEAR — INC-2026-04-26-001
Symptom: Vault returning 503 on auth endpoint
Fix: not known yet
Observation: 0 s watched instead of a whole window
Reason: False alarm
Next: this was the last update; report here if the symptom comes back`,
  ],
  [
    'status page, investigating',
    statusPage(told(), 'investigating', fields, minute(12), minute(27)),
    `Investigating: Vault returning 503 on auth endpoint
Impact: New pods do not start
We are looking for the cause (INC-2026-04-26-001). Next update by 15:57 UTC.`,
  ],
  [
    'status page, identified',
    statusPage(told(), 'identified', fields, minute(12), minute(27)),
    `Identified: Vault returning 503 on auth endpoint
Impact: New pods do not start
We know where the trouble sits and are working on the fix: Examining the control plane (INC-2026-04-26-001). Next update by 15:57 UTC.`,
  ],
  [
    'status page, monitoring',
    statusPage(told(fixed), 'monitoring', fields, minute(12), minute(27)),
    `Monitoring: Vault returning 503 on auth endpoint
A fix has been in place since 15:40 UTC. We watch it until 16:40 UTC before we call this over (INC-2026-04-26-001). Next update by 15:57 UTC.`,
  ],
  [
    'status page, resolved early',
    statusPage(
      told(fixed, [45, 'all-clear', { early: true, reason: 'x' }]),
      'resolved',
      fields,
      minute(46),
      minute(60),
    ),
    `Resolved: Vault returning 503 on auth endpoint
Over since 15:40 UTC; we watched it for 35 min instead of 60 min before saying so (INC-2026-04-26-001).`,
  ],
  [
    'Zoom note',
    zoomNote(told([1, 'role-claimed', { role: 'IC', person: 'Ada' }]), minute(2)),
    `[15:32 UTC] INC-2026-04-26-001: Vault returning 503 on auth endpoint
This call is for those who repair. Questions, reports and all updates belong in the thread: not linked yet
IC: Ada. SME: not claimed yet. Comms: not claimed yet.`,
  ],
  [
    'handover',
    handover(
      told(),
      { role: 'SME', from: 'Bob', to: 'Cyd', open: 'KMS ticket' },
      minute(12),
      minute(27),
    ),
    `[15:42 UTC] HANDOVER — INC-2026-04-26-001
SME: Bob to Cyd
State: investigating; Vault returning 503 on auth endpoint
Open: KMS ticket
Next update: 15:57 UTC or sooner if state changes`,
  ],
  [
    'drill announcement',
    drillAnnouncement(told(), minute(0)),
    `[DRILL] [15:30 UTC] DRILL — INC-2026-04-26-001
This is an exercise: Vault returning 503 on auth endpoint. Nothing is broken and production is not touched.
Every message of it begins with [DRILL]. If something real breaks, say so in the thread: the drill stops at once.`,
  ],
];

/** Every message there is, of an incident. */
function all(incident: Incident, values: UpdateFields, person = 'Ada'): readonly string[] {
  const [now, next] = [minute(12), minute(27)];
  const change = { role: 'IC', from: person, to: person, open: values.investigation } as const;
  return [
    acknowledgement(incident, now),
    statusUpdate(incident, values, now, next),
    mitigated(incident, now, next),
    aftershock(incident, now, next),
    allClear(incident, now, values.impact),
    allClear(incident, minute(500)),
    zoomNote(incident, now),
    drillAnnouncement(incident, now),
    handover(incident, change, now, next),
    ...PAGE_STAGES.map((stage) => statusPage(incident, stage, values, now, next)),
  ];
}

describe('messages', () => {
  for (const [name, message, expected] of cases) it(name, () => assert.equal(message, expected));

  it('of a drill all begin with [DRILL], once', () => {
    for (const message of all(drill, fields)) assert.match(message, /^\[DRILL\] (?!\[DRILL\])/);
  });

  it('of a drill say so in a team’s own words, too', () => {
    const { value } = loadTemplates({ acknowledgement: '{{id}} {{symptom}}' });
    assert.match(acknowledgement(drill, minute(1), value), /^\[DRILL\] INC-/);
  });

  it('use a team’s own template where it is sound', () => {
    const { value } = loadTemplates({
      acknowledgement: '{{id}} (SEV{{severity}}, {{components}}): {{symptom}}. IC: {{ic}}',
      handover: '{{id}} {{role}} {{frm}} {{to}}',
    });
    assert.equal(
      acknowledgement(told(), minute(1), value),
      'INC-2026-04-26-001 (SEV2, Vault): Vault returning 503 on auth endpoint. IC: not claimed yet',
    );
    assert.equal(value.handover, DEFAULT_TEMPLATES.handover);
  });

  it('keep the lines of their template whatever the values are', () => {
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({
        unit: fc.constantFrom('\n', '\r', '\u2028', '\u0085', '\v', 'a', ' ', '{{id}}'),
      }),
    );
    const lines = all(told(fixed), fields).map((text) => text.split('\n').length);
    fc.assert(
      fc.property(value, value, value, value, value, (symptom, impact, investigation, fix, who) => {
        const incident = told(
          [0, 'declared', { ...DECLARED, symptom, teams: [who], components: [who] }],
          [1, 'role-claimed', { role: 'IC', person: who }],
          [10, 'mitigated', { fix }],
        );
        const rendered = all({ ...incident, symptom }, { symptom, impact, investigation }, who);
        assert.deepEqual(
          rendered.map((text) => text.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/).length),
          lines,
        );
      }),
    );
  });
});
