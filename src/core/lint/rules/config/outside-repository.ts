import { parserRule } from '../../parser-rule.ts';

/**
 * # A setting leads out of the repository
 *
 * A path or glob starts at the root of the disk or climbs above the repository.
 *
 * ## Why
 *
 * Another clone does not have that file, and nobody may be made to read it.
 *
 * ## What to do
 *
 * Write a path from the root of the repository.
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
 * map: ../elsewhere/map.md
 * ~~~
 *
 * ~~~problems
 * .faultline.yaml:1:1 "../elsewhere/map.md" leaves the repository. Write a path relative to its root; the default is used instead.
 * ~~~
 */
export const outsideRepository = parserRule('config/outside-repository', 'error', 'config');
