import type {
  CancellationToken,
  Position,
  Range,
  RenameProvider,
  TextDocument,
  WorkspaceEdit,
} from 'vscode';
import { workspaceEdit } from '../lint/fix-edit.ts';
import type { Linting } from '../lint/linting.ts';
import { say } from '../say.ts';
import { namedAt } from './named.ts';

/** Gives a component another name in the map, the playbooks, their front matter and all links. */
export class ComponentRename implements RenameProvider {
  readonly #linting: Linting;

  constructor(linting: Linting) {
    this.#linting = linting;
  }

  /** Undefined leaves the place to whoever else can rename there. */
  async prepareRename(
    document: TextDocument,
    position: Position,
  ): Promise<{ readonly range: Range; readonly placeholder: string } | undefined> {
    const named = await namedAt(this.#linting, document, position);
    return named === undefined
      ? undefined
      : { range: named.rangeOf(named.place), placeholder: named.place.component };
  }

  async provideRenameEdits(
    document: TextDocument,
    position: Position,
    newName: string,
    token: CancellationToken,
  ): Promise<WorkspaceEdit | undefined> {
    const named = await namedAt(this.#linting, document, position);
    if (named === undefined) return undefined;
    const { folder, path, place } = named;
    await folder.whole(() => !token.isCancellationRequested);
    const { renameComponent } = await import('../analysis.ts');
    return folder.using(path, async (live) => {
      if (token.isCancellationRequested) return undefined;
      const renaming = await renameComponent(
        { index: live.index, factsOf: (file) => live.factsOf(file), pause: folder.pause },
        place.component,
        newName,
      );
      // The editor shows the reason beside the name.
      if (renaming.kind === 'refused') throw new Error(say(renaming.why));
      return workspaceEdit({ folder, live }, renaming.edits);
    });
  }
}
