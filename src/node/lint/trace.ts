import { createHash } from 'node:crypto';
import type { Workspace } from '../../core/workspace/workspace.ts';

/**
 * All that a run asked of a repository, with what it was told; contents as hashes. A run that is
 * told the same finds the same.
 */
export interface Trace {
  readonly list: string;
  /** By path; null where there was nothing to read. */
  readonly read: Readonly<Record<string, string | null>>;
  readonly exists: Readonly<Record<string, 'file' | 'folder' | null>>;
}

/** A workspace that remembers what was asked, and what it said. */
export function traced(workspace: Workspace): {
  readonly workspace: Workspace;
  readonly trace: () => Trace;
} {
  let list = '';
  const read = new Map<string, string | null>();
  const exists = new Map<string, 'file' | 'folder' | null>();
  return {
    workspace: {
      list: async () => {
        const paths = await workspace.list();
        list = hashOf(paths.join('\n'));
        return paths;
      },
      read: async (path) => {
        const text = await workspace.read(path);
        read.set(path, text === null ? null : hashOf(text));
        return text;
      },
      exists: async (path) => {
        const what = await workspace.exists(path);
        exists.set(path, what);
        return what;
      },
    },
    trace: () => ({ list, read: Object.fromEntries(read), exists: Object.fromEntries(exists) }),
  };
}

/** The traces of runs over parts of one repository as one. */
export function joinTraces(traces: readonly Trace[]): Trace {
  return {
    list: traces[0]?.list ?? '',
    read: Object.assign({}, ...traces.map(({ read }) => read)),
    exists: Object.assign({}, ...traces.map(({ exists }) => exists)),
  };
}

/** Whether a repository would still tell a run the same. */
export async function isStill(trace: Trace, workspace: Workspace): Promise<boolean> {
  if (hashOf((await workspace.list()).join('\n')) !== trace.list) return false;
  for (const [path, what] of Object.entries(trace.exists)) {
    if ((await workspace.exists(path)) !== what) return false;
  }
  for (const [path, hash] of Object.entries(trace.read)) {
    const text = await workspace.read(path);
    if ((text === null ? null : hashOf(text)) !== hash) return false;
  }
  return true;
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
