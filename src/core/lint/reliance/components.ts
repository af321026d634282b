import { nameKey } from '../../names.ts';
import type { MapQuestions } from '../../workspace/questions/map-questions.ts';

/** The components of the map that something relies on, by names for it, the likeliest first. */
export function componentsFor(on: readonly string[], map: MapQuestions): readonly string[] {
  const exact = on.flatMap((name) => map.find(name) ?? []);
  return exact.length > 0 ? [...new Set(exact)] : map.ofKinds(on.map(nameKey).join('|'));
}
