import { english } from '../../../text/sentence.ts';
import { workspaceRule } from '../../rule.ts';

/**
 * # No folder of the playbooks is there
 *
 * Of all paths under `playbooks` in `.faultline.yaml`, none begins with a folder that the repository has.
 *
 * ## Why
 *
 * Then there are no playbooks: none is in the list in an incident, and none is checked. It is easily brought
 * about: by moving the folder, or by one wrong letter.
 *
 * ## What to do
 *
 * Correct the paths, which start at the root of the repository.
 *
 * ## Examples
 *
 * ### One is there
 *
 * ~~~yaml .faultline.yaml
 * playbooks: [runbooks/**\/*.md, docs/runbooks]
 * ~~~
 *
 * ~~~markdown docs/runbooks/vault.md
 * # Vault
 * ~~~
 *
 * ### None is
 *
 * ~~~yaml .faultline.yaml
 * map: docs/map.md
 * playbooks:
 *   - docs/runboks/**\/*.md
 * ~~~
 *
 * ~~~markdown docs/runbooks/vault.md
 * # Vault
 * ~~~
 *
 * ~~~problems
 * .faultline.yaml:2:1 There is no docs/runboks, and so no playbook. Correct the path, which starts at the root of the repository.
 * ~~~
 */
export const missingPlaybooks = workspaceRule({
  code: 'config/missing-playbooks',
  severity: 'warning',
  on: 'config',
  *check({ file: { playbooksSetting }, view }) {
    if (playbooksSetting === null) return;
    const { places, start, end } = playbooksSetting;
    if (places.some((place) => view.lookUp(place) !== null)) return;
    yield {
      text: english`There is no {0}, and so no playbook. Correct the path, which starts at the root of the repository.`,
      args: [places.join(', ')],
      start,
      end,
    };
  },
});
