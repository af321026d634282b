import type { ParsedScript } from 'unbash';
import type { Span } from '../model.ts';
import type { Script } from './model.ts';

/** The text that positions of the grammar count in, and how scripts nested in it are read. */
export interface Region {
  readonly source: string;
  /** Where all of it stands, when its own positions are not those of the command line. */
  readonly fixed: Span | null;
  readonly script: (script: ParsedScript, region: Region) => Script;
}

/** Where a part of a region stands in the command line. */
export function spanIn(region: Region, start: number, end: number): Span {
  return region.fixed ?? { start, end };
}
