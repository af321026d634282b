import { mendLine } from '../../../map/edit/mend-line.ts';
import { english } from '../../../text/sentence.ts';
import { edit } from '../../fixes/fix.ts';
import { choosing, parserRule } from '../../parser-rule.ts';

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
 * Write it as a component, an edge or a comment. Fixes write it with the arrow of its language, where that
 * makes an edge of it, and as a comment, where nothing is lost by that.
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
 *
 * ~~~markdown infra/docs/incident-response.md fixed
 * # Dependency map
 *
 * ```mermaid
 * graph TD
 *   K8s --> Vault
 *   K8s --> DNS
 * ```
 * ~~~
 */
export const unreadLine = parserRule(
  'map/unread-line',
  'warning',
  'map',
  choosing(({ range }, path, { map, text: textOf }) => {
    const text = textOf(path);
    if (map === null || text === null) return [];
    return mendLine({ path, text }, map.map, range).map(({ way, ...line }) => {
      const title =
        way === 'arrow'
          ? { text: english`Write “{0}”`, args: [line.text.trim()] }
          : { text: english`Make the line a comment`, args: [] };
      return edit(title, false, { path, ...line });
    });
  }),
);
