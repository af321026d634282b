import { writeMeant } from '../../fixes/meant.ts';
import { parserRule } from '../../parser-rule.ts';

/**
 * # A setting does not exist
 *
 * `.faultline.yaml` sets something that Faultline does not know.
 *
 * ## Why
 *
 * What the team has decided does not happen, and nobody notices.
 *
 * ## What to do
 *
 * Correct the name; the message names the nearest.
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
 * playbook: runbooks/**\/*.md
 * ~~~
 *
 * ~~~yaml .faultline.yaml fixed
 * playbooks: runbooks/**\/*.md
 * ~~~
 *
 * ~~~problems
 * .faultline.yaml:1:1 "playbook" is not a setting of Faultline and is ignored. Did you mean "playbooks"?
 * ~~~
 */
export const unknownKey = parserRule('config/unknown-key', 'warning', 'config', writeMeant);
