import type { MapComponent } from '../protocol.ts';

/** The names of the components whose name or alias holds the text, in the map's order. */
export function findComponents(
  components: readonly Pick<MapComponent, 'name' | 'aliases'>[],
  text: string,
): readonly string[] {
  const wanted = fold(text);
  return components
    .filter(({ name, aliases }) => [name, ...aliases].some((one) => fold(one).includes(wanted)))
    .map(({ name }) => name);
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
