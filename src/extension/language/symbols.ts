import {
  Location,
  l10n,
  SymbolInformation,
  SymbolKind,
  type WorkspaceSymbolProvider,
} from 'vscode';
import type { Linting } from '../lint/linting.ts';
import { rangesIn } from '../lint/positions.ts';

/** Components by name, where the map names them first. */
export class ComponentSymbols implements WorkspaceSymbolProvider {
  readonly #linting: Linting;

  constructor(linting: Linting) {
    this.#linting = linting;
  }

  async provideWorkspaceSymbols(query: string): Promise<SymbolInformation[]> {
    const found = await Promise.all(
      this.#linting.folders().map(async (folder) => {
        const { index } = await folder.current();
        const { map } = index;
        if (map === null) return [];
        const rangeOf = rangesIn(index.tools.text(map.path) ?? '');
        return map.map.components
          .filter(({ name }) => holds(name.toLowerCase(), query.toLowerCase()))
          .map(({ name, range }) => {
            const place = new Location(folder.uriOf(map.path), rangeOf(range));
            return new SymbolInformation(name, SymbolKind.Module, l10n.t('Dependency map'), place);
          });
      }),
    );
    return found.flat();
  }
}

/** Whether the letters of a query stand in a name in this order; the editor ranks what does. */
function holds(name: string, query: string): boolean {
  let at = 0;
  for (const char of query) {
    at = name.indexOf(char, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
