import type { DependencyMap } from '../../core/map/model.ts';
import { findComponent } from '../../core/names.ts';
import type { Section } from '../../core/playbook/model.ts';

/** The line of each component's entry: the first heading of the map's file that names it. */
export function entryLines(
  map: Pick<DependencyMap, 'components'>,
  sections: readonly Pick<Section, 'heading' | 'range'>[],
): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  for (const { heading, range } of sections) {
    const name = findComponent(map, heading)?.name;
    if (name !== undefined && !lines.has(name)) lines.set(name, range.line);
  }
  return lines;
}
