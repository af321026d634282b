import { DocumentSymbol, type DocumentSymbolProvider, SymbolKind, type TextDocument } from 'vscode';
import type { Linting } from '../lint/linting.ts';
import { rangesIn } from '../lint/positions.ts';

/** The components of a map that is a bare graph: of Markdown the editor knows the headings itself. */
export class MapSymbols implements DocumentSymbolProvider {
  readonly #linting: Linting;

  constructor(linting: Linting) {
    this.#linting = linting;
  }

  async provideDocumentSymbols(document: TextDocument): Promise<DocumentSymbol[]> {
    const located = await this.#linting.locate(document);
    const { map, tools } = located?.live.index ?? {};
    if (located === undefined || !map || map.path !== located.path) return [];
    const text = tools?.text(map.path) ?? '';
    const rangeOf = rangesIn(text);
    return map.map.components.map(({ name, range }) => {
      const place = rangeOf(range);
      const needs = map.graph.dependencies(name).join(', ');
      return new DocumentSymbol(name, needs, SymbolKind.Module, place, place);
    });
  }
}
