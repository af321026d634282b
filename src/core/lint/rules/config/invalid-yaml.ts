import { mendYaml } from '../../fixes/mend/mend-data.ts';
import { parserRule } from '../../parser-rule.ts';

/**
 * # The settings are no valid YAML
 *
 * `.faultline.yaml` cannot be read at all.
 *
 * ## Why
 *
 * Every setting is at its default.
 *
 * ## What to do
 *
 * Correct the line; for common mistakes there is a fix.
 *
 * ## Examples
 *
 * ### Fine
 *
 * ~~~yaml .faultline.yaml
 * map: docs/map.md
 * playbooks: runbooks/**\/*.md
 * ~~~
 *
 * ### Reported
 *
 * ~~~yaml .faultline.yaml
 * map: [docs/map.md
 * ~~~
 *
 * ~~~problems
 * .faultline.yaml:2:1 This is not valid YAML: a bracket is opened and not closed
 * ~~~
 *
 * ~~~yaml .faultline.yaml fixed
 * map: [docs/map.md]
 * ~~~
 */
export const invalidYaml = parserRule(
  'config/invalid-yaml',
  'error',
  'config',
  (_, path, tools) => {
    const text = tools.text(path);
    return text === null ? [] : mendYaml({ path, text, start: 0, end: text.length });
  },
);
