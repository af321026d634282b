import type { SourceRange } from '../../text/range.ts';
import type { MapReading, Side } from '../model.ts';
import type { RawLink } from '../readers/raw.ts';
import type { Directive } from './directive.ts';
import { relationOf } from './relation.ts';
import type { Statement } from './statement.ts';
import type { Topic } from './topic.ts';

/** Words that may say how a block is to be read. */
export interface Witness {
  readonly said: readonly Statement[];
  /** What the words name, where they are a heading or a caption. */
  readonly topic: Topic | null;
  readonly range: SourceRange;
}

/** A directive and where it stands. */
export interface PlacedDirective {
  readonly directive: Directive;
  readonly range: SourceRange;
}

type Decided = Pick<MapReading, 'means' | 'because' | 'evidence'> & {
  /** How well it is founded: 3 directive, 2 sentence, 1 the subject of a heading, 0 default. */
  readonly weight: 0 | 1 | 2 | 3;
};

/** How the arrows and the nesting of one block are to be read. */
export interface Directions {
  readonly arrows: Decided;
  readonly children: Decided;
  /** What stands to the right, for lines without arrowheads; null where nothing says so. */
  readonly sides: Decided | null;
  /** Words that say both, or null. */
  readonly conflict: { readonly about: Statement['about']; readonly range: SourceRange } | null;
}

/**
 * Decides what arrows point to and what hangs below, from the first that says so: a directive, a
 * sentence, the subject that a heading or caption names, the default. By default an arrow points to
 * the dependency, and what hangs below is the dependent.
 */
export function decide(
  directives: readonly PlacedDirective[],
  witnesses: readonly Witness[],
): Directions {
  const said = witnesses.flatMap(({ said: statements, range }) =>
    statements.map((statement) => ({ ...statement, range })),
  );
  const topics = witnesses.flatMap(({ topic, range }) =>
    topic === null ? [] : [{ ...topic, range }],
  );
  const sides = decideOne('sides', 'dependency', directives, said, []);
  const arrows = decideOne('arrows', 'dependency', directives, said, topics);
  return {
    arrows: arrows.weight < 2 && sides.weight === 2 ? sides : arrows,
    children: decideOne('children', 'dependent', directives, said, topics),
    sides: sides.weight === 0 ? null : sides,
    conflict: conflictIn(said),
  };
}

type Placed<T> = T & { readonly range: SourceRange };

function decideOne(
  about: Statement['about'],
  byDefault: Side,
  directives: readonly PlacedDirective[],
  said: readonly Placed<Statement>[],
  topics: readonly Placed<Topic>[],
): Decided {
  for (const { directive, range } of directives) {
    const means = about === 'sides' ? null : directive[about];
    if (means !== null) return { means, because: 'directive', evidence: range, weight: 3 };
  }
  const own = said.filter((statement) => statement.about === about);
  const sentence = own.find(({ concluded }) => !concluded) ?? own[0];
  if (sentence !== undefined) {
    return { means: sentence.means, because: 'sentence', evidence: sentence.range, weight: 2 };
  }
  const topic = topics.find((one) => one.about === about || one.about === 'both');
  if (topic === undefined)
    return { means: byDefault, because: 'default', evidence: null, weight: 0 };
  return { means: topic.means, because: 'sentence', evidence: topic.range, weight: 1 };
}

/** Two plain sentences of the same passage that say opposite things. */
function conflictIn(said: readonly Placed<Statement>[]): Directions['conflict'] {
  const plain = said.filter(({ concluded }) => !concluded);
  const clash = plain.find((one) =>
    plain.some(
      (other) =>
        other.about === one.about &&
        other.means !== one.means &&
        other.range.start === one.range.start,
    ),
  );
  return clash === undefined ? null : { about: clash.about, range: clash.range };
}

/** An edge whose direction is known, or why it is not. */
export type Resolved =
  | {
      readonly dependent: string;
      readonly dependency: string;
      readonly by: 'arrows' | 'children' | 'words';
    }
  | 'ambiguous';

/** Gives a link its direction. */
export function resolveLink(link: RawLink, directions: Directions): Resolved {
  const { from, to, kind, below, label } = link;
  const needs = { dependent: from, dependency: to };
  const serves = { dependent: to, dependency: from };
  if (kind === 'stated') return { ...needs, by: 'words' };
  const relation = label === null ? null : relationOf(label);
  if (relation !== null) return { ...(relation === 'needs' ? needs : serves), by: 'words' };
  const { arrows, children, sides } = directions;
  if (kind === 'line' && below === null) {
    if (sides === null) return 'ambiguous';
    return { ...(sides.means === 'dependency' ? needs : serves), by: 'arrows' };
  }
  const hangs = below !== null && (kind === 'line' || outranks(children, arrows));
  if (!hangs) return { ...(arrows.means === 'dependency' ? needs : serves), by: 'arrows' };
  const lower = below === 'from' ? from : to;
  const upper = below === 'from' ? to : from;
  const dependent = children.means === 'dependent' ? lower : upper;
  return { dependent, dependency: dependent === lower ? upper : lower, by: 'children' };
}

/** Whether what is known of the nesting is better founded than what is known of the arrows. */
function outranks(children: Decided, arrows: Decided): boolean {
  return children.weight > arrows.weight || (children.weight === 1 && arrows.weight === 1);
}
