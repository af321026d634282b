import type { Located } from '../../../core/changes/merge.ts';
import type { Reading } from '../../../core/changes/sources/reading.ts';
import { type Ran, run } from '../../process/run.ts';
import type { Asking } from '../asking.ts';

/** Runs a program of the PATH or of the settings in the workspace, with the user's own environment. */
export function ask(
  { root, env, patience }: Asking,
  file: string,
  args: readonly string[],
): Promise<Ran> {
  // What would ask a question or look for a newer version of itself is told not to.
  const quiet = {
    GH_PROMPT_DISABLED: '1',
    GH_NO_UPDATE_NOTIFIER: '1',
    NO_COLOR: '1',
    NO_PROMPT: '1',
  };
  return run({ file, args, cwd: root, env: { ...env, ...quiet }, timeoutMs: patience });
}

/** What came of a source, for the list of sources. */
export function answered(name: string, { value, problems }: Reading): Located {
  const [first, ...others] = problems;
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
  const failed = first !== undefined && value.length === 0;
  return {
    ...unanswered(name, failed ? 'failed' : 'ok', first === undefined ? '' : `${first}${more}`),
    drafts: value,
  };
}

/** A source that told nothing, and why. */
export function unanswered(name: string, state: Located['report']['state'], said: string): Located {
  return { source: name, repository: null, place: null, drafts: [], report: { name, state, said } };
}
