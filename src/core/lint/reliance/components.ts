import { nameKey } from '../../names.ts';
import type { MapQuestions } from '../../workspace/map-questions.ts';

/** The components of the map that something relies on, by names for it, the likeliest first. */
export function componentsFor(on: readonly string[], map: MapQuestions): readonly string[] {
  const exact = on.flatMap((name) => map.find(name) ?? []);
  if (exact.length > 0) return [...new Set(exact)];
  const words = on.map(nameKey);
  return map
    .names()
    .filter(({ name, aliases }) =>
      [name, ...aliases].some((spelling) => {
        const key = ` ${nameKey(spelling)} `;
        return words.some((word) => key.includes(` ${word} `));
      }),
    )
    .map(({ name }) => name);
}
