import type { Incident } from '../incident.ts';
import type { Fact } from '../log/draft.ts';
import type { StepRef } from '../log/events.ts';

/** Characters of a line in the log. */
const LONGEST_LINE = 4_000;

/**
 * That a playbook is attached.
 *
 * @param playbook its path from the repository's root, with slashes
 * @param snapshot file name of its text beside the log
 */
export function playbookAttached(playbook: string, title: string, snapshot: string): Fact {
  const data = { playbook, title: title.slice(0, LONGEST_LINE), snapshot };
  return { type: 'playbook-attached', data };
}

/** Whether a text is what was attached last of its playbook: to attach it again says nothing new. */
export function isAttached({ playbooks }: Incident, snapshot: string): boolean {
  const kept = playbooks.find((one) => one.snapshot === snapshot);
  return (
    kept !== undefined && playbooks.findLast(({ playbook }) => playbook === kept.playbook) === kept
  );
}

/** A step of an attached playbook, as entries name it. */
export function stepRef(
  snapshot: string,
  { id, text }: { readonly id: string; readonly text: string },
): StepRef {
  return { playbook: snapshot, step: id, text: text.slice(0, LONGEST_LINE) };
}
