import { setImmediate as turnOfTheLoop } from 'node:timers/promises';
import { BATCH, type TakeStretch } from '../../core/workspace/load.ts';
import type { Workspace } from '../../core/workspace/workspace.ts';
import { loadParser } from '../markdown/native-parser.ts';
import { diskWorkspace } from '../workspace.ts';
import type { LintRun } from './lint-target.ts';
import { type OpenShare, openShare, type ShareReport } from './share.ts';
import type { Target } from './targets.ts';
import { type Trace, traced } from './trace.ts';

/** What of a run can be told to another thread. */
export type SharedRun = Omit<LintRun, 'parser' | 'onProgress'> & { readonly instead: null };

/** All that it takes to lint a share. */
export interface PartOrder {
  readonly target: Target;
  readonly run: SharedRun;
  /** The listing of the repository. */
  readonly paths: readonly string[];
  /** The folders that the listing could not look into. */
  readonly closed: readonly string[];
  /** Whether this part has what there is only once: the map, the settings. */
  readonly isFirst: boolean;
  /** How many documents were taken, in memory that all parts share: who is faster takes more. */
  readonly taken: Int32Array;
}

export interface PartReport {
  readonly report: ShareReport;
  readonly trace: Trace;
}

/** A share whose files are read, in this thread or in another one. */
export type Part = OpenShare<PartReport>;

/** Reads a share in this thread. */
export async function openPart(
  { target, run, paths, closed, isFirst, taken }: PartOrder,
  onProgress: LintRun['onProgress'],
): Promise<Part> {
  const { parse } = await loadParser();
  const { workspace, trace } = traced({
    ...withTurns(diskWorkspace(target.root)),
    list: async () => paths,
  });
  const take: TakeStretch = () => {
    const from = Atomics.add(taken, 0, BATCH);
    return [from, from + BATCH];
  };
  const share = { isFirst, closed, take };
  const open = await openShare(target, { ...run, parser: parse, onProgress }, workspace, share);
  return {
    outlines: open.outlines,
    report: async (others) => {
      const report = await open.report(others);
      return { report, trace: trace() };
    },
  };
}

/** Files that are read between two turns of the event loop. */
const FILES_A_TURN = 50;

/** The event loop has to turn: only there the memory is given back that the native parser took. */
function withTurns(workspace: Workspace): Workspace {
  let count = 0;
  return {
    ...workspace,
    read: async (path) => {
      count += 1;
      if (count % FILES_A_TURN === 0) await turnOfTheLoop();
      return workspace.read(path);
    },
  };
}
