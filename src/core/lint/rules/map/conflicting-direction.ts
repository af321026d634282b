import { directBlock } from '../../../map/edit/direct-block.ts';
import { argumentsOf, english } from '../../../text/sentence.ts';
import { onMap } from '../../fixes/map-file.ts';
import { choosing, parserRule } from '../../parser-rule.ts';

/**
 * # The text around the map contradicts itself
 *
 * One sentence says that arrows point to dependencies, another that they point to dependents.
 *
 * ## Why
 *
 * All edges may be read the wrong way round, and every suspect with them.
 *
 * ## What to do
 *
 * Keep one sentence, or add `<!-- faultline: arrows=dependency -->` above the drawing.
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
 * An arrow points to what is needed. An arrow points to what depends on it.
 *
 * ```text
 * [ Vault ] --> [ K8s clusters ]
 * ```
 * ~~~
 *
 * ~~~problems
 * infra/docs/incident-response.md:3:1 The text around this map says both that what arrows point to are dependencies and that they are dependents. It was read as dependency; keep one sentence, or add a directive.
 * ~~~
 *
 * ~~~markdown infra/docs/incident-response.md fixed
 * # Dependency map
 *
 * An arrow points to what is needed. An arrow points to what depends on it.
 *
 * <!-- faultline: arrows=dependency -->
 *
 * ```text
 * [ Vault ] --> [ K8s clusters ]
 * ```
 * ~~~
 */
export const conflictingDirection = parserRule(
  'map/conflicting-direction',
  'warning',
  'map',
  choosing((problem, _path, tools) => {
    const [what = ''] = argumentsOf(problem);
    const about = what.includes('arrows') ? 'arrows' : 'children';
    return (['dependency', 'dependent'] as const).flatMap((means) => {
      const args = [`${about}=${means}`];
      const title = { text: english`Add the directive {0} above the map`, args };
      return onMap(tools, title, (file, map) => {
        const made = directBlock(file, map, { about, means });
        return made === null ? null : [made];
      });
    });
  }),
);
