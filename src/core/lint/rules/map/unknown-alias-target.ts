import { parserRule } from '../../parser-rule.ts';

/**
 * # Aliases are given for a component that the map does not have
 *
 * `aliases` in the front matter of the map names a component that no drawing names.
 *
 * ## Why
 *
 * The other names lead nowhere.
 *
 * ## What to do
 *
 * Correct the name, or put the component on the map.
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
 *   Vualt: [secrets]
 * ---
 *
 * # Dependency map
 *
 * - K8s clusters depend on Vault
 * ~~~
 *
 * ~~~problems
 * infra/docs/incident-response.md:1:1 Aliases are given for “Vualt”, which the map does not name. Did you mean “Vault”?
 * ~~~
 */
export const unknownAliasTarget = parserRule('map/unknown-alias-target', 'warning', 'map');
