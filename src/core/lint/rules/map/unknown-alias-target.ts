import { argumentsOf, english } from '../../../text/sentence.ts';
import { edit } from '../../fixes/fix.ts';
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
 *
 * ~~~markdown infra/docs/incident-response.md fixed
 * ---
 * aliases:
 *   Vault: [secrets]
 * ---
 *
 * # Dependency map
 *
 * - K8s clusters depend on Vault
 * ~~~
 */
export const unknownAliasTarget = parserRule(
  'map/unknown-alias-target',
  'warning',
  'map',
  (problem, path, { text, facts }) => {
    const [name = '', hint = ''] = argumentsOf(problem);
    const source = text(path)?.slice(0, facts(path)?.frontMatter?.end ?? 0) ?? '';
    const key = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const found = new RegExp(`^[ \\t]+["']?(${key})["']?[ \\t]*:`, 'dm').exec(source);
    const [start, end] = found?.indices?.[1] ?? [];
    if (start === undefined || end === undefined) return [];
    return [...hint.matchAll(/“([^”]+)”/g)].map(([, meant = '']) =>
      edit({ text: english`Write “{0}”`, args: [meant] }, false, { path, start, end, text: meant }),
    );
  },
);
