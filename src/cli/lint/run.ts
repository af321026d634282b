import { relative, resolve, sep } from 'node:path';
import { version } from '../../../package.json';
import { countProblems, type FileReport } from '../../core/lint/report.ts';
import { rulePages } from '../../node/lint/rule-pages.ts';
import type { ShareReport } from '../../node/lint/share.ts';
import { type Target, targetOfText, targetsOf } from '../../node/lint/targets.ts';
import type { ExitCode, Io } from '../command.ts';
import { printable, styles } from '../output/style.ts';
import { lintOne } from './one.ts';
import type { LintOptions } from './options.ts';
import { progressLine } from './progress.ts';
import { REPORTERS } from './reporters/index.ts';

const UNUSABLE = {
  missing: 'there is no such file or folder. Check the path.',
  unmatched: 'no file that is linted matches. Correct the glob; it starts at the current folder.',
  unreadable: 'it may not be read. Give yourself read permission on it.',
} as const;

/** Lints what was asked for, prints the report and says how it went. */
export async function runLint(options: LintOptions, io: Io): Promise<ExitCode> {
  const warn = (line: string) => io.stderr(printable(`faultline lint: ${line}\n`));
  const targets: Target[] = [];
  let broken = false;
  for (const target of await namedTargets(options, io)) {
    if ('root' in target) targets.push(target);
    else {
      warn(`${target.unusable}: ${UNUSABLE[target.why]}`);
      broken = true;
    }
  }
  if (targets.length === 0 && broken) return 2;
  const files: FileReport[] = [];
  let documents = 0;
  let applied = 0;
  for (const target of targets) {
    const progress = progressLine(io);
    const result = await lintOne(target, options, io, progress.show);
    progress.clear();
    applied += result.applied;
    for (const { path, why } of result.unwritten) {
      warn(`${shownPath(target, path, io)} was not fixed: ${why}.`);
      broken = true;
    }
    for (const path of result.report.unread) {
      warn(`${shownPath(target, path, io)}: ${UNUSABLE.unreadable}`);
      broken = true;
    }
    for (const path of namedInVain(target, result.report)) {
      warn(
        `${shownPath(target, path, io)}: nothing is linted there. It is no Markdown, or ignored.`,
      );
    }
    documents += result.report.files.length;
    files.push(...shownReports(target, result.report, options, io));
  }
  const summary = { documents, applied, version, pages: rulePages(io.rulePages) };
  io.stdout(REPORTERS[options.format](files, summary, styles(io.colors)));
  const { error, warning } = countProblems(files);
  if (broken) return 2;
  return error > 0 || warning > options.maxWarnings ? 1 : 0;
}

async function namedTargets({ paths, stdin }: LintOptions, io: Io) {
  return stdin === null ? targetsOf(paths, io.cwd) : [await targetOfText(stdin.path, io.cwd)];
}

/** What was named and holds nothing that is linted. */
function namedInVain(target: Target, { files, unread }: ShareReport): readonly string[] {
  if (target.everything) return [];
  const paths = [...files.map(({ path }) => path), ...unread];
  const isIn = (named: string) => (path: string) =>
    named === '' || path === named || path.startsWith(`${named}/`);
  return [...target.files, ...target.folders].filter((named) => !paths.some(isIn(named)));
}

function pathIn(root: string, path: string): string {
  return relative(root, path).split(sep).join('/');
}

/** How people find a file of a repository from where they are. */
function shownPath({ root }: Target, path: string, io: Io): string {
  return pathIn(io.cwd, resolve(root, path)) || '.';
}

/** Formats for a service that shows a repository, and finds files from its root on. */
const FROM_ROOT: ReadonlySet<string> = new Set(['sarif', 'github']);

function shownReports(
  target: Target,
  { files }: ShareReport,
  { format }: LintOptions,
  io: Io,
): FileReport[] {
  const isAround = !pathIn(target.root, io.cwd).startsWith('..');
  if (isAround && FROM_ROOT.has(format)) return [...files];
  return files.map(({ path, problems }) => ({ path: shownPath(target, path, io), problems }));
}
