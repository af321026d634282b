import { parserRule } from '../../parser-rule.ts';

/**
 * # An alias means two components
 *
 * The same other name is given to two components.
 *
 * ## Why
 *
 * A playbook that uses it is for one of them by chance.
 *
 * ## What to do
 *
 * Give it to one of them.
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
 * ---
 * aliases:
 *   Vault: [secrets]
 *   K8s clusters: [secrets]
 * ---
 *
 * # Dependency map
 *
 * - K8s clusters depend on Vault
 * ~~~
 *
 * ~~~problems
 * infra/docs/incident-response.md:9:26 The alias “secrets” of “Vault” already means “K8s clusters”. Give it to one of them.
 * ~~~
 */
export const aliasConflict = parserRule('map/alias-conflict', 'warning', 'map');
