import { parserRule } from '../../parser-rule.ts';

/**
 * # A setting has a value that it cannot have
 *
 * A value is of the wrong kind or out of its bounds.
 *
 * ## Why
 *
 * The default is used instead.
 *
 * ## What to do
 *
 * Write what the message asks for.
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
 * incident:
 *   window-minutes: soon
 * ~~~
 *
 * ~~~problems
 * .faultline.yaml:2:3 "window-minutes" must be a whole number of minutes from 15 to 1440. The default is used instead.
 * ~~~
 */
export const wrongType = parserRule('config/wrong-type', 'error', 'config');
