import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { errorCode, type StoreFs } from './host.ts';
import type { Layout } from './layout.ts';
import { localFolder } from './local.ts';

/**
 * Sequence numbers for several processes of one writer, without a lock. A process claims a number by
 * creating a file that only one can create, then looks at the log again: the number is its own if the
 * log has none as high. A claim may be deleted by anybody once the log has a number as high, since
 * whoever claims it after that sees so. A process that is killed leaves at most a claim behind, which
 * costs the others nothing but that number.
 */

/** Beyond this a number in a log is damage, not a count. */
const LARGEST_SEQ = 1e12;
/** Claims that killed processes may have left before numbers are taken unclaimed. */
const MOST_ATTEMPTS = 1_000;

export interface Claim {
  readonly seqs: readonly number[];
  /**
   * Gives the claims back.
   * @param used whether the log has the numbers now; then those of the dead that were in the way go too
   */
  release(used: boolean): Promise<void>;
}

/**
 * @param scope what the numbers count in: one writer in one incident
 * @param highest the highest number in the log now; read anew each time it is called
 */
export async function claimSeqs(
  fs: StoreFs,
  layout: Layout,
  scope: readonly string[],
  count: number,
  highest: () => Promise<number>,
): Promise<Claim> {
  const folder = await localFolder(fs, layout, 'claims').catch(() => null);
  const name = createHash('sha256').update(scope.join('\0')).digest('hex').slice(0, 24);
  const remove = async (seqs: readonly number[]) => {
    if (folder === null) return;
    for (const seq of seqs) await fs.unlink(join(folder, `${name}.${seq}`)).catch(() => {});
  };
  for (;;) {
    const start = await highest();
    const [seqs, taken]: [number[], number[]] = [[], []];
    for (let seq = start + 1; seqs.length < count; seq++) {
      const claimable = folder !== null && seq <= start + MOST_ATTEMPTS;
      const free = !claimable || (await create(fs, join(folder, `${name}.${seq}`)));
      (free ? seqs : taken).push(seq);
    }
    if ((await highest()) < (seqs[0] ?? 0)) {
      return { seqs, release: (used) => remove(used ? [...taken, ...seqs] : seqs) };
    }
    await remove(seqs);
  }
}

/** Whether this process made the file. What cannot be claimed at all is no reason to record nothing. */
async function create(fs: StoreFs, path: string): Promise<boolean> {
  try {
    await (await fs.open(path, 'wx')).close();
    return true;
  } catch (error) {
    return errorCode(error) !== 'EEXIST';
  }
}

/** The highest sequence number in use; what is too large to be one is damage. */
export function highestSeq(seqs: readonly number[]): number {
  return seqs.reduce((high, seq) => (seq <= LARGEST_SEQ ? Math.max(high, seq) : high), 0);
}
