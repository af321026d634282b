import { argumentsOf } from '../../../text/sentence.ts';
import { takeOffMap } from '../../fixes/edge-fixes.ts';
import { choosing, parserRule } from '../../parser-rule.ts';

/**
 * # Components depend on each other in a circle
 *
 * Each of them needs the next, and the last needs the first.
 *
 * ## Why
 *
 * After a full outage none of them can start first, unless somebody knows the trick. Triage cannot
 * tell cause from effect inside the circle.
 *
 * ## What to do
 *
 * Break the circle: a fix takes off the edge that you choose. Or keep it if it is meant and write into the
 * playbooks how to start cold.
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
 * - K8s clusters depend on Vault
 * - Vault depends on K8s clusters
 * ~~~
 *
 * ~~~problems
 * infra/docs/incident-response.md:3:3 These components depend on each other in a cycle: K8s clusters → Vault → K8s clusters. None of them can start first; keep the cycle only if it is meant.
 * ~~~
 *
 * ~~~markdown infra/docs/incident-response.md fixed
 * # Dependency map
 *
 * - Vault depends on K8s clusters
 * ~~~
 */
export const cycle = parserRule(
  'map/cycle',
  'warning',
  'map',
  choosing((problem, _path, tools) => {
    const [path = ''] = argumentsOf(problem);
    const names = path.split(' → ');
    return names.slice(1, 1 + MOST_FIXES).flatMap((dependency, at) => {
      const dependent = names[at] ?? dependency;
      return takeOffMap({ dependent, dependency }, tools);
    });
  }),
);

/** Nobody chooses among more. */
const MOST_FIXES = 6;
