import {
  type CancellationToken,
  CodeAction,
  CodeActionKind,
  type CodeActionProvider,
  type Range,
  type TextDocument,
} from 'vscode';
import { edgesAskedFor } from '../../core/incident/postmortem/asked-edges.ts';
import { say } from '../say.ts';
import { workspaceEdit } from './fix-edit.ts';
import type { Linting } from './linting.ts';

/** On a line that asks whether the map lacks an edge, as postmortems do: puts it on the map. */
export class AskedEdges implements CodeActionProvider {
  static readonly kinds = [CodeActionKind.QuickFix];
  readonly #linting: Linting;

  constructor(linting: Linting) {
    this.#linting = linting;
  }

  async provideCodeActions(
    document: TextDocument,
    { start }: Range,
    _context: unknown,
    token: CancellationToken,
  ): Promise<CodeAction[]> {
    const asked = edgesAskedFor(document.lineAt(start.line).text);
    if (asked.length === 0) return [];
    const located = await this.#linting.locate(document);
    if (located === undefined || token.isCancellationRequested) return [];
    const { addToMap } = await import('../analysis.ts');
    const { tools } = located.live.index;
    return asked.flatMap((edge) => {
      const [dependent, dependency] = [edge.dependent, edge.dependency].map((name) =>
        tools.view.map.find(name),
      );
      if (!dependent || !dependency || tools.view.map.route(dependent, dependency) !== null) {
        return [];
      }
      return addToMap({ dependent, dependency }, tools).map(({ title, edits }) => {
        const action = new CodeAction(say(title), CodeActionKind.QuickFix);
        action.edit = workspaceEdit(located, edits);
        return action;
      });
    });
  }
}
