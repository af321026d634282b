import type { StepKind } from '../model.ts';

/** A step while it is being gathered. Offsets are those of the parsed text. */
export interface StepDraft {
  readonly text: string;
  readonly kind: StepKind;
  readonly checked: boolean | null;
  readonly section: number | null;
  expected: string | null;
  readonly commands: number[];
  readonly children: StepDraft[];
  readonly start: number;
  end: number;
}
