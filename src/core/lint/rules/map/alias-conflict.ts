import { settleAlias } from '../../../map/edit/settle-alias.ts';
import { argumentsOf, english } from '../../../text/sentence.ts';
import { onMap } from '../../fixes/map-file.ts';
import { choosing, parserRule } from '../../parser-rule.ts';

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
 * Give it to one of them. A fix for each of the two takes it from the other one.
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
 *
 * ~~~markdown infra/docs/incident-response.md fixed
 * ---
 * aliases:
 *   K8s clusters: [secrets]
 * ---
 *
 * # Dependency map
 *
 * - K8s clusters depend on Vault
 * ~~~
 */
export const aliasConflict = parserRule(
  'map/alias-conflict',
  'warning',
  'map',
  choosing((problem, path, tools) => {
    const given = tools.facts(path)?.frontMatter?.fields.aliases?.value;
    if (given === undefined) return [];
    const [alias = '', own = '', other = ''] = argumentsOf(problem);
    return [other, own].flatMap((keeper) => {
      const title = { text: english`Keep “{0}” for {1}`, args: [alias, keeper] };
      return onMap(tools, title, (file, map) => settleAlias(file, map, { alias, keeper }, given));
    });
  }),
);
