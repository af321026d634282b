import { MAP_SECTION } from '../../../scaffold/texts.ts';
import { newlineOf } from '../../../text/newline.ts';
import { english } from '../../../text/sentence.ts';
import { isMarkdownPath } from '../../../workspace/paths.ts';
import { edit, type Fix, type FixTools } from '../../fixes/fix.ts';
import { pointMapAt } from '../../fixes/map-places.ts';
import { choosing, parserRule } from '../../parser-rule.ts';

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
 * not taken for a map, say near it what hangs below what. Or correct `map` in `.faultline.yaml`. One fix
 * names another document that holds a map there, the other one adds a map to start from.
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
 *
 * ~~~markdown infra/docs/incident-response.md fixed
 * # When the platform breaks
 *
 * Call somebody.
 *
 * ## Dependency map
 *
 * What hangs below something depends on it. Change this to what your platform is made of.
 *
 * ```text
 * [ Internal DNS ]
 *     ↑
 *     ├─ [ Vault ]
 *     │       ↑
 *     │       └─ [ K8s clusters ]
 *     │               ↑
 *     │               └─ [ Service workloads ]
 *     │
 *     └─ [ K8s clusters ]
 * ```
 * ~~~
 */
export const notFound = parserRule(
  'map/not-found',
  'error',
  'map',
  choosing((_, path, tools) => [...pointMapAt(path, tools), ...addMap(path, tools)]),
);

/** A map to start from, at the end of the document. */
function addMap(path: string, tools: FixTools): readonly Fix[] {
  const text = tools.text(path);
  if (text === null || !isMarkdownPath(path)) return [];
  const newline = newlineOf(text);
  const gap = text.trim() === '' ? '' : text.endsWith('\n') ? '\n' : '\n\n';
  const words = (gap + MAP_SECTION).replaceAll('\n', newline);
  const title = { text: english`Add a map to start from`, args: [] };
  return [edit(title, false, { path, start: text.length, end: text.length, text: words })];
}
