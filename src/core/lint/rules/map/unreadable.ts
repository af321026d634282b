import { parserRule } from '../../parser-rule.ts';

/**
 * # A graph on the map has a mistake in it
 *
 * A Mermaid, DOT, PlantUML, D2 or YAML graph cannot be read at one place.
 *
 * ## Why
 *
 * The rest is read without it, so an edge may be missing from triage.
 *
 * ## What to do
 *
 * Correct the line.
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
 * ```yaml
 * Vault:
 *   depends_on: [DNS
 * K8s clusters:
 *   depends_on: [Vault]
 * ```
 * ~~~
 *
 * ~~~problems
 * infra/docs/incident-response.md:6:1 This YAML cannot be read here: Flow sequence in block collection must be sufficiently indented and end with a ]. The rest of it was read without this line; correct it.
 * ~~~
 */
export const unreadable = parserRule('map/unreadable', 'error', 'map');
