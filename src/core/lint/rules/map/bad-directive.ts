import { parserRule } from '../../parser-rule.ts';

/**
 * # A directive for the map is not understood
 *
 * A comment `<!-- faultline: … -->` near the map holds a word that means nothing.
 *
 * ## Why
 *
 * The map may be read the wrong way round, against what its author wrote down.
 *
 * ## What to do
 *
 * Write `arrows=dependency`, `arrows=dependent`, `children=dependency`, `children=dependent` or
 * `map=ignore`.
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
 * <!-- faultline: arrows=up -->
 *
 * - K8s clusters depend on Vault
 * ~~~
 *
 * ~~~problems
 * infra/docs/incident-response.md:3:1 This faultline directive was not understood: “arrows=up”. Write arrows=dependency, arrows=dependent, children=dependency, children=dependent or map=ignore.
 * ~~~
 */
export const badDirective = parserRule('map/bad-directive', 'warning', 'map');
