import { isNode, isScalar, isSeq, parseDocument } from 'yaml';
import { type LintConfig, onTopOf } from '../lint/settings.ts';
import { type Problem, problemsFrom } from '../problem.ts';
import { indexLines, type LineIndex } from '../text/line-index.ts';
import { english } from '../text/sentence.ts';
import { type Config, readConfig } from './config.ts';
import { pathOf } from './path.ts';

const problem = problemsFrom({
  'config/unreadable-base': {
    severity: 'error',
    text: english`"lint.extends" names {0}, which cannot be read. Correct the path; it starts at the root of the repository.`,
  },
  'config/circular-base': {
    severity: 'error',
    text: english`"lint.extends" of {0} leads back to itself. Take it out there.`,
  },
  'config/wrong-base': {
    severity: 'error',
    text: english`{0}, line {1}: {2}`,
  },
});
const NOWHERE = { start: 0, end: 0, line: 1, endLine: 1 };

/** Files that lie under each other. */
const DEEPEST = 10;

/** Something wrong with the files that a configuration extends. */
export interface BaseProblem {
  /** The one of its own `lint.extends` that leads there. */
  readonly base: string;
  readonly problem: Problem;
}

/**
 * Puts the `lint` settings of a configuration on top of those that it extends, and those of theirs.
 *
 * @param read gives the text of a file of the repository, or null
 */
export async function resolveExtends(
  config: Config,
  read: (path: string) => Promise<string | null>,
): Promise<{ readonly config: Config; readonly problems: readonly BaseProblem[] }> {
  const problems: BaseProblem[] = [];
  const resolve = async (own: LintConfig, above: readonly string[]): Promise<LintConfig> => {
    let under: LintConfig | null = null;
    for (const path of own.extends) {
      const base = above[0] ?? path;
      const report = (one: Problem) => problems.push({ base, problem: one });
      if (above.includes(path) || above.length > DEEPEST) {
        report(problem('config/circular-base', NOWHERE, path));
        continue;
      }
      const text = await read(path);
      if (text === null) {
        report(problem('config/unreadable-base', NOWHERE, path));
        continue;
      }
      const { value, problems: wrong } = readConfig(text);
      for (const { text: says, args, range } of wrong) {
        const inside = { text: says, args };
        report(problem('config/wrong-base', NOWHERE, path, String(range.line), inside));
      }
      const resolved = await resolve(value.lint, [...above, path]);
      under = under === null ? resolved : onTopOf(under, resolved);
    }
    return under === null ? own : onTopOf(under, own);
  };
  return { config: { ...config, lint: await resolve(config.lint, []) }, problems };
}

/**
 * The problems of a text whose settings extend others: each at the name of the file that leads to it, as
 * the text has it now.
 */
export function placed(text: string, problems: readonly BaseProblem[]): readonly Problem[] {
  if (problems.length === 0) return [];
  const lines = indexLines(text);
  const extended = parseDocument(text, { prettyErrors: false }).getIn(['lint', 'extends'], true);
  return problems.map(({ base, problem: one }) => ({
    ...one,
    range: rangeOf(base, extended, lines) ?? rangeOf(null, extended, lines) ?? NOWHERE,
  }));
}

/** The place of a file's name in a node that names one or a list; of all of it for null. */
function rangeOf(base: string | null, node: unknown, lines: LineIndex) {
  const items = isSeq(node) ? node.items : [node];
  const isBase = (item: unknown) => isScalar(item) && pathOf(item.value) === base;
  const found = base === null ? node : items.find(isBase);
  const [start, end] = (isNode(found) ? found.range : null) ?? [];
  return start === undefined || end === undefined ? null : lines.range(start, end);
}
