import type { Problem } from '../problem.ts';
import type { SourceRange } from '../text/range.ts';

/** A node of the dependency map. Its name is unique in the map. */
export interface Component {
  readonly name: string;
  readonly aliases: readonly string[];
  /** Those of the aliases that nothing but an id of a graph language gives: people need not say them. */
  readonly ids?: readonly string[];
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

export const MAP_FORMATS = [
  'drawing',
  'mermaid',
  'dot',
  'plantuml',
  'd2',
  'yaml',
  'list',
  'table',
] as const;
export type MapFormat = (typeof MAP_FORMATS)[number];

/** What stands at the head of an arrow, or below or nested in another: one's need, or what needs it. */
export type Side = 'dependency' | 'dependent';

/**
 * How one block of the file was read. Glyphs give no direction by themselves, so each block says
 * what its arrows and its nesting were taken to mean, and why.
 */
export interface MapReading {
  readonly format: MapFormat;
  readonly range: SourceRange;
  /** `arrows`: `means` is what they point to. `children`: `means` is what hangs or nests below. */
  readonly about: 'arrows' | 'children';
  readonly means: Side;
  readonly because: 'directive' | 'sentence' | 'default';
  /** The words that decided it; null for the default. */
  readonly evidence: SourceRange | null;
}

export interface DependencyMap {
  readonly components: readonly Component[];
  readonly edges: readonly DependencyEdge[];
  readonly readings: readonly MapReading[];
  readonly problems: readonly Problem[];
}
