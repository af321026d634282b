import { slugsOf } from '../../../markdown/slugs.ts';
import { playbookSkeleton } from '../../../playbook/skeleton.ts';
import { english } from '../../../text/sentence.ts';
import type { DocumentFacts } from '../../../workspace/facts/document-facts.ts';
import { linkPlace } from '../../../workspace/link-place.ts';
import type { WorkspaceView } from '../../../workspace/view.ts';
import type { FixTools } from '../../fixes/fix.ts';
import { linkToEntry } from '../../links/map-links.ts';
import { componentSpans } from '../../playbook/spans.ts';
import { workspaceRule } from '../../rule.ts';

/**
 * # A component on the map has no playbook
 *
 * No playbook is for this component: none says so in its front matter, and none has its name or an
 * alias in its title, its file name or the folders around it; nor does its entry on the map lead to
 * the playbook that covers it. Those on which the most depends are
 * listed first.
 *
 * ## Why
 *
 * When it fails, somebody finds out at 3 a.m. what it is, where it runs and what hangs on it.
 *
 * ## What to do
 *
 * Write playbooks for the three components that are most likely to fail first; not for everything.
 * The fix makes one from the skeleton, linked to the map.
 *
 * ## Examples
 *
 * ### All have one
 *
 * ~~~markdown infra/docs/incident-response.md
 * # Dependency map
 *
 * - K8s clusters depend on Vault
 *
 * ## Vault
 * ~~~
 *
 * ~~~markdown playbooks/vault.md
 * # Vault is sealed
 * ~~~
 *
 * ~~~markdown playbooks/clusters.md
 * ---
 * component: K8s clusters
 * ---
 *
 * # When pods do not start
 * ~~~
 *
 * ### None has
 *
 * ~~~markdown infra/docs/incident-response.md
 * # Dependency map
 *
 * - K8s clusters depend on Vault
 * ~~~
 *
 * ~~~problems
 * infra/docs/incident-response.md:3:26 Vault has no playbook, and one component depends on it. Write one.
 * infra/docs/incident-response.md:3:3 K8s clusters has no playbook. Nothing on the map depends on it; others may come first.
 * ~~~
 */
export const noPlaybook = workspaceRule({
  code: 'map/no-playbook',
  severity: 'info',
  on: 'map',
  *check({ file, view }) {
    const without = view.map
      .names()
      .filter(({ name }) => view.playbooksOf(name).length === 0 && !isCovered(file, name, view))
      .map(({ name }) => ({ name, dependents: view.map.downstream(name).length }))
      .sort((a, b) => b.dependents - a.dependents);
    const spans = componentSpans(file);
    for (const [rank, { name, dependents }] of without.entries()) {
      const span = spans.get(name);
      if (span === undefined) continue;
      yield {
        text:
          dependents === 0
            ? english`{0} has no playbook. Nothing on the map depends on it; others may come first.`
            : dependents === 1
              ? english`{0} has no playbook, and one component depends on it. Write one.`
              : english`{0} has no playbook, and {1} components depend on it. Write one.`,
        args: [name, String(dependents)],
        ...span,
        rank,
        fixes: (tools) => [creation(name, tools)],
      };
    }
  },
});

/** Whether the map's own words on a component lead to the playbook that covers it. */
function isCovered(file: DocumentFacts, component: string, view: WorkspaceView): boolean {
  const at = file.headings.findIndex(({ slug }) => view.map.componentAt(slug) === component);
  const heading = file.headings[at];
  if (heading === undefined) return false;
  const next = file.headings.slice(at + 1).find(({ depth }) => depth <= heading.depth);
  return file.links.some(({ url, start }) => {
    if (start < heading.end || start >= (next?.start ?? Number.POSITIVE_INFINITY)) return false;
    const place = linkPlace(file.path, url);
    if (place === null) return false;
    return view.page(place.path, 'is playbook', (page) => page?.roles.playbook === true);
  });
}

function creation(component: string, tools: FixTools) {
  const [slug = 'playbook'] = slugsOf([component]);
  const path = `${folderFor(tools)}/${slug.replace(/-{2,}/g, '-')}.md`;
  const link = linkToEntry(path, component, component, tools.view);
  return {
    title: { text: english`Start a playbook for {0}`, args: [component] },
    safe: false,
    edits: [],
    creates: [{ path, content: playbookSkeleton(component, link) }],
  };
}

/** Where the most playbooks of components are. */
function folderFor({ view }: FixTools): string {
  const counts = new Map<string, number>();
  for (const { name } of view.map.names()) {
    for (const path of view.playbooksOf(name)) {
      const folder = path.slice(0, Math.max(path.lastIndexOf('/'), 0));
      counts.set(folder, (counts.get(folder) ?? 0) + 1);
    }
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most?.[0] || 'playbooks';
}
