import * as v from 'valibot';
import { parseInstant } from '../../time/utc.ts';
import { POLICY_BOUNDS } from '../policy.ts';
import { SEVERITIES } from '../severity.ts';
import { type EventType, type Facts, MARKS, MEDIA, RELEASE_STATES, ROLES } from './events.ts';

const isBlank = (text: string) => text.trim() === '';
const line = v.pipe(v.string(), v.maxLength(4_000));
const required = v.pipe(
  line,
  v.check((text) => !isBlank(text), 'must not be blank'),
);
const prose = v.pipe(v.string(), v.maxLength(100_000));
const role = v.picklist(ROLES);
const medium = v.picklist(MEDIA);
const instant = v.pipe(
  v.string(),
  v.check((text) => parseInstant(text) !== null),
);
/** The name of a file beside the log: never a path, so that a log cannot point elsewhere. */
const fileName = v.pipe(v.string(), v.regex(/^[\w-][\w.-]{0,127}$/));
const within = ([least, most]: readonly [number, number]) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
const interval = within(POLICY_BOUNDS.updateMinutes);
const severities = v.exactOptional(interval);
const policy = v.object({
  firstMinutes: within(POLICY_BOUNDS.firstMinutes),
  smallMinutes: within(POLICY_BOUNDS.smallMinutes),
  smallTeams: within(POLICY_BOUNDS.smallTeams),
  updateMinutes: v.object({
    investigating: interval,
    observing: interval,
    bySeverity: v.object({ 1: severities, 2: severities, 3: severities, 4: severities }),
  }),
  updateLimits: v.strictTuple([interval, interval]),
  windowMinutes: within(POLICY_BOUNDS.windowMinutes),
  sampleMinutes: within(POLICY_BOUNDS.sampleMinutes),
});
const step = { playbook: required, step: required, text: line };

/** What the data of each type must look like on disk. */
export const FACTS: {
  readonly [Type in EventType]: v.GenericSchema<unknown, Facts[Type]> & {
    readonly entries: Readonly<Record<string, unknown>>;
  };
} = {
  declared: v.object({
    incident: required,
    symptom: required,
    impact: line,
    components: v.array(required),
    severity: v.picklist(SEVERITIES),
    teams: v.array(required),
    drill: v.boolean(),
    policy: v.exactOptional(policy),
  }),
  acknowledged: v.object({ text: prose, medium, url: v.exactOptional(required) }),
  'thread-linked': v.object({ url: required }),
  'role-claimed': v.object({ role, person: required, reason: v.exactOptional(required) }),
  'role-handed-over': v.object({
    role,
    from: required,
    to: required,
    reason: v.exactOptional(required),
  }),
  'role-released': v.object({ role, person: required }),
  'team-affected': v.object({ team: required }),
  'team-recovered': v.object({ team: required }),
  'component-marked': v.object({ component: required, mark: v.picklist(MARKS) }),
  'release-window': v.object({ component: required, state: v.picklist(RELEASE_STATES) }),
  'playbook-attached': v.object({ playbook: required, title: line, snapshot: fileName }),
  'step-ticked': v.object(step),
  'step-skipped': v.object({ ...step, reason: required }),
  'step-unticked': v.object(step),
  'command-run': v.object({
    ...step,
    command: prose,
    effect: v.picklist(['read-only', 'mutating', 'unknown']),
    exitCode: v.nullable(v.number()),
    durationMs: v.number(),
    evidence: v.nullable(fileName),
  }),
  'gate-opened': v.object({
    playbook: required,
    step: required,
    reason: required,
    text: v.exactOptional(line),
    commands: v.exactOptional(v.array(prose)),
    target: v.exactOptional(line),
  }),
  note: v.object({
    text: v.pipe(
      prose,
      v.check((text) => !isBlank(text), 'must not be blank'),
    ),
  }),
  'update-posted': v.object({
    symptom: line,
    impact: line,
    investigation: line,
    next: instant,
    medium,
    text: prose,
  }),
  mitigated: v.object({ fix: line }),
  'sample-clean': v.object({}),
  aftershock: v.object({ symptom: required }),
  'all-clear': v.object({ early: v.boolean(), reason: line }),
  'action-item': v.object({ text: required, owner: line }),
  cancelled: v.object({ reason: required }),
  merged: v.object({ into: required }),
  reopened: v.object({ reason: required }),
  renumbered: v.object({ from: required, to: required }),
  corrected: v.object({ event: required, set: v.record(v.string(), v.unknown()) }),
};

/** Whether this version knows a type of event. */
export function isEventType(type: string): type is EventType {
  return Object.hasOwn(FACTS, type);
}
