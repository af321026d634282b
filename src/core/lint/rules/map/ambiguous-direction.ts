import { labelEdge } from '../../../map/edit/label-edge.ts';
import { argumentsOf, english } from '../../../text/sentence.ts';
import { edit } from '../../fixes/fix.ts';
import { choosing, parserRule } from '../../parser-rule.ts';

/**
 * # A line on the map has no direction
 *
 * Two components are connected by a line that says not which of them depends on the other.
 *
 * ## Why
 *
 * The edge is left out: triage and blast radius know nothing of it.
 *
 * ## What to do
 *
 * Draw an arrow, or label the line "depends on" or "used by".
 *
 * ## Examples
 *
 * ### Fine
 *
 * ~~~markdown infra/docs/incident-response.md
 * # Dependency map
 *
 * What hangs below something depends on it.
 *
 * ```text
 * [ Vault ]
 *     ↑
 *     └─ [ K8s clusters ]
 * ```
 * ~~~
 *
 * ### Reported
 *
 * ~~~markdown infra/docs/incident-response.md
 * # Dependency map
 *
 * ```mermaid
 * graph TD
 *   K8s --> Vault
 *   Vault --- DNS
 * ```
 * ~~~
 *
 * ~~~problems
 * infra/docs/incident-response.md:6:3 The line between “Vault” and “DNS” has no direction, so it was left out. Draw an arrow, or label it “depends on” or “used by”.
 * ~~~
 *
 * ~~~markdown infra/docs/incident-response.md fixed
 * # Dependency map
 *
 * ```mermaid
 * graph TD
 *   K8s --> Vault
 *   Vault ---|depends on| DNS
 * ```
 * ~~~
 */
export const ambiguousDirection = parserRule(
  'map/ambiguous-direction',
  'warning',
  'map',
  choosing((problem, path, { map, text }) => {
    const [from = '', to = ''] = argumentsOf(problem);
    const source = text(path);
    if (map === null || source === null) return [];
    const place = { path, text: source };
    return [
      { dependent: from, dependency: to },
      { dependent: to, dependency: from },
    ].flatMap((ends) => {
      const made = labelEdge(place, map.map, ends, problem.range);
      const title = { text: english`{0} depends on {1}`, args: [ends.dependent, ends.dependency] };
      return made === null ? [] : [edit(title, false, { path, ...made })];
    });
  }),
);
