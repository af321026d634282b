import {
  type CancellationToken,
  Location,
  type Position,
  type ReferenceContext,
  type ReferenceProvider,
  type TextDocument,
} from 'vscode';
import type { Linting } from '../lint/linting.ts';
import { rangesIn } from '../lint/positions.ts';
import { namedAt } from './named.ts';

/** Every place of the folder that names a component. */
export class ComponentReferences implements ReferenceProvider {
  readonly #linting: Linting;

  constructor(linting: Linting) {
    this.#linting = linting;
  }

  async provideReferences(
    document: TextDocument,
    position: Position,
    { includeDeclaration }: ReferenceContext,
    token: CancellationToken,
  ): Promise<Location[] | undefined> {
    const named = await namedAt(this.#linting, document, position);
    if (named === undefined) return undefined;
    const { folder, place } = named;
    // Of a heading and a link to it, the editor tells where that heading is.
    const isTold = place.kind === 'entry' || place.kind === 'anchor';
    await folder.whole(() => !token.isCancellationRequested);
    const { placesOf } = await import('../analysis.ts');
    return folder.using(named.path, async ({ index }) => {
      const found = await placesOf(index, place.component, folder.pause);
      return found.flatMap(({ path, places }) => {
        const rangeOf = rangesIn(index.tools.text(path) ?? '');
        return places
          .filter(({ kind }) => kind !== 'entry' || (includeDeclaration && !isTold))
          .map((one) => new Location(folder.uriOf(path), rangeOf(one)));
      });
    });
  }
}
