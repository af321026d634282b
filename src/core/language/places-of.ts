import type { WorkspaceIndex } from '../workspace/workspace-index.ts';
import { type ComponentPlace, componentPlaces } from './component-places.ts';

/** Every place that names a component, by file. */
export function placesOf(
  index: WorkspaceIndex,
  component: string,
): readonly { readonly path: string; readonly places: readonly ComponentPlace[] }[] {
  const { tools } = index;
  return [...index.documents()].flatMap((path) => {
    const facts = tools.facts(path);
    if (facts === null) return [];
    const all = componentPlaces(facts, tools.text(path) ?? '', tools.view);
    const places = all.filter((one) => one.component === component);
    return places.length === 0 ? [] : [{ path, places }];
  });
}
