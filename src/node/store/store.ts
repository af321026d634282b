import type { Draft } from '../../core/incident/log/draft.ts';
import type { EventType } from '../../core/incident/log/events.ts';
import { type Appended, append, type Unrecorded } from './append.ts';
import { type Attachment, attachText, readAttachment } from './attachments.ts';
import type { StoreContext } from './context.ts';
import { type Declaration, declare } from './declare.ts';
import { type Failure, failed, guarded } from './failure.ts';
import { folderNames } from './folder.ts';
import { nodeFs, randomId, type StoreFs, sweepFs } from './host.ts';
import { type AttachmentKind, compareIds, isIncidentId, layoutIn } from './layout.ts';
import type { IncidentLog } from './read.ts';
import { createReader } from './reader.ts';
import { createRecorder } from './record.ts';
import { type Deed, renumber, type Settled, settle } from './renumber.ts';
import { sweep } from './sweep.ts';
import { type Watch, type WatchOptions, watchIncidents } from './watch.ts';
import { createWriter } from './writer.ts';

/**
 * The incident logs of one repository, on disk; docs/incident-log.md describes the format.
 *
 * Several stores, in one process or in many, may work on one folder at once. What a method resolves
 * to is either what was asked for or a `Failure`; none of them throws.
 */
export interface Store {
  /** Ids of all incidents, oldest first. Nothing is read but the names. */
  list(): Promise<readonly string[] | Failure>;
  /**
   * All that is known of an incident. Cheap where little is new since the last time.
   * @param declaration which incident, where several share the number; the earliest by default
   */
  read(id: string, declaration?: string): Promise<IncidentLog | Failure>;
  /**
   * Reads every incident once, oldest first, for what is made of all of them.
   * @param wanted the types of events to read; all where it is left out
   */
  sweep(
    visit: (id: string, log: IncidentLog | Failure) => void,
    wanted?: ReadonlySet<EventType>,
  ): Promise<undefined | Failure>;
  /** Declares an incident under the next free number of its UTC day. */
  declare(declaration: Declaration): Promise<Appended | Unrecorded>;
  /**
   * Records events, in their order; they are on disk when it resolves.
   * @param declaration which incident is meant (`incident.declared.event`), so that what is typed goes
   *   to the right one even where another clone's incident has turned up under the same number
   */
  append(
    id: string,
    drafts: readonly Draft[],
    declaration?: string,
  ): Promise<Appended | Unrecorded>;
  /** Keeps a text beside the log; then an event may name it. */
  attachText(
    id: string,
    kind: AttachmentKind,
    text: string,
  ): Promise<{ readonly name: string } | Failure>;
  readAttachment(id: string, kind: AttachmentKind, name: string): Promise<Attachment | Failure>;
  /** Gives one of several incidents that share a number the next free number of that day. */
  renumber(id: string, declaration: string, deed: Deed): Promise<Appended | Unrecorded>;
  /** Renumbers what shares a number and was never posted; says what the responders have to decide. */
  settle(id: string, deed: Deed): Promise<Settled | Failure>;
  /** Reports changes, by any process, within a second. */
  watch(onChange: (ids: readonly string[]) => void, options?: WatchOptions): Promise<Watch>;
}

export interface StoreOptions {
  /** The folder that holds `incidents/`. */
  readonly root: string;
  /** Wall clock in milliseconds. */
  readonly now: () => number;
  /** This clone's writer; found, or made up and kept, where it is left out. */
  readonly writer?: string;
  /** A text that never comes twice, of letters and digits. */
  readonly randomId?: () => string;
  readonly fs?: StoreFs;
}

/** Opens the incidents of a repository. Nothing is read or written before it is asked for. */
export function openStore({ root, now, writer, ...options }: StoreOptions): Store {
  const fs = options.fs ?? nodeFs;
  const layout = layoutIn(root);
  const context: StoreContext = {
    root,
    fs,
    layout,
    reader: createReader(fs, layout),
    record: createRecorder(fs, layout),
    now,
    randomId: options.randomId ?? randomId,
    writer: createWriter(fs, layout, writer),
  };
  const inTurn = createQueue();
  return {
    list: () => guarded(async () => (await folderNames(fs, layout)).sort(compareIds)),
    read: (id, declaration) =>
      guarded(async () => {
        if (!isIncidentId(id)) return failed('store/invalid-id');
        return (await context.reader.read(id, declaration)) ?? failed('store/no-incident');
      }),
    sweep: (visit, wanted) =>
      guarded(async () =>
        sweep(options.fs ?? sweepFs, layout, visit, wanted).then(() => undefined),
      ),
    declare: (declaration) => inTurn(() => declare(context, declaration)),
    append: (id, drafts, declaration) => inTurn(() => append(context, id, drafts, declaration)),
    attachText: (id, kind, text) => inTurn(() => attachText(context, id, kind, text)),
    readAttachment: (id, kind, name) => readAttachment(context, id, kind, name),
    renumber: (id, declaration, deed) => inTurn(() => renumber(context, id, declaration, deed)),
    settle: (id, deed) => inTurn(() => guarded(() => settle(context, id, deed))),
    watch: (onChange, watchOptions) => watchIncidents(context, onChange, watchOptions),
  };
}

/** Runs one piece of work after the other, so that what is typed first is recorded first. */
function createQueue(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work);
    last = next.catch(() => {});
    return next;
  };
}
