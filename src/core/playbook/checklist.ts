import { allSteps, type Outline, type OutlineSection, type OutlineStep } from './outline.ts';

/**
 * A playbook that somebody started. It keeps the text as it was then, so that the list does not move
 * when the file changes, and which steps are done. What the steps are follows from the text.
 */
export interface Checklist {
  /** URI of the playbook. */
  readonly file: string;
  /** The playbook's text at the start. */
  readonly text: string;
  /** ISO time. */
  readonly startedAt: string;
  /** Ids of the steps that are done, each with the ISO time of its tick. */
  readonly ticks: Readonly<Record<string, string>>;
  /** Ids of the steps that are left out on purpose. */
  readonly skips: Readonly<Record<string, Skip>>;
  /** Ids of the steps whose gate somebody opened before diagnosis was done. */
  readonly opened: Readonly<Record<string, Opening>>;
  /** Who ticked or skipped, where that is known: in an incident's log it is. */
  readonly people: Readonly<Record<string, string>>;
}

export interface Skip {
  /** ISO time. */
  readonly at: string;
  readonly reason: string;
}

export interface Opening {
  /** ISO time. */
  readonly at: string;
  readonly reason: string;
}

export interface Progress {
  readonly done: number;
  readonly skipped: number;
  readonly total: number;
}

/** A new checklist with nothing done: boxes that the author left ticked in the file do not count. */
export function startChecklist(file: string, text: string, now: string): Checklist {
  return { file, text, startedAt: now, ticks: {}, skips: {}, opened: {}, people: {} };
}

/** Marks one step as done. Its sub-steps are steps of their own. A second tick keeps the first time. */
export function tick(checklist: Checklist, step: string, now: string): Checklist {
  if (isTicked(checklist, step)) return checklist;
  return { ...checklist, ticks: { ...checklist.ticks, [step]: now } };
}

export function untick(checklist: Checklist, step: string): Checklist {
  const { [step]: _, ...ticks } = checklist.ticks;
  return { ...checklist, ticks };
}

export function untickAll(checklist: Checklist): Checklist {
  return { ...checklist, ticks: {} };
}

/** Opens the gate of a step. A second reason takes the place of the first. */
export function openGate(checklist: Checklist, step: string, opening: Opening): Checklist {
  return { ...checklist, opened: { ...checklist.opened, [step]: opening } };
}

function isSkipped({ skips }: Checklist, step: string): boolean {
  return Object.hasOwn(skips, step);
}

/** Whether nothing is left to do about the step. */
export function isSettled(checklist: Checklist, step: string): boolean {
  return isTicked(checklist, step) || isSkipped(checklist, step);
}

export function isTicked(checklist: Checklist, step: string): boolean {
  return Object.hasOwn(checklist.ticks, step);
}

/** How many of the steps are done, sub-steps and sub-sections included. */
export function progress(checklist: Checklist, part: Outline | OutlineSection): Progress {
  return count(checklist, allSteps(part));
}

/** How many of a step's sub-steps are done, at any depth. */
export function progressBelow(checklist: Checklist, step: OutlineStep): Progress {
  return count(checklist, allSteps({ ...EMPTY, steps: step.children }));
}

const EMPTY: Outline = { title: '', steps: [], sections: [] };

function count(checklist: Checklist, steps: readonly OutlineStep[]): Progress {
  const done = steps.filter(({ id }) => isTicked(checklist, id)).length;
  const skipped = steps.filter(({ id }) => isSkipped(checklist, id)).length;
  return { done, skipped, total: steps.length };
}

/**
 * Moves a checklist to a newer text of its playbook. A tick is kept where the same step, word for
 * word with the same commands, stands in the new text; equal steps are told apart by their order.
 */
export function carryOver(
  checklist: Checklist,
  before: Outline,
  text: string,
  after: Outline,
): Checklist {
  const was = new Map(keyed(before).map(([key, { id }]) => [key, id]));
  const moves = keyed(after).flatMap(([key, { id }]): [to: string, from: string][] => {
    const from = was.get(key);
    return from === undefined ? [] : [[id, from]];
  });
  const carried = <T>(marks: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
    Object.fromEntries(
      moves.flatMap(([to, from]) => {
        const mark = Object.hasOwn(marks, from) ? marks[from] : undefined;
        return mark === undefined ? [] : [[to, mark]];
      }),
    );
  const { ticks, skips, opened, people } = checklist;
  return {
    ...checklist,
    text,
    ticks: carried(ticks),
    skips: carried(skips),
    opened: carried(opened),
    people: carried(people),
  };
}

function keyed(outline: Outline): readonly (readonly [key: string, step: OutlineStep])[] {
  const seen = new Map<string, number>();
  return allSteps(outline).map((step) => {
    const same = JSON.stringify([step.text, ...step.commands.map(({ text }) => text)]);
    const nth = seen.get(same) ?? 0;
    seen.set(same, nth + 1);
    return [`${same}#${nth}`, step] as const;
  });
}
