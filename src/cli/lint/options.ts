import { resolve } from 'node:path';
import { readConfig } from '../../core/config/config.ts';
import { placed, resolveExtends } from '../../core/config/extends.ts';
import { RULES } from '../../core/lint/rules/index.ts';
import { LEVELS, type RuleSetting, type RuleSettings } from '../../core/lint/settings.ts';
import type { Problem } from '../../core/problem.ts';
import { readText } from '../../node/read-text.ts';
import { readNow } from '../../node/workspace.ts';
import { type Arguments, type Io, UsageError } from '../command.ts';
import { didYouMean, listOption, textOption } from '../options.ts';
import { problemLines } from '../output/problems.ts';
import { styles } from '../output/style.ts';
import type { REPORTERS } from './reporters/index.ts';

/** A lint run as it was asked for. */
export interface LintOptions {
  readonly paths: readonly string[];
  readonly fix: boolean;
  readonly format: keyof typeof REPORTERS;
  readonly maxWarnings: number;
  readonly rules: RuleSettings;
  /** The settings that were named. */
  readonly config: { readonly path: string; readonly text: string } | null;
  /** The text from standard input and the path, as it was written, that it stands for. */
  readonly stdin: { readonly path: string; readonly text: string } | null;
}

/** @throws UsageError for what cannot be run as it was written */
export async function readLintOptions(args: Arguments, io: Io): Promise<LintOptions> {
  const { operands, values } = args;
  const path = textOption(args, 'stdin-filename');
  if (operands.includes('-')) {
    throw new UsageError('for standard input, write --stdin --stdin-filename FILE instead of -.');
  }
  if (values.stdin === true && path === undefined) {
    throw new UsageError('--stdin needs --stdin-filename, which says where the file is.');
  }
  if (path !== undefined && values.stdin !== true) {
    throw new UsageError('--stdin-filename is for --stdin.');
  }
  if (path !== undefined && operands.length > 0) {
    throw new UsageError('--stdin takes one file; name no others.');
  }
  if (path !== undefined && values.fix === true) {
    throw new UsageError('--fix writes to files; it cannot be used with --stdin.');
  }
  const config = textOption(args, 'config');
  return {
    paths: operands,
    fix: values.fix === true,
    format: values.format as LintOptions['format'],
    maxWarnings: maxWarnings(textOption(args, 'max-warnings')),
    rules: Object.fromEntries(listOption(args, 'rule').map(readRule)),
    config: config === undefined ? null : await namedConfig(config, io),
    stdin: path === undefined ? null : { path, text: await io.stdin() },
  };
}

async function namedConfig(path: string, io: Io): Promise<NonNullable<LintOptions['config']>> {
  const file = await readText(resolve(io.cwd, path));
  if ('text' in file) {
    const { text } = file;
    sayProblems(path, readConfig(text).problems, io);
    return { path, text };
  }
  throw new UsageError(`--config ${path} cannot be read: ${file.failure}. ${file.remedy}`);
}

/**
 * Looks at what the settings that were named extend, which depends on the repository.
 *
 * @throws UsageError where that cannot be used
 */
export async function checkBases({ config }: LintOptions, root: string, io: Io): Promise<void> {
  if (config === null) return;
  const { path, text } = config;
  const { problems } = await resolveExtends(readConfig(text).value, async (base) =>
    readNow(root, base),
  );
  sayProblems(path, placed(text, problems), io);
}

/** Settings that were named are those that are meant: what is wrong with them is said, errors end the run. */
function sayProblems(path: string, problems: readonly Problem[], io: Io): void {
  const lines = problemLines(path, problems, styles(false));
  if (problems.some(({ severity }) => severity === 'error')) {
    throw new UsageError(`--config cannot be used:\n${lines.join('\n')}`);
  }
  for (const line of lines) io.stderr(`${line}\n`);
}

function maxWarnings(written: string | undefined): number {
  if (written === undefined) return 0;
  if (/^\d{1,9}$/.test(written)) return Number(written);
  throw new UsageError(`--max-warnings cannot be "${written}". Write a whole number.`);
}

function readRule(written: string): readonly [code: string, setting: RuleSetting] {
  const [, code = written, severity = ''] = /^([^=]*)=(.*)$/s.exec(written) ?? [];
  if (!RULES.some((rule) => rule.code === code)) {
    const codes = RULES.map((rule) => rule.code);
    throw new UsageError(`There is no rule "${code}". ${didYouMean(code, codes)}See docs/rules/.`);
  }
  const level = LEVELS.find((one) => one === severity);
  if (level !== undefined) return [code, { severity: level }];
  throw new UsageError(`--rule ${code} needs one of ${LEVELS.join(', ')}, as in ${code}=error.`);
}
