import { l10n, WorkspaceEdit, window, workspace } from 'vscode';
import { askName } from '../../incident/ask.ts';
import { plainMessage } from '../../plain-text.ts';
import type { Services } from '../../services.ts';
import { showLine } from '../../show-line.ts';
import { componentArgument } from './argument.ts';

/**
 * Writes into the map that a component depends on another one, in the map's own notation and as the
 * smallest change that says so. The file is left unsaved, for whoever knows to look at.
 */
export async function run(services: Services, argument?: unknown): Promise<void> {
  const { state } = services.triage;
  if (state === undefined) return;
  const { answer, components, repository } = state;
  const component =
    componentArgument(services, argument) ??
    (await askName(components, l10n.t('Which Component Lacks a Dependency?')));
  if (component === undefined) return;
  const likely = answer.suspects.map((suspect) => suspect.component);
  const others = [...new Set([...likely, ...components])].filter((name) => name !== component);
  const dependency = await askName(others, l10n.t('{0} Depends On', component));
  if (dependency === undefined) return;
  const { uri, path } = repository.mapFile;
  const document = await workspace.openTextDocument(uri);
  const { addEdge, readMap } = await import('../../analysis.ts');
  const file = { path, text: document.getText() };
  const insertion = addEdge(file, readMap(file), { dependent: component, dependency });
  if (insertion === null) {
    const said = l10n.t(
      'There is no change to {0} that says just that {1} depends on {2}. It may be there already; else write it yourself.',
      path,
      component,
      dependency,
    );
    void window.showWarningMessage(plainMessage(said));
    return;
  }
  const edit = new WorkspaceEdit();
  edit.insert(uri, document.positionAt(insertion.start), insertion.text);
  await workspace.applyEdit(edit);
  const leading = /^\s*/u.exec(insertion.text)?.[0].length ?? 0;
  await showLine(uri, document.positionAt(insertion.start + leading).line + 1, {});
}
