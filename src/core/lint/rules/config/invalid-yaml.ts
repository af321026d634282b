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
 * Correct the line.
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
 * .faultline.yaml:2:1 This is not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ]
 * ~~~
 */
export const invalidYaml = parserRule('config/invalid-yaml', 'error', 'config');
