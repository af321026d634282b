import { writeMeant } from '../../fixes/meant.ts';
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
 * Write what the message asks for. Where it can be told what was meant, a fix writes that.
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
 *
 * ### Nearly right
 *
 * ~~~yaml .faultline.yaml
 * incident:
 *   window-minutes: 60 min
 * lint:
 *   rules:
 *     link/broken: warn
 * ~~~
 *
 * ~~~problems
 * .faultline.yaml:2:3 "window-minutes" must be a whole number of minutes from 15 to 1440. The default is used instead.
 * .faultline.yaml:5:5 "link/broken" must be error, warning, info or off. The default is used instead.
 * ~~~
 *
 * ~~~yaml .faultline.yaml fixed
 * incident:
 *   window-minutes: 60
 * lint:
 *   rules:
 *     link/broken: warning
 * ~~~
 */
export const wrongType = parserRule('config/wrong-type', 'error', 'config', writeMeant);
