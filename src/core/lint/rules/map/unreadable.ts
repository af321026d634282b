import { mendYaml } from '../../fixes/mend/mend-data.ts';
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
 * Correct the line. In YAML there is a fix for common mistakes.
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
 * infra/docs/incident-response.md:6:1 This YAML cannot be read here: a bracket is opened and not closed. The rest of it was read without this line; correct it.
 * ~~~
 *
 * ~~~markdown infra/docs/incident-response.md fixed
 * # Dependency map
 *
 * ```yaml
 * Vault:
 *   depends_on: [DNS]
 * K8s clusters:
 *   depends_on: [Vault]
 * ```
 * ~~~
 */
export const unreadable = parserRule('map/unreadable', 'error', 'map', (problem, path, tools) => {
  const text = tools.text(path);
  if (text === null || problem.args[0] !== 'YAML') return [];
  const { start } = problem.range;
  const block = tools
    .facts(path)
    ?.code.find(({ body }) => body.start <= start && start <= body.end);
  const from = block?.body.start ?? 0;
  // The fence that closes a block is no part of it.
  const body = text.slice(from, block?.body.end);
  const closed = block?.fenced === true ? body.replace(/[^\r\n]*$/, '') : body;
  return mendYaml({ path, text, start: from, end: from + closed.length });
});
