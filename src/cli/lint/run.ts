import { relative, resolve, sep } from 'node:path';
import { version } from '../../../package.json';
import { CONFIG_FILE } from '../../core/config/file.ts';
import type { LintProblem } from '../../core/lint/problem.ts';
import { countProblems, type FileReport, reportOn } from '../../core/lint/report.ts';
import { safeFix } from '../../core/lint/safe-fixes.ts';
import { formatDay } from '../../core/time/utc.ts';
import { fixTarget } from '../../node/lint/fix-target.ts';
import { type Linted, lintTarget } from '../../node/lint/lint-target.ts';
import { type Target, targetOfText, targetsOf } from '../../node/lint/targets.ts';
import { loadParser } from '../../node/markdown/native-parser.ts';
import type { ExitCode, Io } from '../command.ts';
import { printable, styles } from '../output/style.ts';
import type { LintOptions } from './options.ts';
import { progressLine } from './progress.ts';
import { REPORTERS } from './reporters/index.ts';

/** Lints what was asked for, prints the report and says how it went. */
export async function runLint(options: LintOptions, io: Io): Promise<ExitCode> {
  const warn = (line: string) => io.stderr(printable(`faultline lint: ${line}\n`));
  const targets: Target[] = [];
  let broken = false;
  for (const target of await namedTargets(options, io)) {
    if ('root' in target) targets.push(target);
    else {
      warn(`${target.missing}: there is no such file or folder. Check the path.`);
      broken = true;
    }
  }
  const { parse } = await loadParser();
  const files: FileReport[] = [];
  let documents = 0;
  let applied = 0;
  for (const target of targets) {
    const progress = progressLine(io);
    const linted = await lintTarget(target, {
      parser: parse,
      today: formatDay(io.now()),
      config: options.config,
      rules: options.rules,
      instead: insteadOf(options, target, io),
      onProgress: progress.show,
    });
    progress.clear();
    if (options.fix) {
      const result = fixTarget(linted);
      applied += result.applied;
      for (const { path, why } of result.unwritten) {
        warn(`${shownPath(target, path, io)} was not fixed: ${why}.`);
        broken = true;
      }
    }
    documents += linted.documents.length;
    files.push(...reportsOf(linted, io));
  }
  const summary = { documents, applied, version };
  io.stdout(REPORTERS[options.format](files, summary, styles(io.colors)));
  const { error, warning } = countProblems(files);
  if (broken) return 2;
  return error > 0 || warning > options.maxWarnings ? 1 : 0;
}

async function namedTargets({ paths, stdin }: LintOptions, io: Io) {
  return stdin === null ? targetsOf(paths, io.cwd) : [await targetOfText(stdin.path, io.cwd)];
}

function insteadOf({ stdin }: LintOptions, target: Target, io: Io) {
  if (stdin === null) return null;
  return { path: pathIn(target.root, resolve(io.cwd, stdin.path)), text: stdin.text };
}

function pathIn(root: string, path: string): string {
  return relative(root, path).split(sep).join('/');
}

/** How people find a file of a repository from where they are. */
function shownPath({ root }: Target, path: string, io: Io): string {
  return pathIn(io.cwd, resolve(root, path));
}

/** The reports of all documents, those without a problem included. */
function reportsOf({ index, target, documents, configProblems }: Linted, io: Io): FileReport[] {
  const { tools } = index;
  const isFixable = (problem: LintProblem) => safeFix(problem, tools) !== null;
  const own = configProblems.length === 0 ? [] : [{ path: CONFIG_FILE, problems: configProblems }];
  return [...own, ...documents.map((path) => ({ path, problems: index.problems(path) }))].map(
    ({ path, problems }) =>
      reportOn(shownPath(target, path, io), tools.text(path) ?? '', problems, isFixable),
  );
}
