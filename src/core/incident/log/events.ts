import type { Policy } from '../policy.ts';
import type { Severity } from '../severity.ts';
import type { Stamp } from './clock.ts';

export const ROLES = ['IC', 'SME', 'Comms'] as const;
export type Role = (typeof ROLES)[number];

export const MARKS = ['failing', 'healthy', 'unknown'] as const;
export type Mark = (typeof MARKS)[number];

/** Whether a component is being released. */
export const RELEASE_STATES = ['running', 'over'] as const;
export type ReleaseState = (typeof RELEASE_STATES)[number];

/** Where people read what is posted. */
export const MEDIA = ['thread', 'status-page', 'zoom'] as const;
export type Medium = (typeof MEDIA)[number];

/** What each type of event says. Facts only: whatever follows from them is computed by the fold. */
export interface Facts {
  readonly declared: {
    readonly incident: string;
    readonly symptom: string;
    readonly impact: string;
    readonly components: readonly string[];
    readonly severity: Severity;
    readonly teams: readonly string[];
    readonly drill: boolean;
    /** The numbers that the incident is judged by; logs before they were recorded have none. */
    readonly policy?: Policy;
  };
  readonly acknowledged: { readonly text: string; readonly medium: Medium; readonly url?: string };
  readonly 'thread-linked': { readonly url: string };
  readonly 'role-claimed': {
    readonly role: Role;
    readonly person: string;
    /** Why one person holds two roles that two people should hold. */
    readonly reason?: string;
  };
  readonly 'role-handed-over': {
    readonly role: Role;
    readonly from: string;
    readonly to: string;
    readonly reason?: string;
  };
  readonly 'role-released': { readonly role: Role; readonly person: string };
  readonly 'team-affected': { readonly team: string };
  readonly 'team-recovered': { readonly team: string };
  readonly 'component-marked': { readonly component: string; readonly mark: Mark };
  /** Said by a responder: it counts more than the schedule. */
  readonly 'release-window': { readonly component: string; readonly state: ReleaseState };
  readonly 'playbook-attached': {
    readonly playbook: string;
    readonly title: string;
    /** File name of the text as it was, in the incident's `snapshots/`. */
    readonly snapshot: string;
  };
  readonly 'step-ticked': StepRef;
  readonly 'step-skipped': StepRef & { readonly reason: string };
  readonly 'step-unticked': StepRef;
  readonly 'command-run': StepRef & {
    readonly command: string;
    readonly effect: 'read-only' | 'mutating' | 'unknown';
    readonly exitCode: number | null;
    readonly durationMs: number;
    /** File name of the output, in the incident's `evidence/`. */
    readonly evidence: string | null;
  };
  readonly 'gate-opened': {
    readonly playbook: string;
    readonly step: string;
    readonly reason: string;
    /** The step's text, what would run, and against what: as it was shown to who gave the reason. */
    readonly text?: string;
    readonly commands?: readonly string[];
    readonly target?: string;
  };
  readonly note: { readonly text: string };
  readonly 'update-posted': {
    readonly symptom: string;
    readonly impact: string;
    readonly investigation: string;
    /** ISO instant that the update promises for the next one. */
    readonly next: string;
    readonly medium: Medium;
    readonly text: string;
  };
  readonly mitigated: { readonly fix: string };
  readonly 'sample-clean': Record<never, never>;
  readonly aftershock: { readonly symptom: string };
  readonly 'all-clear': { readonly early: boolean; readonly reason: string };
  readonly 'action-item': { readonly text: string; readonly owner: string };
  readonly cancelled: { readonly reason: string };
  readonly merged: { readonly into: string };
  readonly reopened: { readonly reason: string };
  readonly renumbered: { readonly from: string; readonly to: string };
  /** An event about an event: the fold reads the target with these values in place of its own. */
  readonly corrected: {
    readonly event: string;
    /** Facts by name; `at` is the time at which it happened. */
    readonly set: Readonly<Record<string, unknown>>;
  };
}

export interface StepRef {
  readonly playbook: string;
  readonly step: string;
  readonly text: string;
}

export type EventType = keyof Facts;

/** What every event has. */
export interface Envelope {
  /** Version of the event's schema. */
  readonly v: number;
  /** Unique in all logs; chosen by the writer. */
  readonly id: string;
  /** The clone that wrote it, which is also the name of its file. */
  readonly writer: string;
  /** Counts the events of one writer in one incident from 1. */
  readonly seq: number;
  readonly stamp: Stamp;
  /** Who did it. */
  readonly by: string;
  /** When it happened, in milliseconds; may be earlier than it was recorded. */
  readonly at: number;
}

export type IncidentEvent = {
  readonly [Type in EventType]: Envelope & { readonly type: Type; readonly data: Facts[Type] };
}[EventType];

/** An event of a type or version that this Faultline does not know: kept, shown, never dropped. */
export interface ForeignEvent extends Envelope {
  readonly type: 'foreign';
  readonly foreignType: string;
  readonly data: unknown;
}

export type LoggedEvent = IncidentEvent | ForeignEvent;

export const SCHEMA_VERSION = 1;
