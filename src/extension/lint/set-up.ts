import { type ExtensionContext, type LogOutputChannel, languages } from 'vscode';
import type { FactsReader } from '../facts/facts-reader.ts';
import { createClock } from '../incident/clock.ts';
import { LENS_FILES } from '../lenses.ts';
import { AskedEdges } from './asked-edges.ts';
import { Diagnostics } from './diagnostics.ts';
import { FixAll } from './fix-all.ts';
import { Linting } from './linting.ts';
import { QuickFixes } from './quick-fixes.ts';

/** Sets up the linter's face: problems, and what puts them right. */
export function setUpLinting(
  { extensionUri, extensionMode, subscriptions }: ExtensionContext,
  log: LogOutputChannel,
  reader: FactsReader,
): Linting {
  const linting = new Linting(log, reader, createClock(extensionMode));
  const kinds = (of: { readonly kinds: typeof QuickFixes.kinds }) => ({
    providedCodeActionKinds: of.kinds,
  });
  subscriptions.push(
    linting,
    new Diagnostics(linting, extensionUri),
    languages.registerCodeActionsProvider(LENS_FILES, new QuickFixes(linting), kinds(QuickFixes)),
    languages.registerCodeActionsProvider(LENS_FILES, new AskedEdges(linting), kinds(AskedEdges)),
    languages.registerCodeActionsProvider(LENS_FILES, new FixAll(linting), kinds(FixAll)),
  );
  return linting;
}
