import * as v from 'valibot';
import type { FromPanel } from '../../../webview/incident/protocol.ts';

const text = v.pipe(v.string(), v.maxLength(4_000));
const role = v.picklist(['IC', 'SME', 'Comms']);
const form = v.strictObject({
  fields: v.strictObject({ symptom: text, impact: text, investigation: text }),
  minutes: v.pipe(v.number(), v.finite()),
  medium: v.picklist(['thread', 'status-page', 'zoom']),
});

const RequestSchema = v.variant('type', [
  v.strictObject({ type: v.literal('ready') }),
  v.strictObject({
    type: v.literal('action'),
    action: v.picklist([
      'declareIncident',
      'copyAcknowledgement',
      'linkThread',
      'openThread',
      'addAffectedTeam',
      'addNote',
      'recordMitigated',
      'recordCleanSample',
      'recordAftershock',
      'giveAllClear',
      'reopenIncident',
      'settleNumber',
      'writePostmortem',
      'closeIncidentView',
    ]),
  }),
  v.strictObject({ type: v.literal('claim'), role }),
  v.strictObject({ type: v.literal('handOver'), role }),
  v.strictObject({ type: v.literal('release'), role }),
  v.strictObject({ type: v.literal('recovered'), team: text }),
  v.strictObject({ type: v.literal('preview'), form }),
  v.strictObject({ type: v.literal('copy'), form }),
  v.strictObject({ type: v.literal('posted') }),
]) satisfies v.GenericSchema<FromPanel>;

/** A message from the page, or null where it is none that the page may send. */
export function readPanelRequest(message: unknown): FromPanel | null {
  const result = v.safeParse(RequestSchema, message);
  return result.success ? result.output : null;
}
