import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { loadParser } from '../markdown/native-parser.ts';
import { diskWorkspace } from '../workspace.ts';
import { openShare, type Share, type ShareReport } from './share.ts';
import type { SharedRun } from './shares.ts';
import type { Target } from './targets.ts';
import { type Trace, traced } from './trace.ts';

/** What a thread is given to start with. */
export interface ShareOrder {
  readonly target: Target;
  readonly run: SharedRun;
  /** The listing of the repository. */
  readonly paths: readonly string[];
  readonly share: Share;
}

/** What a thread says, in this order; long data as JSON, which is read faster than clones. */
export type ShareNews =
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'read'; readonly outlines: string }
  | { readonly kind: 'linted'; readonly report: ShareReport; readonly trace: Trace };

/** Lints a share in a thread of its own: the whole program of such a thread. */
export async function runShareThread(): Promise<void> {
  if (parentPort === null) return;
  const port: MessagePort = parentPort;
  const say = (news: ShareNews) => port.postMessage(news);
  const { target, run, paths, share }: ShareOrder = workerData;
  const { parse } = await loadParser();
  const disk = diskWorkspace(target.root);
  const { workspace, trace } = traced({ ...disk, list: async () => paths });
  const onProgress = (done: number) => say({ kind: 'progress', done });
  const open = await openShare(target, { ...run, parser: parse, onProgress }, workspace, share);
  say({ kind: 'read', outlines: JSON.stringify(open.outlines) });
  const others = await new Promise<readonly string[]>((resolve) => port.once('message', resolve));
  const report = await open.report(others.flatMap((one) => JSON.parse(one)));
  say({ kind: 'linted', report, trace: trace() });
}
