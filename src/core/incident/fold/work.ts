import type { AttachedPlaybook, Incident } from '../incident.ts';
import { type Appliers, deed, type Of } from './applier.ts';

/** What was done with playbooks and commands, and what is left to do. */
export const WORK_APPLIERS = {
  'playbook-attached': (incident, event) => {
    const isSame = ({ snapshot }: AttachedPlaybook) => snapshot === event.data.snapshot;
    const known = incident.playbooks.find(isSame);
    const others = incident.playbooks.filter((one) => !isSame(one));
    // An earlier text that is attached again is the one that counts, with what is done in it.
    const playbook = known ?? { ...deed(event), ...event.data, steps: {} };
    return { ...incident, playbooks: [...others, playbook] };
  },
  'step-ticked': (incident, event) => setStep(incident, event, 'ticked', null),
  'step-skipped': (incident, event) => setStep(incident, event, 'skipped', event.data.reason),
  'step-unticked': (incident, event) => setStep(incident, event, null, null),
  'command-run': (incident, event) => ({
    ...incident,
    runs: [...incident.runs, { ...deed(event), ...event.data }],
  }),
  'gate-opened': (incident, event) => ({
    ...incident,
    gates: [...incident.gates, { ...deed(event), ...event.data }],
  }),
  'action-item': (incident, event) => ({
    ...incident,
    actionItems: [...incident.actionItems, { ...deed(event), ...event.data }],
  }),
} satisfies Partial<Appliers>;

function setStep(
  incident: Incident,
  event: Of<'step-ticked' | 'step-skipped' | 'step-unticked'>,
  state: 'ticked' | 'skipped' | null,
  reason: string | null,
): Incident {
  const { playbook, step } = event.data;
  return {
    ...incident,
    playbooks: incident.playbooks.map((one) => {
      if (one.snapshot !== playbook) return one;
      const { [step]: _, ...rest } = one.steps;
      const steps = state === null ? rest : { ...rest, [step]: { ...deed(event), state, reason } };
      return { ...one, steps };
    }),
  };
}
