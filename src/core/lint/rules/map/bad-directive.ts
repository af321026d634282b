import { nearest } from '../../../text/nearest.ts';
import { argumentsOf, english } from '../../../text/sentence.ts';
import { edit } from '../../fixes/fix.ts';
import { parserRule } from '../../parser-rule.ts';

/**
 * # A directive for the map is not understood
 *
 * A comment `<!-- faultline: … -->` near the map holds a word that means nothing.
 *
 * ## Why
 *
 * The map may be read the wrong way round, against what its author wrote down.
 *
 * ## What to do
 *
 * Write `arrows=dependency`, `arrows=dependent`, `children=dependency`, `children=dependent` or
 * `map=ignore`.
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
 * # Dependency map
 *
 * <!-- faultline: arrows=up -->
 *
 * - K8s clusters depend on Vault
 * ~~~
 *
 * ~~~problems
 * infra/docs/incident-response.md:3:1 This faultline directive was not understood: “arrows=up”. Write arrows=dependency, arrows=dependent, children=dependency, children=dependent or map=ignore.
 * ~~~
 *
 * ~~~markdown infra/docs/incident-response.md fixed
 * # Dependency map
 *
 * <!-- faultline: arrows=dependency -->
 *
 * - K8s clusters depend on Vault
 * ~~~
 */
export const badDirective = parserRule(
  'map/bad-directive',
  'warning',
  'map',
  ({ range, ...problem }, path, { text }) => {
    const [word = ''] = argumentsOf(problem);
    const at = text(path)?.slice(range.start, range.end).indexOf(word) ?? -1;
    if (at < 0) return [];
    const start = range.start + at;
    return meantBy(word).map((one) =>
      edit({ text: english`Write {0}`, args: [one] }, false, {
        path,
        start,
        end: start + word.length,
        text: one,
      }),
    );
  },
);

const WORDS = [
  'arrows=dependency',
  'arrows=dependent',
  'children=dependency',
  'children=dependent',
  'map=ignore',
];

/** What a word may have been meant for: by what stands before its `=`, else by its letters. */
function meantBy(word: string): readonly string[] {
  const key = word.toLowerCase().split('=', 1)[0] ?? '';
  const own = WORDS.filter((one) => one.startsWith(`${key}=`));
  return own.length > 0 ? own : nearest(word, WORDS);
}
