import { type ExtensionContext, languages } from 'vscode';
import { GRAPH_FILES, LENS_FILES } from '../lenses.ts';
import type { Linting } from '../lint/linting.ts';
import { COMPLETION_TRIGGERS, FaultlineCompletion } from './completion.ts';
import { ComponentDefinition } from './definition.ts';
import { EntryLenses } from './entry-lenses.ts';
import { ComponentHover } from './hover.ts';
import { ComponentLinks } from './links.ts';
import { MapSymbols } from './map-symbols.ts';
import { ComponentReferences } from './references.ts';
import { ComponentRename } from './rename.ts';
import { ComponentSymbols } from './symbols.ts';

/** Sets up what the editor knows of components wherever they are named. */
export function setUpLanguage({ subscriptions }: ExtensionContext, linting: Linting): void {
  const completion = new FaultlineCompletion(linting);
  const lenses = new EntryLenses(linting);
  subscriptions.push(
    lenses,
    languages.registerHoverProvider(LENS_FILES, new ComponentHover(linting)),
    languages.registerDefinitionProvider(LENS_FILES, new ComponentDefinition(linting)),
    languages.registerReferenceProvider(LENS_FILES, new ComponentReferences(linting)),
    languages.registerRenameProvider(LENS_FILES, new ComponentRename(linting)),
    languages.registerDocumentLinkProvider(LENS_FILES, new ComponentLinks(linting)),
    languages.registerCodeLensProvider(LENS_FILES, lenses),
    languages.registerDocumentSymbolProvider(GRAPH_FILES, new MapSymbols(linting)),
    languages.registerWorkspaceSymbolProvider(new ComponentSymbols(linting)),
    languages.registerCompletionItemProvider('markdown', completion, ...COMPLETION_TRIGGERS),
  );
}
