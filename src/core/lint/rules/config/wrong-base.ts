import { parserRule } from '../../parser-rule.ts';

/**
 * # Settings that are extended are wrong
 *
 * A file that `lint.extends` leads to is no YAML, or has settings that do not exist or cannot have their value.
 *
 * ## Why
 *
 * What the team has decided there does not happen, and nobody notices.
 *
 * ## What to do
 *
 * Correct the file and line that the message names.
 *
 * ## Examples
 *
 * ### Fine
 *
 * ~~~yaml .faultline.yaml
 * lint:
 *   extends: shared/lint.yaml
 * ~~~
 *
 * ~~~yaml shared/lint.yaml
 * lint:
 *   rules:
 *     link/broken: warning
 * ~~~
 *
 * ### Reported
 *
 * ~~~yaml .faultline.yaml
 * lint:
 *   extends: shared/lint.yaml
 * ~~~
 *
 * ~~~yaml shared/lint.yaml
 * lint:
 *   rules:
 *     link/brokn: warning
 *     map/missing-link: loud
 * ~~~
 *
 * ~~~problems
 * .faultline.yaml:2:12 shared/lint.yaml, line 3: "link/brokn" is not a setting of Faultline and is ignored. Did you mean "link/broken"?
 * .faultline.yaml:2:12 shared/lint.yaml, line 4: "map/missing-link" must be error, warning, info or off. The default is used instead.
 * ~~~
 */
export const wrongBase = parserRule('config/wrong-base', 'error', 'config');
