import { redrawTree } from '../../../map/edit/redraw-tree.ts';
import { english } from '../../../text/sentence.ts';
import { onMap } from '../../fixes/map-file.ts';
import { choosing, parserRule } from '../../parser-rule.ts';

/**
 * # The indentation of a drawing is lost
 *
 * A drawing was copied without its blanks. Its bars were used to find what hangs under what.
 *
 * ## Why
 *
 * A careful human can mostly still read it, and so can Faultline; but it may be wrong.
 *
 * ## What to do
 *
 * Check the edges with `faultline map FILE`, and draw the tree again. The fix draws it as it was read.
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
 * What hangs below something depends on it.
 *
 * ```text
 * Vault
 * ├─ K8s clusters
 * └─ CI
 * ├─ Jobs
 * └─ Runners
 * ```
 * ~~~
 *
 * ~~~problems
 * infra/docs/incident-response.md:6:1 The indentation of this drawing is lost; its bars were used to find what hangs under what. Check the edges.
 * ~~~
 *
 * ~~~markdown infra/docs/incident-response.md fixed
 * # Dependency map
 *
 * What hangs below something depends on it.
 *
 * ```text
 * Vault
 * ├─ K8s clusters
 * └─ CI
 *     ├─ Jobs
 *     └─ Runners
 * ```
 * ~~~
 */
export const lostIndentation = parserRule(
  'map/lost-indentation',
  'info',
  'map',
  choosing(({ range }, _, tools) => {
    const title = { text: english`Draw the tree with its indentation`, args: [] };
    return onMap(tools, title, (file, map) => redrawTree(file, map, range));
  }),
);
