import type { Span } from '../../../text/span.ts';
import { fenceText } from '../../fixes/fence-text.ts';
import { choosing, parserRule } from '../../parser-rule.ts';

/**
 * # The map is too large to be read
 *
 * The file, or one drawing in it, is larger than what can be read in a bounded time.
 *
 * ## Why
 *
 * Faultline answers at once for any file, so it does not read this one.
 *
 * ## What to do
 *
 * Split it into several drawings. Where it is the output of a tool, a fix puts it into a fenced block,
 * which is no part of the map.
 *
 * ## Examples
 *
 * ### Fine
 *
 * ~~~markdown infra/docs/incident-response.md
 * # Dependency map
 *
 * What hangs below something depends on it.
 *
 * ```text
 * [ Vault ]
 *     ↑
 *     └─ [ K8s clusters ]
 * ```
 * ~~~
 *
 * ### Reported
 *
 * ~~~markdown infra/docs/incident-response.md
 * # Map
 *
 * a line of a log ⟨6000 lines⟩
 * ~~~
 *
 * ~~~problems
 * infra/docs/incident-response.md:3:1 What starts here is too large to be read as a dependency map: 5001 lines without a break. Split it into several.
 * ~~~
 *
 * ~~~markdown infra/docs/incident-response.md fixed
 * # Map
 *
 * ```log
 * a line of a log ⟨6000 lines⟩
 * ```
 * ~~~
 */
export const tooLarge = parserRule(
  'map/too-large',
  'error',
  'map',
  choosing(({ range: { start } }, path, tools) => {
    const isIn = (block: Span) => block.start <= start && start < block.end;
    const isInBlock = tools.facts(path)?.code.some(isIn) === true;
    return isInBlock ? [] : fenceText(path, start, tools);
  }),
);
