import { parserRule } from '../../parser-rule.ts';

/**
 * # Settings that are extended are not there
 *
 * `lint.extends` names a file that the repository does not have, or that may not be read.
 *
 * ## Why
 *
 * All that the team has decided there does not happen.
 *
 * ## What to do
 *
 * Correct the path, which starts at the root of the repository, whichever file names it. A package or a URL
 * cannot be extended: nothing is fetched.
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
 *   extends: [shared/lint.yaml, shared/strict.yaml]
 * ~~~
 *
 * ~~~yaml shared/lint.yaml
 * lint:
 *   extends: lint-base.yaml
 * ~~~
 *
 * ~~~problems
 * .faultline.yaml:2:13 "lint.extends" names lint-base.yaml, which cannot be read. Correct the path; it starts at the root of the repository.
 * .faultline.yaml:2:31 "lint.extends" names shared/strict.yaml, which cannot be read. Correct the path; it starts at the root of the repository.
 * ~~~
 */
export const unreadableBase = parserRule('config/unreadable-base', 'error', 'config');
