import { parserRule } from '../../parser-rule.ts';

/**
 * # Settings extend themselves
 *
 * Of the files that `lint.extends` names, one leads back to itself, at once or over others.
 *
 * ## Why
 *
 * Neither can lie under the other: which one counts cannot be told.
 *
 * ## What to do
 *
 * Take the file out of the `extends` that leads back to it.
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
 *   extends: a.yaml
 * ~~~
 *
 * ~~~yaml a.yaml
 * lint:
 *   extends: b.yaml
 * ~~~
 *
 * ~~~yaml b.yaml
 * lint:
 *   extends: a.yaml
 * ~~~
 *
 * ~~~problems
 * .faultline.yaml:2:12 "lint.extends" of a.yaml leads back to itself. Take it out there.
 * ~~~
 */
export const circularBase = parserRule('config/circular-base', 'error', 'config');
