import { type MessagePort, parentPort, Worker, workerData } from 'node:worker_threads';
import type { OutlineText } from '../../core/workspace/facts/kept-facts.ts';
import type { LintRun } from './lint-target.ts';
import { openPart, type Part, type PartOrder, type PartReport } from './part.ts';

/** What a thread says, in this order. */
type ShareNews =
  | { readonly kind: 'progress'; readonly done: number; readonly all: number }
  | { readonly kind: 'read'; readonly outlines: readonly OutlineText[] }
  | { readonly kind: 'linted'; readonly linted: PartReport };

/** Lints a share in a thread of its own: the whole program of such a thread. */
export async function runShareThread(): Promise<void> {
  if (parentPort === null) return;
  const port: MessagePort = parentPort;
  const say = (news: ShareNews) => port.postMessage(news);
  const order: PartOrder = workerData;
  const part = await openPart(order, (done, all) => say({ kind: 'progress', done, all }));
  say({ kind: 'read', outlines: part.outlines });
  const others = await new Promise<readonly OutlineText[]>((resolve) =>
    port.once('message', resolve),
  );
  say({ kind: 'linted', linted: await part.report(others) });
}

/** A thread that lints a share. */
export interface ShareThread {
  /** When its files are read. */
  readonly part: Promise<Part>;
  end(): void;
}

/** What a file needs is gone before the next one is read, so that little room for new values does. */
const YOUNG_MB = 12;

/**
 * Starts a thread that lints a share.
 *
 * @param program what it runs: a file that calls `runShareThread`
 */
export function startShareThread(
  program: URL,
  order: PartOrder,
  onProgress: LintRun['onProgress'],
): ShareThread {
  const worker = new Worker(program, {
    workerData: order,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
  });
  const part = news(worker, 'read', onProgress).then(
    ({ outlines }): Part => ({
      outlines,
      report: async (others) => {
        worker.postMessage(others);
        return (await news(worker, 'linted', onProgress)).linted;
      },
    }),
  );
  return { part, end: () => void worker.terminate() };
}

/** Waits until a thread says something; fails where it ends without. */
function news<Kind extends ShareNews['kind']>(
  worker: Worker,
  kind: Kind,
  onProgress: LintRun['onProgress'],
): Promise<Extract<ShareNews, { kind: Kind }>> {
  return new Promise((resolve, reject) => {
    const listen = (said: ShareNews) => {
      if (said.kind === 'progress') onProgress(said.done, said.all);
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
