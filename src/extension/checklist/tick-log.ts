import type { Checklist } from '../../core/playbook/checklist.ts';
import type { Outline } from '../../core/playbook/outline.ts';

export interface ShownChecklist {
  readonly checklist: Checklist;
  readonly outline: Outline;
}

/**
 * Where the ticks of a checklist go while an incident is worked on: into its log, which all windows
 * and clones follow. What is recorded comes back by `Checklists.follow`.
 */
export interface TickLog {
  /** Whether what is done with this checklist belongs into a log. */
  takes(checklist: Checklist): boolean;
  /** Records that the checklist is worked from, with what is ticked in it already. */
  attach(shown: ShownChecklist): Promise<void>;
  /** Records that steps are done or are to do again; says why where it cannot. */
  record(shown: ShownChecklist, steps: readonly string[], done: boolean): Promise<void>;
}
