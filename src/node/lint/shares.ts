import { availableParallelism } from 'node:os';
import { diskWorkspace } from '../workspace.ts';
import type { LintRun } from './lint-target.ts';
import { openPart, type SharedRun } from './part.ts';
import type { KeptRun } from './report-cache.ts';
import { startShareThread } from './share-thread.ts';
import type { Target } from './targets.ts';
import { joinTraces, traced } from './trace.ts';

/** Fewer files are linted sooner than threads start. */
const WORTH_A_THREAD = 300;
/** More threads would wait for each other. */
const MOST_THREADS = 8;

/**
 * Lints what was named of a repository, in as many threads as pay: one share in this thread, each other
 * one in its own.
 *
 * @param program what a thread runs; null to do everything in this one
 */
export async function lintInShares(
  target: Target,
  run: SharedRun,
  program: URL | null,
  onProgress: LintRun['onProgress'],
): Promise<KeptRun> {
  const disk = diskWorkspace(target.root, target.alone ? target.files : null);
  const { workspace, trace } = traced(disk);
  const paths = await workspace.list();
  const of = program === null ? 1 : sharesFor(paths);
  const taken = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const order = (at: number) => ({
    target,
    run,
    paths,
    closed: disk.closed(),
    isFirst: at === 0,
    taken,
  });
  const progressOf = joined(of, onProgress);
  const others = Array.from({ length: of - 1 }, (_, at) => at + 1);
  const threads =
    program === null
      ? []
      : others.map((at) => startShareThread(program, order(at), progressOf(at)));
  try {
    const parts = await Promise.all([
      openPart(order(0), progressOf(0)),
      ...threads.map(({ part }) => part),
    ]);
    const linted = await Promise.all(
      parts.map(({ report }, at) =>
        report(parts.filter((_, other) => other !== at).flatMap(({ outlines }) => outlines)),
      ),
    );
    const files = linted.flatMap(({ report }) => report.files);
    return {
      report: {
        files: files.sort((a, b) => (a.path < b.path ? -1 : 1)),
        unread: linted.flatMap(({ report }) => report.unread).sort(),
      },
      trace: joinTraces([trace(), ...linted.map((one) => one.trace)]),
    };
  } finally {
    for (const thread of threads) thread.end();
  }
}

function sharesFor(paths: readonly string[]): number {
  const documents = paths.filter((path) => path.endsWith('.md')).length;
  const worth = Math.floor(documents / WORTH_A_THREAD);
  return Math.max(1, Math.min(availableParallelism(), MOST_THREADS, worth));
}

/** The progress of several shares as that of one run. */
function joined(of: number, onProgress: LintRun['onProgress']) {
  const read = Array.from({ length: of }, () => 0);
  return (at: number) => (done: number, all: number) => {
    read[at] = done;
    const sum = read.reduce((total, one) => total + one, 0);
    // Each of them reads the map.
    onProgress(Math.min(sum, all), all);
  };
}
