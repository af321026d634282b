import { removeComponent } from '../../../map/edit/remove-component.ts';
import { argumentsOf, english } from '../../../text/sentence.ts';
import { toChoose } from '../../fixes/fix.ts';
import { onMap } from '../../fixes/map-file.ts';
import { fileRule } from '../../rule.ts';

/**
 * # A component on the map is connected to nothing
 *
 * The map names it, and says neither what it needs nor what needs it. A line without a direction is
 * reported by [its own rule](ambiguous-direction.md).
 *
 * ## Why
 *
 * It tells a responder nothing, and triage cannot suspect it: a component without edges explains no
 * failure but its own.
 *
 * ## What to do
 *
 * Draw what it needs and what needs it. If it is no component, take it off the map.
 *
 * ## Examples
 *
 * ### Connected
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
 * ### Alone
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
 *
 * [ Status page ]
 * ```
 * ~~~
 *
 * ~~~problems
 * infra/docs/incident-response.md:10:3 Status page is connected to nothing on the map. Draw what it needs and what needs it.
 * ~~~
 *
 * ~~~markdown infra/docs/incident-response.md fixed
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
 */
export const orphanComponent = fileRule({
  code: 'map/orphan-component',
  severity: 'warning',
  on: 'map',
  *check({ file }) {
    const { components = [], edges = [] } = file.map?.map ?? {};
    const linked = new Set(edges.flatMap(({ dependent, dependency }) => [dependent, dependency]));
    // A line without a direction is reported by a rule of its own.
    for (const problem of file.problems) {
      if (problem.code !== 'map/ambiguous-direction') continue;
      for (const name of argumentsOf(problem)) linked.add(name);
    }
    for (const { name, range } of components) {
      if (linked.has(name)) continue;
      yield {
        text: english`{0} is connected to nothing on the map. Draw what it needs and what needs it.`,
        args: [name],
        start: range.start,
        end: range.end,
        fixes: toChoose((tools) => {
          const title = { text: english`Take {0} off the map`, args: [name] };
          return onMap(tools, title, (place, map) => removeComponent(place, map, name));
        }),
      };
    }
  },
});
