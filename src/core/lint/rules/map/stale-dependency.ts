import { english } from '../../../text/sentence.ts';
import type { DocumentFacts } from '../../../workspace/facts/document-facts.ts';
import { takeOffMap } from '../../fixes/edge-fixes.ts';
import { edit, type Fix, type FixTools, toChoose } from '../../fixes/fix.ts';
import { linkToEntry } from '../../links/map-links.ts';
import { type StatedSide, statedSides } from '../../mentions/stated.ts';
import { workspaceRule } from '../../rule.ts';

/**
 * # A playbook leaves out a dependency that the map has
 *
 * The playbook lists what its component depends on, or what depends on it, and the map has one more.
 * Playbooks that list nothing of the kind are fine: the map is enough.
 *
 * ## Why
 *
 * A list that looks complete is believed. The one that is missing is not looked at.
 *
 * ## What to do
 *
 * Add it to the list; the fix does. If it is the map that is out of date, correct the map. Better than
 * a list is a link to the map.
 *
 * ## Precision
 *
 * On twelve public collections of documents, with maps drawn for them, it has no report: few playbooks state what they depend on.
 *
 * ## Examples
 *
 * ### The list is complete
 *
 * ~~~markdown playbooks/clusters.md
 * # K8s clusters
 *
 * Depends on: Vault, Internal DNS
 * ~~~
 *
 * ~~~markdown infra/docs/incident-response.md
 * # Dependency map
 *
 * - K8s clusters depend on Vault
 * - K8s clusters depend on Internal DNS
 * ~~~
 *
 * ### One is missing
 *
 * ~~~markdown playbooks/clusters.md
 * # K8s clusters
 *
 * Depends on: Vault
 *
 * ## Used by
 *
 * - Argo CD
 * ~~~
 *
 * ~~~markdown infra/docs/incident-response.md
 * # Dependency map
 *
 * - K8s clusters depend on Vault
 * - K8s clusters depend on Internal DNS
 * - Argo CD depends on K8s clusters
 * - Service workloads depend on K8s clusters
 *
 * ## Internal DNS
 * ~~~
 *
 * ~~~problems
 * playbooks/clusters.md:3:1 The map says that K8s clusters depends on Internal DNS, and this leaves it out. Add it here, or correct the map.
 * playbooks/clusters.md:5:1 The map says that Service workloads depends on K8s clusters, and this leaves it out. Add it here, or correct the map.
 * ~~~
 *
 * ~~~markdown playbooks/clusters.md fixed
 * # K8s clusters
 *
 * Depends on: Vault, [Internal DNS](../infra/docs/incident-response.md#internal-dns)
 *
 * ## Used by
 *
 * - Argo CD
 * - [Service workloads](../infra/docs/incident-response.md)
 * ~~~
 */
export const staleDependency = workspaceRule({
  code: 'map/stale-dependency',
  severity: 'warning',
  on: 'playbook',
  *check({ file, view }) {
    const own = view.componentOf(file.path);
    if (own === null || !view.candidatesOf(file.path).includes(own.name)) return;
    for (const stated of statedSides(file, view)) {
      const { side, components, label } = stated;
      const named = new Set(components.map(({ component }) => component));
      const direct =
        side === 'upstream' ? view.map.dependencies(own.name) : view.map.dependents(own.name);
      for (const component of direct) {
        if (named.has(component)) continue;
        const [dependent, dependency] =
          side === 'upstream' ? [own.name, component] : [component, own.name];
        yield {
          text: english`The map says that {0} depends on {1}, and this leaves it out. Add it here, or correct the map.`,
          args: [dependent, dependency],
          ...label,
          fixes: toChoose((tools) => [
            ...addToList(file, stated, component, tools),
            ...takeOffMap({ dependent, dependency }, tools),
          ]),
        };
      }
    }
  },
});

/** Adds a component after the last one that is named, in the form of the list. */
function addToList(
  { path }: DocumentFacts,
  { relation, components }: StatedSide,
  component: string,
  tools: FixTools,
): readonly Fix[] {
  const text = tools.text(path);
  const last = components.at(-1);
  if (text === null || relation === null || last === undefined) return [];
  const link = linkToEntry(path, component, component, tools.view);
  const title = { text: english`Add {0} here`, args: [component] };
  if (relation.form === 'line') {
    return [edit(title, false, { path, start: last.end, end: last.end, text: `, ${link}` })];
  }
  const lineStart = Math.max(text.lastIndexOf('\n', last.start - 1) + 1, 0);
  const marker = /^[ \t>]*(?:[-*+]|\d+[.)])[ \t]+/.exec(text.slice(lineStart, last.start))?.[0];
  if (marker === undefined) return [];
  const ending = /\r?\n|\r|$/.exec(text.slice(last.end));
  const at = last.end + (ending?.index ?? 0);
  const newline = ending?.[0] || '\n';
  const number = numberAfter(marker, text.slice(0, lineStart));
  return [edit(title, false, { path, start: at, end: at, text: `${newline}${number}${link}` })];
}

/** The mark of the next item: one more, but not in a list in which all bear one number. */
function numberAfter(marker: string, before: string): string {
  const previous = /([^\n]*)\r?\n$/.exec(before)?.[1] ?? '';
  return previous.startsWith(marker)
    ? marker
    : marker.replace(/\d+/, (one) => String(Number(one) + 1));
}
