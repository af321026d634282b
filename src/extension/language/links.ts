import { DocumentLink, type DocumentLinkProvider, l10n, type TextDocument } from 'vscode';
import { componentCard } from '../../core/language/component-card.ts';
import type { Linting } from '../lint/linting.ts';
import { locationOf, namedIn } from './named.ts';

/** Components in front matter lead to their entries, which the editor takes for plain text. */
export class ComponentLinks implements DocumentLinkProvider {
  readonly #linting: Linting;

  constructor(linting: Linting) {
    this.#linting = linting;
  }

  async provideDocumentLinks(document: TextDocument): Promise<DocumentLink[]> {
    const named = await namedIn(this.#linting, document);
    if (named === undefined) return [];
    const { folder, live, places, rangeOf } = named;
    return places.flatMap((place) => {
      const card =
        place.kind === 'front-matter' ? componentCard(live.index, place.component) : null;
      if (card === null) return [];
      const { uri, range } = locationOf(folder, card.place);
      const target = uri.with({ fragment: `L${range.start.line + 1}` });
      const link = new DocumentLink(rangeOf(place), target);
      link.tooltip = l10n.t('Show {0} on the map', place.component);
      return [link];
    });
  }
}
