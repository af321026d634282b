import { join } from 'node:path';

/**
 * Where the log lies, as docs/incident-log.md describes it. Only names that pass the checks here
 * become part of a path: what a log or a caller says is text until then.
 */

/** `INC-`, the UTC day, and a number of at least three digits. */
const INCIDENT_ID = /^INC-(\d{4}-\d{2}-\d{2})-(\d{3,9})$/;
/** Lower case only, since some disks take `Ada` and `ada` for one name. */
const WRITER = /^[a-z0-9][a-z0-9-]{0,95}$/;
const WINDOWS_DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
const LOG = /^[\w-][\w.-]{0,127}\.jsonl$/;

/** Folders beside `events/`, each with the ending of its files. */
export const ATTACHMENTS = { snapshots: '.md', evidence: '.txt' } as const;
export type AttachmentKind = keyof typeof ATTACHMENTS;
const ATTACHMENT = /^[0-9a-f]{32}\.(?:md|txt)$/;

export interface Layout {
  /** Folder of all incidents. */
  readonly incidents: string;
  /** What this clone keeps for itself; never shared. */
  readonly local: string;
  folder(id: string): string;
  /** Folder with one log a writer. */
  events(id: string): string;
  log(id: string, writer: string): string;
  attachments(id: string, kind: AttachmentKind): string;
}

/** Where everything lies below the root of a repository. */
export function layoutIn(root: string): Layout {
  const incidents = join(root, 'incidents');
  const folder = (id: string) => join(incidents, id);
  return {
    incidents,
    local: join(incidents, '.local'),
    folder,
    events: (id) => join(folder(id), 'events'),
    log: (id, writer) => join(folder(id), 'events', logName(writer)),
    attachments: (id, kind) => join(folder(id), kind),
  };
}

/** The name of a writer’s log. */
export function logName(writer: string): string {
  return `${writer}.jsonl`;
}

/** Whether a text is an incident ID, and so safe as the name of a folder. */
export function isIncidentId(text: string): boolean {
  return INCIDENT_ID.test(text);
}

/** Whether a text may be the name of a writer, and so of a file on every system. */
export function isWriter(text: string): boolean {
  return WRITER.test(text) && !WINDOWS_DEVICE.test(text);
}

/** Whether a file of `events/` is a log. */
export function isLogName(text: string): boolean {
  return LOG.test(text);
}

/** Whether a text is the name of a snapshot or of evidence: a digest. */
export function isAttachmentName(text: string): boolean {
  return ATTACHMENT.test(text);
}

/** `INC-2026-04-26-001` for a UTC day and a number. */
export function incidentId(day: string, number: number): string {
  return `INC-${day}-${String(number).padStart(3, '0')}`;
}

/** The day and number of an id, or null for any other text. */
export function partsOf(id: string): { readonly day: string; readonly number: number } | null {
  const [, day, number] = INCIDENT_ID.exec(id) ?? [];
  return day === undefined || number === undefined ? null : { day, number: Number(number) };
}

/** Orders ids by day, then number. */
export function compareIds(a: string, b: string): number {
  const [left, right] = [partsOf(a), partsOf(b)];
  if (left === null || right === null || left.day !== right.day) return a < b ? -1 : a > b ? 1 : 0;
  return left.number - right.number;
}
