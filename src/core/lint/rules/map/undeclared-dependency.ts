import { english } from '../../../text/sentence.ts';
import { addToMap, takeOffMap } from '../../fixes/edge-fixes.ts';
import { toChoose } from '../../fixes/fix.ts';
import { takeOutOfList } from '../../fixes/stated-list.ts';
import { statedSides } from '../../mentions/stated.ts';
import { workspaceRule } from '../../rule.ts';

/**
 * # A playbook states a dependency that the map does not have
 *
 * The playbook says what its component depends on ("Upstream: …", "Depends on: …", a list under such
 * a heading, or `depends-on` in its front matter), or what depends on it ("Downstream: …", "Used by:
 * …"), and the map has no way from the one to the other, not even through others.
 *
 * ## Why
 *
 * Somebody learned of this dependency, probably in an incident. As long as it is not on the map, triage
 * does not know it, and the next responder learns of it again.
 *
 * ## What to do
 *
 * Put it on the map; a fix does where the drawing allows it. Or correct the playbook; another one takes the
 * component out of its list.
 *
 * ## Precision
 *
 * On twelve public collections of documents, with maps drawn for them, it has one report, which is right: few playbooks state what they
 * depend on.
 *
 * ## Examples
 *
 * ### The map says the same
 *
 * ~~~markdown playbooks/clusters.md
 * # K8s clusters
 *
 * Upstream: Vault, Internal DNS
 * ~~~
 *
 * ~~~markdown infra/docs/incident-response.md
 * # Dependency map
 *
 * - K8s clusters depend on Vault
 * - Vault depends on Internal DNS
 * ~~~
 *
 * ### The map does not know it
 *
 * ~~~markdown playbooks/clusters.md
 * # K8s clusters
 *
 * Upstream: Vault, Internal DNS
 * ~~~
 *
 * ~~~markdown infra/docs/incident-response.md
 * # Dependency map
 *
 * - K8s clusters depend on Vault
 * - Service workloads depend on Internal DNS
 * ~~~
 *
 * ~~~problems
 * playbooks/clusters.md:3:18 This says that K8s clusters depends on Internal DNS, and the map does not. Put it on the map, or correct the playbook.
 * ~~~
 *
 * ~~~markdown infra/docs/incident-response.md fixed
 * # Dependency map
 *
 * - K8s clusters depend on Vault, Internal DNS
 * - Service workloads depend on Internal DNS
 * ~~~
 */
export const undeclaredDependency = workspaceRule({
  code: 'map/undeclared-dependency',
  severity: 'warning',
  on: 'playbook',
  *check({ file, view }) {
    const own = view.componentOf(file.path);
    if (own === null || !view.candidatesOf(file.path).includes(own.name)) return;
    for (const { side, components } of statedSides(file, view)) {
      for (const { component, start, end } of components) {
        if (component === own.name) continue;
        const [dependent, dependency] =
          side === 'upstream' ? [own.name, component] : [component, own.name];
        if (view.map.route(dependent, dependency) !== null) continue;
        const reversed = view.map.route(dependency, dependent) !== null;
        yield {
          text: reversed
            ? english`This says that {0} depends on {1}, and the map says that {1} depends on {0}. Correct one of them.`
            : english`This says that {0} depends on {1}, and the map does not. Put it on the map, or correct the playbook.`,
          args: [dependent, dependency],
          start,
          end,
          fixes: toChoose((tools) => [
            ...(reversed
              ? takeOffMap({ dependent: dependency, dependency: dependent }, tools)
              : addToMap({ dependent, dependency }, tools)),
            ...takeOutOfList(file.path, component, { start, end }, tools),
          ]),
        };
      }
    }
  },
});
