import { type LintConfig, onTopOf } from '../lint/settings.ts';
import { type Problem, problemsFrom } from '../problem.ts';
import { english } from '../text/sentence.ts';
import { type Config, readConfig } from './config.ts';

const problem = problemsFrom({
  'config/unreadable-base': {
    severity: 'error',
    text: english`"lint.extends" names {0}, which cannot be read. Correct the path; it starts at the root of the repository.`,
  },
  'config/circular-base': {
    severity: 'error',
    text: english`"lint.extends" of {0} leads back to itself. Take it out there.`,
  },
});
const WHOLE_FILE = { start: 0, end: 0, line: 1, endLine: 1 };

/** Files that lie under each other. */
const DEEPEST = 10;

/**
 * Puts the `lint` settings of a configuration on top of those that it extends, and those of theirs.
 *
 * @param read gives the text of a file of the repository, or null
 */
export async function resolveExtends(
  config: Config,
  read: (path: string) => Promise<string | null>,
): Promise<{ readonly config: Config; readonly problems: readonly Problem[] }> {
  const problems: Problem[] = [];
  const resolve = async (own: LintConfig, above: readonly string[]): Promise<LintConfig> => {
    let base: LintConfig | null = null;
    for (const path of own.extends) {
      if (above.includes(path) || above.length > DEEPEST) {
        problems.push(problem('config/circular-base', WHOLE_FILE, path));
        continue;
      }
      const text = await read(path);
      if (text === null) {
        problems.push(problem('config/unreadable-base', WHOLE_FILE, path));
        continue;
      }
      const { lint } = readConfig(text).value;
      const resolved = await resolve(lint, [...above, path]);
      base = base === null ? resolved : onTopOf(base, resolved);
    }
    return base === null ? own : onTopOf(base, own);
  };
  return { config: { ...config, lint: await resolve(config.lint, []) }, problems };
}
