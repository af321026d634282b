import type { Problem } from '../../problem.ts';
import type { SourceRange } from '../../text/range.ts';

/** A component as one block names it. */
export interface RawNode {
  readonly name: string;
  readonly aliases: readonly string[];
  /** What a graph language calls it where that is not its name: another alias, which people may say. */
  readonly id?: string;
  readonly range: SourceRange;
}

/**
 * A connection between two names of a block, before its direction is decided.
 * - `stated`: words say that `from` depends on `to`.
 * - `arrow`: drawn from `from` (the tail) to `to` (the head).
 * - `line`: drawn without a head; only `below` can decide it.
 */
export interface RawLink {
  readonly kind: 'stated' | 'arrow' | 'line';
  readonly from: string;
  readonly to: string;
  /** Which end is drawn under, or nested in, the other; null where the drawing does not say. */
  readonly below: 'from' | 'to' | null;
  /** Words on the connection, read from the tail to the head. */
  readonly label: string | null;
  readonly range: SourceRange;
}

/** Words inside a block that are no component: a comment, a title, a legend. */
export interface Remark {
  readonly text: string;
  readonly range: SourceRange;
}

/** What one block says. */
export interface RawMap {
  readonly nodes: readonly RawNode[];
  readonly links: readonly RawLink[];
  readonly remarks: readonly Remark[];
  readonly problems: readonly Problem[];
  /** How many of its items are tasks with a checkbox. */
  readonly tasks: number;
  /**
   * What shows the links: lines of a drawing or a language for graphs, words and arrows on a line, or
   * nothing but indentation. The less there is, the more must the words around it say.
   */
  readonly evidence: 'drawn' | 'written' | 'indented';
}

export const NOTHING: RawMap = {
  nodes: [],
  links: [],
  remarks: [],
  problems: [],
  tasks: 0,
  evidence: 'drawn',
};

/** Several readings as one. */
export function joinRaw(parts: readonly RawMap[]): RawMap {
  return {
    nodes: parts.flatMap(({ nodes }) => nodes),
    links: parts.flatMap(({ links }) => links),
    remarks: parts.flatMap(({ remarks }) => remarks),
    problems: parts.flatMap(({ problems }) => problems),
    tasks: parts.reduce((sum, { tasks }) => sum + tasks, 0),
    evidence:
      (['drawn', 'written'] as const).find((kind) =>
        parts.some((part) => part.evidence === kind),
      ) ?? 'indented',
  };
}
