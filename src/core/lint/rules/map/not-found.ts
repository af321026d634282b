import { parserRule } from '../../parser-rule.ts';

/**
 * # The map cannot be found in its file
 *
 * The file that is configured as the map holds nothing that reads as one.
 *
 * ## Why
 *
 * Without a map there is no triage, no blast radius and no order in which to look.
 *
 * ## What to do
 *
 * Draw one: a tree in a fence, a Mermaid graph, a list, a table. Where there is a drawing that was
 * not taken for a map, say near it what hangs below what. Or correct `map` in `.faultline.yaml`.
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
 * # When the platform breaks
 *
 * Call somebody.
 * ~~~
 *
 * ~~~problems
 * infra/docs/incident-response.md:1:1 No dependency map found. Add a drawing in a fence, a Mermaid or DOT graph, a nested list, or a table with the columns “Component” and “Depends on”.
 * ~~~
 */
export const notFound = parserRule('map/not-found', 'error', 'map');
