import type { WorkspaceIndex } from '../workspace/workspace-index.ts';
import { type ComponentPlace, componentPlaces } from './component-places.ts';
import { settingsPlaces } from './settings-places.ts';

/**
 * Every place that names a component, by file.
 *
 * @param pause waited for between two files, so that others get their turn
 */
export async function placesOf(
  index: WorkspaceIndex,
  component: string,
  pause: () => Promise<void>,
): Promise<readonly { readonly path: string; readonly places: readonly ComponentPlace[] }[]> {
  const { tools } = index;
  const found: { path: string; places: readonly ComponentPlace[] }[] = [];
  for (const path of index.documents()) {
    await pause();
    const facts = tools.facts(path);
    if (facts === null) continue;
    const text = tools.text(path) ?? '';
    const all = facts.roles.config
      ? settingsPlaces(text, component)
      : componentPlaces(facts, text, tools.view);
    const places = all.filter((one) => one.component === component);
    if (places.length > 0) found.push({ path, places });
  }
  return found;
}
