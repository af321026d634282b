// Generated from templates/*.md by `npm run generate`: edit those.

/** The texts, and the placeholders that a team’s own version of each must keep. */
export const TEMPLATE_FILES = {
  acknowledgement: {
    required: 'id symptom',
    text: `{{id}} acknowledged. Investigating {{symptom}}. Updates in this thread.`,
  },
  aftershock: {
    required: 'id time symptom',
    text: `[{{time}}] AFTERSHOCK — {{id}}
Symptom: {{symptom}}
Earlier fix: {{fix}}, in at {{mitigated-at}}, did not hold
Investigation: reopened; the observation window starts anew after the next fix
Next update: {{next}} or sooner if state changes`,
  },
  'all-clear': {
    required: 'id time',
    text: `[{{time}}] ALL-CLEAR — {{id}}
Symptom: {{symptom}}, gone since {{mitigated-at}}
Fix: {{fix}}
Observation: {{observation}}
Next: this was the last update; the postmortem follows`,
  },
  'all-clear-early': {
    required: 'id time watched reason',
    text: `[{{time}}] EARLY ALL-CLEAR — {{id}}
Symptom: {{symptom}}
Fix: {{fix}}
Observation: {{watched}} watched instead of {{window}}
Reason: {{reason}}
Next: this was the last update; report here if the symptom comes back`,
  },
  'drill-announcement': {
    required: 'id',
    text: `[DRILL] [{{time}}] DRILL — {{id}}
This is an exercise: {{symptom}}. Nothing is broken and production is not touched.
Every message of it begins with [DRILL]. If something real breaks, say so in the thread: the drill stops at once.`,
  },
  handover: {
    required: 'id role from to',
    text: `[{{time}}] HANDOVER — {{id}}
{{role}}: {{from}} to {{to}}
State: {{state}}; {{symptom}}
Open: {{open}}
Next update: {{next}} or sooner if state changes`,
  },
  mitigated: {
    required: 'id time mitigated-at window-end',
    text: `[{{time}}] MITIGATED — {{id}}
Symptom: {{symptom}}, gone since {{mitigated-at}}
Fix: {{fix}}
Observation: metrics are watched until {{window-end}}; all-clear only if they stay clean until then
Next update: {{next}} or sooner if state changes`,
  },
  playbook: {
    required: 'component',
    text: `---
component: {{component}}
owner: {{owner}}
last-reviewed: {{today}}
clean-metrics:
  - {{clean-metric}}
---

# {{component}}

What it is, who needs it, where it stands on the [dependency map]({{map}}).

## Symptoms

- {{symptom}}

## Impact

{{impact}}

## Diagnosis

Only steps that read. Nothing here restarts, deletes, scales or writes.

- [ ] {{diagnosis-step}}

  \`\`\`sh
  {{diagnosis-command}}
  \`\`\`

  Expected: {{expected}}

## Mitigation

- [ ] {{mitigation-step}}

  \`\`\`sh
  {{mitigation-command}}
  \`\`\`

  Undo: {{undo}}

## Verification

- [ ] {{verification-step}}

## Escalation

- {{escalation}}`,
  },
  postmortem: {
    required: 'id',
    text: `# Postmortem: {{id}}

<!-- faultline:summary -->
<!-- /faultline:summary -->

## What happened

_A few sentences for somebody who was not there. What did people notice, what was the cause, what
ended it? Blameless: what made the mistake easy?_

## Three numbers

<!-- faultline:numbers -->
<!-- /faultline:numbers -->

## Timeline

<!-- faultline:timeline -->
<!-- /faultline:timeline -->

## Cross-team impact

<!-- faultline:impact -->
<!-- /faultline:impact -->

_What could each team not do, and what did they do instead?_

## Blast radius against the map

<!-- faultline:blast-radius -->
<!-- /faultline:blast-radius -->

_Each difference is a missing or a wrong edge. Which lines of the map change with this postmortem?_

## Communication review

<!-- faultline:communication -->
<!-- /faultline:communication -->

_What was said in other channels and not in the thread? Who learned of it late, and from whom?_

## What went well

<!-- faultline:went-well -->
<!-- /faultline:went-well -->

_What should be kept as it was?_

## What we changed in the hour before

_Deploys, configuration, capacity, certificates. Which of them started it, and why did nothing stop it?_

## Action items

_One small item, with an owner, for each point above that was missed._

<!-- faultline:actions -->
<!-- /faultline:actions -->`,
  },
  'status-page-identified': {
    required: 'symptom',
    text: `Identified: {{symptom}}
Impact: {{impact}}
We know where the trouble sits and are working on the fix: {{investigation}} ({{id}}). Next update by {{next}}.`,
  },
  'status-page-investigating': {
    required: 'symptom',
    text: `Investigating: {{symptom}}
Impact: {{impact}}
We are looking for the cause ({{id}}). Next update by {{next}}.`,
  },
  'status-page-monitoring': {
    required: 'symptom',
    text: `Monitoring: {{symptom}}
A fix has been in place since {{mitigated-at}}. We watch it until {{window-end}} before we call this over ({{id}}). Next update by {{next}}.`,
  },
  'status-page-resolved': {
    required: 'symptom',
    text: `Resolved: {{symptom}}
Over since {{mitigated-at}}; we watched it for {{watched}} before saying so ({{id}}).`,
  },
  'status-update': {
    required: 'id time symptom impact investigation next',
    text: `[{{time}}] STATUS UPDATE — {{id}}
Symptom: {{symptom}}
Impact: {{impact}}
Investigation: {{investigation}}
Next update: {{next}} or sooner if state changes`,
  },
  'zoom-note': {
    required: 'id thread',
    text: `[{{time}}] {{id}}: {{symptom}}
This call is for those who repair. Questions, reports and all updates belong in the thread: {{thread}}
IC: {{ic}}. SME: {{sme}}. Comms: {{comms}}.`,
  },
} as const;
