import type { DefinitionProvider, LocationLink, Position, TextDocument } from 'vscode';
import { componentCard } from '../../core/language/component-card.ts';
import type { Linting } from '../lint/linting.ts';
import { locationOf, namedAt } from './named.ts';

/** From the name of a component to where the map tells of it, and from there to where it is drawn. */
export class ComponentDefinition implements DefinitionProvider {
  readonly #linting: Linting;

  constructor(linting: Linting) {
    this.#linting = linting;
  }

  async provideDefinition(
    document: TextDocument,
    position: Position,
  ): Promise<LocationLink[] | undefined> {
    const named = await namedAt(this.#linting, document, position);
    // The editor follows links itself.
    if (named === undefined || named.place.kind === 'anchor') return undefined;
    const { folder, live, place, rangeOf } = named;
    const card = componentCard(live.index, place.component);
    const drawn = live.index.map?.map.components.find(({ name }) => name === place.component);
    if (card === null || drawn === undefined) return undefined;
    const { path } = card.place;
    const told = place.kind === 'entry' ? { path, line: drawn.range.line } : card.place;
    const { uri, range } = locationOf(folder, told);
    return [{ originSelectionRange: rangeOf(place), targetUri: uri, targetRange: range }];
  }
}
