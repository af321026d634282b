import type { Facts } from '../../core/incident/log/events.ts';
import type { Checklist } from '../../core/playbook/checklist.ts';
import type { CommandEffects } from '../../core/playbook/effects.ts';
import type { Outline } from '../../core/playbook/outline.ts';
import type { ToolSet } from '../../core/shell/tools/set.ts';

export interface ShownChecklist {
  readonly checklist: Checklist;
  readonly outline: Outline;
  /** What the commands of the outline would do. */
  readonly effects: CommandEffects;
  /** The tools by which it was told. */
  readonly tools: ToolSet;
}

/** The gate of a step, as it is opened: why, and what would run against what. */
export type OpenedGate = Omit<Facts['gate-opened'], 'playbook'>;

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
  /** Records that somebody opened the gate of a step; says why where it cannot. */
  open(shown: ShownChecklist, gate: OpenedGate): Promise<void>;
}
