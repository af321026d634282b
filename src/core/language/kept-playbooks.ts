import type { TextEdit } from '../lint/fixes/fix.ts';
import { newlineOf } from '../text/newline.ts';
import { candidateFinder } from '../workspace/component-of.ts';
import type { DocumentFacts } from '../workspace/facts/document-facts.ts';
import type { WorkspaceIndex } from '../workspace/workspace-index.ts';
import { yamlName } from './new-name.ts';

/**
 * Edits that say in the front matter of a playbook for which component it is, where its title and path
 * would no longer.
 *
 * @param after the facts of the files that will have other texts
 */
export function keptPlaybooks(
  { tools, map }: WorkspaceIndex,
  after: ReadonlyMap<string, DocumentFacts>,
  component: string,
  to: string,
): readonly TextEdit[] {
  const { components = [] } = after.get(map?.path ?? '')?.map?.map ?? {};
  const find = candidateFinder(components);
  return tools.view.playbooksOf(component).flatMap((path): readonly TextEdit[] => {
    const facts = after.get(path) ?? tools.facts(path);
    const { playbook = null } = facts ?? {};
    if (playbook === null) return [];
    const { meta, title } = playbook;
    if (tools.view.componentOf(path)?.name !== component) return [];
    if (find({ declared: meta.component, title, path }).sure?.name === to) return [];
    return fieldEdit(path, tools.text(path) ?? '', to);
  });
}

/** Front matter with the field, or the field in front of those that are there. */
function fieldEdit(path: string, text: string, component: string): readonly TextEdit[] {
  const newline = newlineOf(text);
  const [, lead = '', fence = ''] = /^(\uFEFF?)((?:---|\+\+\+)[ \t]*\r?\n)?/.exec(text) ?? [];
  const start = lead.length + fence.length;
  const field = fence.startsWith('+')
    ? `component = ${JSON.stringify(component)}`
    : `component: ${yamlName(component, '')}`;
  const lines = fence === '' ? ['---', field, '---', '', ''] : [field, ''];
  return [{ path, start, end: start, text: lines.join(newline) }];
}
