import { parserRule } from '../../parser-rule.ts';

/**
 * # A line of the map was not understood
 *
 * A line of a graph is neither a component nor an edge nor a comment.
 *
 * ## Why
 *
 * What it says is missing from triage.
 *
 * ## What to do
 *
 * Write it as a component, an edge or a comment.
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
 *   K8s ==|| DNS
 * ```
 * ~~~
 *
 * ~~~problems
 * infra/docs/incident-response.md:6:7 This line of the dependency map was not understood: “==|| DNS”. Write it as a component, an edge or a comment.
 * ~~~
 */
export const unreadLine = parserRule('map/unread-line', 'warning', 'map');
