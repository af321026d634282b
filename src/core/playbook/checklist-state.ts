import * as v from 'valibot';
import type { Checklist } from './checklist.ts';

const VERSION = 1;

const ChecklistSchema = v.object({
  file: v.pipe(v.string(), v.minLength(1)),
  text: v.string(),
  startedAt: v.pipe(v.string(), v.isoTimestamp()),
  ticks: v.record(v.string(), v.pipe(v.string(), v.isoTimestamp())),
  // Steps are skipped in an incident only, whose log keeps that.
  skips: v.optional(v.strictObject({}), {}),
  people: v.optional(v.strictObject({}), {}),
  opened: v.optional(
    v.record(
      v.string(),
      v.object({ at: v.pipe(v.string(), v.isoTimestamp()), reason: v.string() }),
    ),
    {},
  ),
});

const StateSchema = v.object({
  version: v.literal(VERSION),
  active: v.nullable(v.string()),
  checklists: v.array(v.unknown()),
});

/** All checklists that are kept, the most recently used first, at most one for each playbook. */
export interface ChecklistState {
  /** The `file` of the one that is shown, or null. */
  readonly active: string | null;
  readonly checklists: readonly Checklist[];
}

export const NO_CHECKLISTS: ChecklistState = { active: null, checklists: [] };

/** How many checklists are kept; the longest unused one makes room. */
export const KEPT_CHECKLISTS = 20;

/** Puts a checklist first and shows it, in place of an older one of the same playbook. */
export function withChecklist(state: ChecklistState, checklist: Checklist): ChecklistState {
  const others = state.checklists.filter(({ file }) => file !== checklist.file);
  return {
    active: checklist.file,
    checklists: [checklist, ...others].slice(0, KEPT_CHECKLISTS),
  };
}

/** The checklist that is shown, if any. */
export function activeChecklist(state: ChecklistState): Checklist | undefined {
  return state.checklists.find(({ file }) => file === state.active);
}

/** The state as plain data for a store. */
export function serialiseState(state: ChecklistState): unknown {
  return { version: VERSION, ...state };
}

/**
 * Reads back what `serialiseState` wrote. What cannot be understood is returned in `unreadable` for
 * the caller to keep and report; the checklists around it survive.
 */
export function readState(stored: unknown): {
  readonly value: ChecklistState;
  readonly unreadable: readonly unknown[];
} {
  if (stored === undefined) return { value: NO_CHECKLISTS, unreadable: [] };
  const state = v.safeParse(StateSchema, stored);
  if (!state.success) return { value: NO_CHECKLISTS, unreadable: [stored] };
  const checklists: Checklist[] = [];
  const unreadable: unknown[] = [];
  for (const raw of state.output.checklists) {
    const checklist = v.safeParse(ChecklistSchema, raw);
    if (checklist.success) checklists.push(checklist.output);
    else unreadable.push(raw);
  }
  const value = { active: state.output.active, checklists };
  return {
    value: activeChecklist(value) === undefined ? { ...value, active: null } : value,
    unreadable,
  };
}
