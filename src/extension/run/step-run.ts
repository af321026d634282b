import type { Effect } from '../../core/shell/model.ts';

/** Where the output of a run is kept. */
export type EvidencePlace =
  | { readonly kind: 'incident'; readonly incident: string; readonly name: string }
  | { readonly kind: 'session'; readonly run: string };

/** A command of a step that was run. */
export interface StepRun {
  readonly id: string;
  /** Id of the step. */
  readonly step: string;
  /** Without its secrets. */
  readonly command: string;
  readonly effect: Effect;
  readonly exitCode: number | null;
  readonly durationMs: number;
  /** In milliseconds. */
  readonly at: number;
  readonly by: string;
  readonly evidence: EvidencePlace | null;
}
