import { mapSkeleton } from '../../../scaffold/texts.ts';
import { english } from '../../../text/sentence.ts';
import { toChoose } from '../../fixes/fix.ts';
import { pointMapAt } from '../../fixes/map-places.ts';
import { workspaceRule } from '../../rule.ts';

/**
 * # The map that the settings name is not there
 *
 * `map` in `.faultline.yaml` is a path at which the repository has no file.
 *
 * ## Why
 *
 * Without it there is no triage and no blast radius, and no rule compares playbooks with the map. It is
 * easily lost: by moving the file, or by one wrong letter.
 *
 * ## What to do
 *
 * Correct the path; a fix offers each document that holds a map. Or draw the map there; another fix
 * starts one.
 *
 * ## Examples
 *
 * ### The map is where it should be
 *
 * ~~~yaml .faultline.yaml
 * map: docs/map.md
 * ~~~
 *
 * ~~~markdown docs/map.md
 * # Dependency map
 *
 * - K8s clusters depend on Vault
 * ~~~
 *
 * ### The path cannot be used, which another rule reports
 *
 * ~~~yaml .faultline.yaml
 * map: /docs/map.md
 * ~~~
 *
 * ### It is elsewhere
 *
 * ~~~yaml .faultline.yaml
 * map: doc/map.md
 * ~~~
 *
 * ~~~markdown docs/map.md
 * # Dependency map
 *
 * - K8s clusters depend on Vault
 * - Vault depends on Internal DNS
 * ~~~
 *
 * ~~~yaml .faultline.yaml fixed
 * map: docs/map.md
 * ~~~
 *
 * ~~~problems
 * .faultline.yaml:1:6 There is no doc/map.md. Correct the path of the map, which starts at the root of the repository.
 * ~~~
 */
export const missingMap = workspaceRule({
  code: 'config/missing-map',
  severity: 'error',
  on: 'config',
  *check({ file: { mapSetting }, view }) {
    if (mapSetting === null || view.lookUp(mapSetting.path)?.kind === 'file') return;
    const { path, start, end } = mapSetting;
    yield {
      text: english`There is no {0}. Correct the path of the map, which starts at the root of the repository.`,
      args: [path],
      start,
      end,
      fixes: toChoose((tools) => [
        ...pointMapAt(path, tools),
        {
          title: { text: english`Start a map at {0}`, args: [path] },
          safe: false,
          edits: [],
          creates: [{ path, content: mapSkeleton(new Map()) }],
        },
      ]),
    };
  },
});
