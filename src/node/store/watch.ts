import { parseInstant } from '../../core/time/utc.ts';
import type { StoreContext } from './context.ts';
import { partsOf } from './layout.ts';
import { createLooks } from './looks.ts';
import { openNotices } from './notices.ts';

/**
 * Tells of incidents whose logs change, whoever changes them. Notices of the file system make it
 * quick; looking again makes it sure, since network disks and containers give none.
 */

const POLL_MS = 500;
/** One write often gives several notices. */
const DEBOUNCE_MS = 25;
/** Incidents this recent, by the day of their number or the last change seen, are looked at always. */
const RECENT_MS = 3 * 24 * 60 * 60 * 1000;
/** Of the others, so many each time: of ten thousand, each is seen every four minutes. */
const SLICE = 20;
/** Folders with notices of their own. */
const MOST_NOTICES = 256;

export interface Watch {
  close(): void;
}

export interface WatchOptions {
  /** Incidents to look at always, such as the open ones. */
  readonly follow?: () => readonly string[];
}

/**
 * Watches until it is closed. What changes after this resolves is reported.
 *
 * @param onChange given the incidents that changed, came or went
 */
export async function watchIncidents(
  { fs, layout, reader, now }: StoreContext,
  onChange: (ids: readonly string[]) => void,
  { follow = () => [] }: WatchOptions = {},
): Promise<Watch> {
  const looks = createLooks(fs, layout, reader);
  const changedAt = new Map<string, number>();
  const noticed = new Set<string>();
  let next = 0;
  let open = true;
  let timer: NodeJS.Timeout | undefined;
  let running = false;
  let soonDue = false;

  const isRecent = (id: string) => {
    const day = parseInstant(`${partsOf(id)?.day}T00:00Z`) ?? 0;
    return Math.max(day, changedAt.get(id) ?? 0) > now() - RECENT_MS;
  };
  const watched = () => [...new Set([...follow(), ...looks.ids.filter(isRecent)])];
  const slice = () => {
    const from = next >= looks.ids.length ? 0 : next;
    next = from + SLICE;
    return looks.ids.slice(from, next);
  };
  const aim = () => notices.aim([...new Set([...watched(), ...looks.ids])].slice(0, MOST_NOTICES));

  async function run(some: readonly string[]): Promise<void> {
    running = true;
    const listed = await looks.list();
    if (listed.length > 0) aim();
    const compared = await looks.compare([...new Set([...listed, ...some])]);
    running = false;
    schedule(noticed.size > 0);
    const changed = new Set([...listed, ...compared]);
    for (const id of compared) changedAt.set(id, now());
    for (const id of [...changed]) for (const other of reader.readersOf(id)) changed.add(other);
    if (open && changed.size > 0) onChange([...changed]);
  }
  /** Looks again soon at what was noticed, or later at everything. */
  function schedule(soon: boolean): void {
    if (!open || (soonDue && soon)) return;
    clearTimeout(timer);
    soonDue = soon;
    timer = setTimeout(
      () => {
        soonDue = false;
        const some = [...noticed, ...(soon ? [] : [...watched(), ...slice()])];
        noticed.clear();
        run(some);
      },
      soon ? DEBOUNCE_MS : POLL_MS,
    );
  }
  const notices = openNotices(layout, (id) => {
    if (id !== null) noticed.add(id);
    if (!running) schedule(true);
  });

  await looks.list();
  aim();
  await looks.compare(watched());
  schedule(false);
  return {
    close: () => {
      open = false;
      clearTimeout(timer);
      notices.close();
    },
  };
}
