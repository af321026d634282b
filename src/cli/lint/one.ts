import { relative, resolve, sep } from 'node:path';
import { formatDay } from '../../core/time/utc.ts';
import { fixTarget } from '../../node/lint/fix-target.ts';
import { type LintRun, lintTarget } from '../../node/lint/lint-target.ts';
import { reportOf, type ShareReport } from '../../node/lint/share.ts';
import { lintInShares } from '../../node/lint/shares.ts';
import type { Target } from '../../node/lint/targets.ts';
import { isStill } from '../../node/lint/trace.ts';
import type { Unwritten } from '../../node/lint/write-fixes.ts';
import { loadParser } from '../../node/markdown/native-parser.ts';
import { diskWorkspace } from '../../node/workspace.ts';
import type { Io } from '../command.ts';
import { checkBases, type LintOptions } from './options.ts';

/** What a run over one repository came to. */
export interface LintResult {
  readonly report: ShareReport;
  readonly applied: number;
  readonly unwritten: readonly Unwritten[];
}

/** Lints one repository as it was asked for. */
export async function lintOne(
  target: Target,
  options: LintOptions,
  io: Io,
  onProgress: LintRun['onProgress'],
): Promise<LintResult> {
  await checkBases(options, target.root, io);
  const { rules } = options;
  const config = options.config?.text ?? null;
  const run = { today: formatDay(io.now()), config, rules, instead: null };
  if (!options.fix && options.stdin === null) {
    const report = await keptOrNew(target, run, io, onProgress);
    return { report, applied: 0, unwritten: [] };
  }
  const { parse } = await loadParser();
  const instead = insteadOf(options, target, io);
  const linted = await lintTarget(target, { ...run, instead, parser: parse, onProgress });
  const fixed = options.fix ? await fixTarget(linted) : { applied: 0, unwritten: [] };
  const { index, documents, unread } = linted;
  const { tools } = index;
  return {
    ...fixed,
    report: {
      files: documents.map((path) => reportOf(path, index.problems(path), tools)),
      unread,
    },
  };
}

/** The report of the last run if it would find the same again, else of a new one. */
async function keptOrNew(
  target: Target,
  run: Pick<LintRun, 'today' | 'config' | 'rules'> & { readonly instead: null },
  io: Io,
  onProgress: LintRun['onProgress'],
): Promise<ShareReport> {
  const { cache } = io;
  if (cache === null) return (await lintInShares(target, run, io.lintThread, onProgress)).report;
  const { files, folders, ...where } = target;
  const key = JSON.stringify([{ ...where, files: [...files], folders }, run]);
  const kept = cache.get(key);
  const disk = diskWorkspace(target.root, target.alone ? files : null);
  if (kept !== null && (await isStill(kept.trace, disk))) return kept.report;
  const made = await lintInShares(target, run, io.lintThread, onProgress);
  cache.put(key, made);
  return made.report;
}

function insteadOf({ stdin }: LintOptions, target: Target, io: Io): LintRun['instead'] {
  if (stdin === null) return null;
  const path = relative(target.root, resolve(io.cwd, stdin.path)).split(sep).join('/');
  return { path, text: stdin.text };
}
