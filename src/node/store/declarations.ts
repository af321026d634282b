import { compareStamps } from '../../core/incident/log/clock.ts';
import type { IncidentEvent, LoggedEvent } from '../../core/incident/log/events.ts';
import { isIncidentId } from './layout.ts';

/**
 * Which incident an event belongs to. An incident is what one `declared` event began, and that
 * event's id, the *declaration*, names it for good; `INC-…` is only its number, and the name of a
 * folder. Two clones that declare at once may take one number; when their logs meet, one folder holds
 * two declarations.
 *
 * The store writes the declaration into the id of every later event: `<declaration>.<random>`, so
 * every line says by itself where it belongs, whoever wrote it and wherever the line is carried.
 * Lines of other tools, whose ids say nothing, belong to what their writer declared in that folder,
 * or else to the declaration that holds the number.
 */

/** Ids that this store made: only these are taken to name a declaration that is not here. */
const OWN_ID = /^[0-9a-hjkmnp-tv-z]{12}\.[0-9a-hjkmnp-tv-z]{12}$/;

/** The id of an event, which says which declaration it belongs to. */
export function eventId(declaration: string, random: string): string {
  return `${declaration}.${random}`;
}

/** What an id says of its declaration; null where it says nothing. */
function prefixOf(id: string): string | null {
  const dot = id.lastIndexOf('.');
  return dot <= 0 ? null : id.slice(0, dot);
}

export type Move = Extract<IncidentEvent, { readonly type: 'renumbered' }>;

/** One incident's part of what a folder holds. */
export interface Group {
  /** Null for lines that say nothing of it, in a folder where nothing is declared. */
  readonly declaration: string | null;
  /** The event by which it has this folder's number: `declared`, or `renumbered` to it. */
  readonly claim: IncidentEvent | null;
  /** What renumbered it, as far as that names incidents. */
  readonly moves: readonly Move[];
  readonly events: readonly LoggedEvent[];
}

/** The incidents in one folder, the one that has claimed the number first being first. */
export function groupsIn(folder: string, events: readonly LoggedEvent[]): Group[] {
  const [declared, moves]: [IncidentEvent[], Move[]] = [[], []];
  for (const event of events) {
    if (event.type === 'declared') declared.push(event);
    else if (event.type === 'renumbered') moves.push(event);
  }
  const belongsTo = membership(declared.sort(byRecord), moves);
  const members = new Map<string | null, LoggedEvent[]>();
  for (const event of events) {
    const declaration = belongsTo(event);
    const group = members.get(declaration);
    if (group === undefined) members.set(declaration, [event]);
    else group.push(event);
  }
  const groups = [...members]
    .filter(([declaration]) => declaration !== null)
    .map(([declaration, own]): Group => {
      const isOwn = (event: LoggedEvent) => belongsTo(event) === declaration;
      const ownMoves = moves.filter(isOwn).filter(namesIncidents);
      const here = ownMoves.filter(({ data }) => data.to === folder);
      const [claim = null] = [...declared.filter(isOwn), ...here].sort(byRecord);
      return { declaration, claim, moves: ownMoves, events: own };
    })
    .sort(byClaim);
  const unnamed = members.get(null);
  const [first, ...rest] = groups;
  if (unnamed === undefined) return groups;
  if (first === undefined) return [{ declaration: null, claim: null, moves: [], events: unnamed }];
  return [{ ...first, events: [...first.events, ...unnamed] }, ...rest];
}

/** Tells for each event of a folder which declaration it belongs to; null where nothing says so. */
function membership(
  declared: readonly LoggedEvent[],
  moves: readonly Move[],
): (event: LoggedEvent) => string | null {
  const prefixes = moves.flatMap(({ id }) => prefixOf(id) ?? []);
  const known = new Set([...declared.map(({ id }) => id), ...prefixes]);
  const byWriter = new Map([...declared].reverse().map(({ writer, id }) => [writer, id]));
  return (event) => {
    if (event.type === 'declared') return event.id;
    const prefix = prefixOf(event.id);
    if (prefix !== null && (known.has(prefix) || OWN_ID.test(event.id))) return prefix;
    return byWriter.get(event.writer) ?? null;
  };
}

function namesIncidents({ data }: Move): boolean {
  return isIncidentId(data.from) && isIncidentId(data.to);
}

function byClaim(a: Group, b: Group): number {
  if (a.claim === null || b.claim === null) {
    return Number(a.claim === null) - Number(b.claim === null);
  }
  return byRecord(a.claim, b.claim);
}

/** By hybrid logical clock; the id makes the order the same on every clone. */
function byRecord(a: LoggedEvent, b: LoggedEvent): number {
  return compareStamps(a.stamp, b.stamp) || (a.id < b.id ? -1 : Number(a.id > b.id));
}

/**
 * The numbers that an incident has had, the present one last. Two clones may renumber one incident
 * at once: the earlier word counts, on every clone, and the other number leads to it.
 *
 * @param all what renumbered it, from all folders it was in
 * @param folder where it was found
 * @param here the folders that exist: an incident does not move to one that has not arrived
 */
export function numbersOf(
  all: readonly Move[],
  folder: string,
  here: ReadonlySet<string>,
): string[] {
  const moves = all.filter(({ data }) => here.has(data.to)).sort(byRecord);
  const targets = new Set(moves.map(({ data }) => data.to));
  const start = moves.find(({ data }) => !targets.has(data.from))?.data.from ?? folder;
  const numbers = [start];
  for (;;) {
    const last = numbers.at(-1);
    const next = moves.find(({ data }) => data.from === last && !numbers.includes(data.to));
    if (next === undefined) return numbers;
    numbers.push(next.data.to);
  }
}

const PUBLIC: ReadonlySet<string> = new Set(['acknowledged', 'thread-linked', 'update-posted']);

/** Whether people outside may know the incident by its number. */
export function isPosted(events: readonly LoggedEvent[]): boolean {
  return events.some(({ type }) => PUBLIC.has(type));
}
