import type { Problem } from '../problem.ts';
import type { SourceRange } from '../text/range.ts';

export const SECTION_KINDS = [
  'symptoms',
  'impact',
  'diagnosis',
  'mitigation',
  'verification',
  'communication',
  'escalation',
  'background',
  'other',
] as const;
export type SectionKind = (typeof SECTION_KINDS)[number];

/** A heading and all that stands under it, its sub-sections included. */
export interface Section {
  readonly heading: string;
  readonly kind: SectionKind;
  /** 1 for `#`; a bold line used as a heading is one deeper than the heading it stands under. */
  readonly depth: number;
  readonly range: SourceRange;
}

/** `block`: a fenced or indented block that is a step by itself, told by the paragraph before it. */
export type StepKind = 'task' | 'ordered' | 'bullet' | 'block';

/** One thing that a responder does. */
export interface Step {
  readonly text: string;
  readonly kind: StepKind;
  /** The state of a task item's box in the file; null where there is no box. */
  readonly checked: boolean | null;
  /** What the playbook says one should see, or null. */
  readonly expected: string | null;
  /** Index into `Playbook.sections`, or null before the first heading. */
  readonly section: number | null;
  /** Indices into `Playbook.commands`. */
  readonly commands: readonly number[];
  readonly children: readonly Step[];
  readonly range: SourceRange;
}

/** One command as it would be pasted: prompt and indentation removed, line breaks kept. */
export interface Command {
  readonly text: string;
  /** The language of the fence, or null for an untagged block or inline code. */
  readonly language: string | null;
  readonly section: number | null;
  /** What a responder fills in, as it is written: `<pod>`, `$NAMESPACE`, `{{ x }}`. */
  readonly placeholders: readonly string[];
  readonly range: SourceRange;
}

export interface Link {
  readonly text: string;
  /** As written, entities and escapes resolved; for a reference link the definition's target. */
  readonly url: string;
  readonly range: SourceRange;
}

/** The optional form of our own that a playbook's front matter may take. */
export interface PlaybookMeta {
  readonly component: string | null;
  readonly owner: string | null;
  /** ISO dates as written. */
  readonly lastReviewed: string | null;
  readonly lastDrilled: string | null;
  /** What the steps themselves rely on. */
  readonly needs: readonly string[];
  /** Queries that must be clean during the observation window. */
  readonly cleanMetrics: readonly string[];
}

export interface Playbook {
  readonly title: string;
  readonly meta: PlaybookMeta;
  /** Where a "moved to …" stub points, or null. */
  readonly movedTo: string | null;
  readonly sections: readonly Section[];
  /** In document order; sub-steps are in their parent's `children`. */
  readonly steps: readonly Step[];
  /** In document order. */
  readonly commands: readonly Command[];
  readonly problems: readonly Problem[];
}

/** A playbook that was read for its own sake, with the links in it. */
export interface LinkedPlaybook extends Playbook {
  /** In document order. */
  readonly links: readonly Link[];
}
