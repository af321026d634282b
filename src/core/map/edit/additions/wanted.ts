import type { Edit } from '../../../text/edits.ts';
import type { Component, DependencyMap } from '../../model.ts';

/** An edge that a map is to have. */
export interface Wanted {
  /** The map's file. */
  readonly text: string;
  readonly map: DependencyMap;
  readonly dependent: Component;
  readonly dependency: Component;
}

/** Puts a text into the file, at an offset; line ends are `\n`. */
export function insert(at: number, text: string): Edit {
  return { start: at, end: at, text };
}
