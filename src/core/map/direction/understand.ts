import type { Problem } from '../../problem.ts';
import type { SourceRange } from '../../text/range.ts';
import type { Part } from '../merge.ts';
import type { DependencyEdge, MapFormat, MapReading } from '../model.ts';
import { mapProblem } from '../problems.ts';
import type { RawMap } from '../readers/raw.ts';
import {
  type Directions,
  decide,
  type PlacedDirective,
  resolveLink,
  type Witness,
} from './decide.ts';

/** One block with what it was taken to mean. */
export interface ReadBlock extends Part {
  readonly readings: readonly MapReading[];
  readonly problems: readonly Problem[];
}

/** Gives the links of a block their direction. */
export function understand(
  raw: RawMap,
  format: MapFormat,
  range: SourceRange,
  directives: readonly PlacedDirective[],
  witnesses: readonly Witness[],
): ReadBlock {
  const directions = decide(directives, witnesses);
  const problems = [...raw.problems];
  const used = new Set<MapReading['about']>();
  const edges = raw.links.flatMap((link): DependencyEdge[] => {
    const resolved = resolveLink(link, directions);
    if (resolved === 'ambiguous') {
      problems.push(mapProblem('map/ambiguous-direction', link.range, link.from, link.to));
      return [];
    }
    const { dependent, dependency, by } = resolved;
    if (by !== 'words') used.add(by);
    return [{ dependent, dependency, range: link.range }];
  });
  const readings = (['arrows', 'children'] as const).flatMap((about): MapReading[] =>
    used.has(about) ? [{ format, range, about, ...decidedAs(directions[about]) }] : [],
  );
  const { conflict } = directions;
  if (
    conflict !== null &&
    conflict.about !== 'sides' &&
    used.has(conflict.about) &&
    directions[conflict.about].because !== 'directive'
  ) {
    const what = conflict.about === 'arrows' ? 'what arrows point to' : 'what hangs below';
    const { means } = directions[conflict.about];
    problems.push(mapProblem('map/conflicting-direction', conflict.range, what, means));
  }
  const written = format === 'list' || format === 'table';
  return { nodes: raw.nodes, edges, written, readings, problems };
}

function decidedAs({ means, because, evidence }: Directions['arrows']): Decision {
  return { means, because, evidence };
}

type Decision = Pick<MapReading, 'means' | 'because' | 'evidence'>;
