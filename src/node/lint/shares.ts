import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { loadParser } from '../markdown/native-parser.ts';
import { diskWorkspace } from '../workspace.ts';
import type { LintRun } from './lint-target.ts';
import type { KeptRun } from './report-cache.ts';
import { openShare } from './share.ts';
import type { ShareNews, ShareOrder } from './share-thread.ts';
import type { Target } from './targets.ts';
import { joinTraces, traced } from './trace.ts';

/** What of a run can be told to another thread. */
export type SharedRun = Omit<LintRun, 'parser' | 'onProgress'> & { readonly instead: null };

/** Fewer files are linted sooner than threads start. */
const WORTH_A_THREAD = 300;
/** More threads would wait for each other. */
const MOST_THREADS = 8;

/**
 * Lints what was named of a repository, in as many threads as pay.
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
  const documents = paths.filter((path) => path.endsWith('.md')).length;
  const threads = Math.min(
    availableParallelism(),
    MOST_THREADS,
    Math.floor(documents / WORTH_A_THREAD),
  );
  if (program !== null && threads > 1) {
    const shared = await inThreads(program, threads, { target, run, paths }, onProgress);
    return { ...shared, trace: joinTraces([trace(), shared.trace]) };
  }
  const { parse } = await loadParser();
  const alone = { ...run, parser: parse, onProgress };
  const open = await openShare(target, alone, { ...workspace, list: async () => paths }, ALONE);
  return { report: await open.report([]), trace: trace() };
}

const ALONE = { at: 0, of: 1 };

async function inThreads(
  program: URL,
  of: number,
  order: Omit<ShareOrder, 'share'>,
  onProgress: LintRun['onProgress'],
): Promise<KeptRun> {
  const workers = Array.from({ length: of }, (_, at) => {
    const workerData: ShareOrder = { ...order, share: { at, of } };
    return new Worker(program, { workerData });
  });
  const done = workers.map(() => 0);
  try {
    const outlines = await Promise.all(
      workers.map(async (worker, at) => {
        const { outlines } = await news(worker, 'read', (count) => {
          done[at] = count;
          const sum = done.reduce((all, one) => all + one, 0);
          onProgress(Math.min(sum, order.paths.length), order.paths.length);
        });
        return outlines;
      }),
    );
    const linted = await Promise.all(
      workers.map((worker, at) => {
        worker.postMessage(outlines.filter((_, other) => other !== at));
        return news(worker, 'linted', () => {});
      }),
    );
    const files = linted.flatMap(({ report }) => report.files);
    return {
      report: {
        files: files.sort((a, b) => (a.path < b.path ? -1 : 1)),
        config: linted[0]?.report.config ?? null,
      },
      trace: joinTraces(linted.map(({ trace }) => trace)),
    };
  } finally {
    for (const worker of workers) void worker.terminate();
  }
}

/** Waits until a thread says something; fails where it ends without. */
function news<Kind extends ShareNews['kind']>(
  worker: Worker,
  kind: Kind,
  onProgress: (done: number) => void,
): Promise<Extract<ShareNews, { kind: Kind }>> {
  return new Promise((resolve, reject) => {
    const listen = (said: ShareNews) => {
      if (said.kind === 'progress') onProgress(said.done);
      if (!isKind(said, kind)) return;
      worker.off('message', listen);
      resolve(said);
    };
    worker.on('message', listen);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`a thread ended early, with ${code}`)));
  });
}

function isKind<Kind extends ShareNews['kind']>(
  said: ShareNews,
  kind: Kind,
): said is Extract<ShareNews, { kind: Kind }> {
  return said.kind === kind;
}
