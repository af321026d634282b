import { parserRule } from '../../parser-rule.ts';

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
 * Break the circle, or keep it if it is meant and write into the playbooks how to start cold.
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
 */
export const cycle = parserRule('map/cycle', 'warning', 'map');
