import type { Side } from '../model.ts';

/** What a directive comment asks for. */
export interface Directive {
  readonly arrows: Side | null;
  readonly children: Side | null;
  /** The blocks it applies to are no map. */
  readonly ignore: boolean;
  /** Words that were not understood. */
  readonly unknown: readonly string[];
}

const DIRECTIVE = /(?:^|[^\w])faultline\s*:\s*([^\n]*?)\s*(?:-->|\*\/|$)/imu;

/**
 * Reads a directive in the text of a comment: `faultline: arrows=dependency, children=dependent`.
 * `arrows` is what an arrow points to, `children` what hangs below or is nested. `map=ignore` takes
 * a block out of the map. Null when the text holds no directive.
 */
export function readDirective(comment: string): Directive | null {
  const words = DIRECTIVE.exec(comment)?.[1];
  if (words === undefined) return null;
  let arrows: Side | null = null;
  let children: Side | null = null;
  let ignore = false;
  const unknown: string[] = [];
  for (const word of words.split(/[\s,;]+/u).filter((part) => part !== '')) {
    const [key = '', value = ''] = word.toLowerCase().split('=');
    const side = sideOf(value);
    if (key === 'arrows' && side !== null) arrows = side;
    else if (key === 'children' && side !== null) children = side;
    else if ((key === 'map' && value === 'ignore') || word === 'ignore') ignore = true;
    else unknown.push(word);
  }
  return { arrows, children, ignore, unknown };
}

/** `dependency` or `dependent`, also in the plural; null for anything else. */
export function sideOf(value: unknown): Side | null {
  if (value === 'dependency' || value === 'dependencies') return 'dependency';
  return value === 'dependent' || value === 'dependents' ? 'dependent' : null;
}
