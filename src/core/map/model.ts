import type { Problem } from '../problem.ts';
import type { SourceRange } from '../text/range.ts';

/** A node of the dependency map. Its name is unique in the map. */
export interface Component {
  readonly name: string;
  readonly aliases: readonly string[];
  /** Where the map first names it. */
  readonly range: SourceRange;
}

/** "`dependent` depends on `dependency`": when the dependency fails, the dependent suffers. */
export interface DependencyEdge {
  readonly dependent: string;
  readonly dependency: string;
  /** The place in the map that says so. */
  readonly range: SourceRange;
}

export interface DependencyMap {
  readonly components: readonly Component[];
  readonly edges: readonly DependencyEdge[];
  readonly problems: readonly Problem[];
}
