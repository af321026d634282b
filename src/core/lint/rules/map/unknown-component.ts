import { nearestNames } from '../../../names.ts';
import { english } from '../../../text/sentence.ts';
import type { Span } from '../../../text/span.ts';
import type { DocumentFacts } from '../../../workspace/facts/document-facts.ts';
import { placeOfItem } from '../../../workspace/facts/front-matter-items.ts';
import type { WorkspaceView } from '../../../workspace/view.ts';
import { edit } from '../../fixes/fix.ts';
import { misspeltEntries } from '../../links/map-links.ts';
import { OTHER_WAY } from '../../reliance/ways.ts';
import { type Finding, workspaceRule } from '../../rule.ts';

/**
 * # Something is named that is not on the map
 *
 * `component` in the front matter names no component of the dependency map; or `needs`, which may name
 * other things as well, or a link into the map names one that is not there while one of nearly that
 * name is.
 *
 * ## Why
 *
 * The playbook is then the playbook of nothing: it is missing from the component's entry, from triage
 * and from the list in an incident.
 *
 * ## What to do
 *
 * Correct the name; a fix offers each that it may have meant. Or put the component on the map.
 *
 * ## Precision
 *
 * On twelve public collections of documents, with maps drawn for them, it has no report: none of them names components in front
 * matter.
 *
 * ## Examples
 *
 * ### The name is on the map
 *
 * ~~~markdown playbooks/vault.md
 * ---
 * component: vaults
 * ---
 *
 * # [Vault](../infra/docs/incident-response.md#vault)
 * ~~~
 *
 * ~~~markdown infra/docs/incident-response.md
 * # Dependency map
 *
 * - K8s clusters depend on Vault
 *
 * ## Vault
 * ~~~
 *
 * ### Misspelt
 *
 * ~~~markdown playbooks/vault.md
 * ---
 * component: Vualt
 * needs: [laptop, K8s clutsers]
 * ---
 *
 * # [Vault](../infra/docs/incident-response.md#vualt)
 * ~~~
 *
 * ~~~markdown infra/docs/incident-response.md
 * # Dependency map
 *
 * - K8s clusters depend on Vault
 *
 * ## Vault
 * ~~~
 *
 * ~~~problems
 * playbooks/vault.md:2:12 “Vualt” is not on the map. Did you mean “Vault”?
 * playbooks/vault.md:3:17 “K8s clutsers” is not on the map. Did you mean “K8s clusters”?
 * playbooks/vault.md:6:45 “#vualt” is not on the map. Did you mean “#vault”?
 * ~~~
 *
 * ~~~markdown playbooks/vault.md fixed
 * ---
 * component: Vault
 * needs: [laptop, K8s clusters]
 * ---
 *
 * # [Vault](../infra/docs/incident-response.md#vault)
 * ~~~
 */
export const unknownComponent = workspaceRule({
  code: 'map/unknown-component',
  severity: 'warning',
  on: 'markdown',
  *check({ file, view }) {
    if (view.map.path() === null) return;
    if (file.roles.playbook) {
      yield* declared(file, view);
      yield* misspeltNeeds(file, view);
    }
    for (const link of file.links) {
      const meant = misspeltEntries(file, link, view);
      if (meant.length === 0) continue;
      const hash = link.url.indexOf('#');
      const start = Math.max(link.target.start, link.target.end - (link.url.length - hash));
      yield finding(file, link.url.slice(hash), { start, end: link.target.end }, meant);
    }
  },
});

function* declared(file: DocumentFacts, view: WorkspaceView): Iterable<Finding> {
  const name = file.playbook?.meta.component ?? null;
  const field = file.frontMatter?.fields.component;
  if (name === null || field === undefined || view.map.find(name) !== null) return;
  const names = view.map.names().map((one) => one.name);
  yield finding(file, name, field.value, nearestNames(name, names));
}

/** Shorter names are near to many words. */
const SHORTEST = 4;

/** Of what a playbook needs, only what is nearly a component: the rest need not be on the map. */
function* misspeltNeeds(file: DocumentFacts, view: WorkspaceView): Iterable<Finding> {
  const field = file.frontMatter?.fields.needs;
  if (field === undefined) return;
  const names = view.map.names().map((one) => one.name);
  for (const need of file.playbook?.meta.needs ?? []) {
    if (need.length < SHORTEST || OTHER_WAY.test(need) || view.map.find(need) !== null) continue;
    if (view.map.mentions(need).length > 0) continue;
    const meant = nearestNames(need, names);
    if (meant.length > 0) yield finding(file, need, placeOfItem(field, need), meant);
  }
}

function finding(
  { path }: DocumentFacts,
  name: string,
  span: Span,
  meant: readonly string[],
): Finding {
  const hint = meant.map((one) => `“${one}”`).join(' or ');
  return {
    text:
      meant.length === 0
        ? english`“{0}” is not on the map. Put it there, or name a component that is.`
        : english`“{0}” is not on the map. Did you mean {1}?`,
    args: [name, hint],
    ...span,
    fixes: ({ text }) => {
      // Quotes around the name and a comment after it stay.
      const at = text(path)?.slice(span.start, span.end).indexOf(name) ?? -1;
      const start = span.start + Math.max(at, 0);
      const end = at < 0 ? span.end : start + name.length;
      return meant.map((one) => {
        const title = { text: english`Write “{0}”`, args: [one] };
        return edit(title, meant.length === 1, { path, start, end, text: one });
      });
    },
  };
}
