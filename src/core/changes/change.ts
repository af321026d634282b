export const CHANGE_KINDS = [
  'commit',
  'merge',
  'tag',
  'deploy',
  'rollout',
  'run',
  'change',
  'event',
] as const;

/** `change` is one that a file or a command told of; `event` is something seen, not something done. */
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/**
 * How the time of arrival is known: it is the change's `own` time, that of the `merge` that brought
 * it, or that at which the branch `moved` here; `fetched` is only the latest it can have been.
 */
export type Arrival = 'own' | 'merge' | 'moved' | 'fetched';

/** A change as a source tells of it, before anybody knows what it touches on the map. */
export interface ChangeDraft {
  readonly kind: ChangeKind;
  /** Unique among the changes of one source in one repository. */
  readonly id: string;
  readonly title: string;
  readonly author: string | null;
  /** When it was made, in milliseconds. */
  readonly at: number;
  /** When it came to where it has its effect, in milliseconds. */
  readonly arrivedAt: number;
  readonly arrival: Arrival;
  /** What it touches, with forward slashes, from the root of its repository. */
  readonly paths: readonly string[];
  /** What the source calls the things that it touches: an application, a release, a service. */
  readonly names: readonly string[];
  readonly url: string | null;
}

/** Something that somebody changed. */
export interface Change extends Omit<ChangeDraft, 'names'> {
  /** Who told of it: `git`, a tool, or the name of a command or a file. */
  readonly source: string;
  /** Folder of its repository from the workspace's root (`.` for the root itself); null for none. */
  readonly repository: string | null;
  /** Names on the map, in the map's order. */
  readonly components: readonly string[];
}

/** `absent`: there is nothing to ask. `not-asked`: it would run something, and may not. */
export type SourceState = 'ok' | 'failed' | 'absent' | 'not-asked';

/** How asking one source went. */
export interface SourceReport {
  readonly name: string;
  readonly state: SourceState;
  /** One line. */
  readonly said: string;
}

/** The changes of one source, and how asking it went. */
export interface Told {
  readonly source: string;
  readonly repository: string | null;
  readonly drafts: readonly ChangeDraft[];
  readonly report: SourceReport;
}

/** A time span; both ends belong to it. Milliseconds. */
export interface Span {
  readonly since: number;
  readonly until: number;
}
