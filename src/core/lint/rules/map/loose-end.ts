import { parserRule } from '../../parser-rule.ts';

/**
 * # An arrow on the map leads nowhere
 *
 * An arrow touches no component at one of its ends.
 *
 * ## Why
 *
 * The edge is left out: triage and blast radius know nothing of it.
 *
 * ## What to do
 *
 * Let both ends touch a component. There is no fix: nothing says which one was meant.
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
 * Arrows point to what is needed.
 *
 * ```text
 * +-------+     +-----+
 * | Vault |---->| DNS |
 * +-------+     +-----+
 *     |
 *     +---->
 * ```
 * ~~~
 *
 * ~~~problems
 * infra/docs/incident-response.md:10:10 This arrow ends at no component, so it was left out. Let both of its ends touch one.
 * ~~~
 */
export const looseEnd = parserRule('map/loose-end', 'warning', 'map');
